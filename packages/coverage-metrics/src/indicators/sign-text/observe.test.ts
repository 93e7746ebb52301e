import { describe, expect, it } from "vitest";
import type { DeclaredFigure } from "../../figures/declared.js";
import { openBook } from "../../figures/open-book.js";
import type { Station } from "../../rosters/rows.js";
import { bounds, held, keeping } from "../testing/holding.js";
import { flagged, telling, worded } from "../testing/telling.js";
import { observe } from "../registry.js";

const WANTED = "全国电子商务进农村综合示范项目";
const asks = { indicator: "sign-text", params: { text: WANTED } } as const;
const station = (id: string, sign: string | undefined, level: "town" | "village" = "village"): Station => ({
  id,
  level,
  status: "built",
  ...(sign === undefined ? {} : { sign }),
});

describe("signs at the stations 站点标牌", () => {
  it("suixi-2021/stations/sign: the wording of the centre's sign is not that of the stations", () => {
    expect(held(telling([worded("stations.sign", "国家级电子商务进农村综合示范项目")]), asks, "==", "1").verdict).toBe("fail");
    expect(held(telling([worded("stations.sign", WANTED)]), asks, "==", "1").verdict).toBe("pass");
    expect(held(keeping({ stations: [station("a", "国家级电子商务进农村综合示范项目")] }), asks, "==", "1").verdict).toBe("fail");
  });

  it("suichang-2021/stations/marking: the uniform sign of the village stations is up", () => {
    const text = "电子商务进农村综合示范";
    const village = { indicator: "sign-text", params: { text, level: "village" } } as const;
    expect(held(telling([flagged("stations.village.sign", true)]), village, "==", "1").verdict).toBe("pass");
    expect(held(telling([flagged("stations.village.sign", false)]), village, "==", "1").verdict).toBe("fail");
    const stations = [station("a", text), station("b", "电商服务站", "town")];
    expect(held(keeping({ stations }), village, "==", "1").verdict).toBe("pass");
    expect(held(keeping({ stations }), { indicator: "sign-text", params: { text } }, "==", "1").lacking).toEqual(["b"]);
  });

  it("is open while nobody has said what the sign says", () => {
    const finding = held(telling([]), asks, "==", "1");
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["figure/stations.sign"]]);
    const { part, whole } = observe(keeping({ stations: [station("a", WANTED), station("b", undefined)] }), "sign-text", { text: WANTED });
    expect([bounds(part), whole?.min, part.missing.map(({ id }) => id)]).toEqual([["1", "2"], "2", ["station/b/sign"]]);
  });

  it("tells of a declared answer that the signs of the roster contradict", () => {
    const codes = (declared: DeclaredFigure, ...stations: readonly Station[]) => {
      const { verdict, remarks } = held(openBook({ asOf: "2022-12-31", declared: [declared], rows: { stations } }), asks, "==", "1");
      return [verdict, remarks.map(({ code }) => code)];
    };
    expect(codes(flagged("stations.sign", false), station("a", WANTED))).toEqual(["pass", ["conflict"]]);
    expect(codes(flagged("stations.sign", true), station("a", WANTED))).toEqual(["pass", []]);
    expect(codes(flagged("stations.sign", false), station("a", undefined))).toEqual(["unknown", []]);
    expect(codes(worded("stations.sign", "电商服务站"), station("a", WANTED))).toEqual(["pass", ["conflict"]]);
    expect(codes(worded("stations.sign", ` ${WANTED}`), station("a", WANTED))).toEqual(["pass", []]);
    expect(codes(worded("stations.sign", WANTED))).toEqual(["pass", []]);
  });

  it("takes any sign where no wording is asked for", () => {
    expect(held(keeping({ stations: [station("a", "电商服务站")] }), { indicator: "sign-text", params: {} }, "==", "1").verdict).toBe(
      "pass",
    );
    expect(held(telling([worded("stations.sign", "电商服务站")]), { indicator: "sign-text", params: {} }, "==", "1").verdict).toBe("pass");
  });
});
