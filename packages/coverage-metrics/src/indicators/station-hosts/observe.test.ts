import { describe, expect, it } from "vitest";
import type { Station } from "../../rosters/rows.js";
import { bounds, declaring, held, keeping } from "../testing/holding.js";
import { observe } from "../registry.js";

const PLACES = ["合作社", "小商超", "邮政所（点）", "民宿酒店", "快递服务点"];
const asks = (open = false) => ({ indicator: "station-hosts", params: { places: PLACES, open } }) as const;
const station = (id: string, host: string | undefined): Station => ({
  id,
  level: "village",
  status: "built",
  ...(host === undefined ? {} : { host }),
});

describe("places the stations were made from 站点依托场所", () => {
  it("lechang-2019/station/host-types: a guest house is one of the five kinds of place", () => {
    expect(held(keeping({ stations: [station("a", "民宿酒店")] }), asks(), "==", "1").verdict).toBe("pass");
    const finding = held(keeping({ stations: [station("a", "祠堂")] }), asks(), "==", "1");
    expect([finding.verdict, finding.extra]).toEqual(["fail", ["祠堂"]]);
  });

  it("never says no of a place that an open list does not name", () => {
    const finding = held(keeping({ stations: [station("a", "祠堂")] }), asks(true), "==", "1");
    expect([finding.verdict, finding.extra]).toEqual(["unknown", ["祠堂"]]);
  });

  it("reads full-width brackets and spaces as the same name", () => {
    expect(held(keeping({ stations: [station("a", "邮政所(点) ")] }), asks(), "==", "1").verdict).toBe("pass");
  });

  it("leaves open the station that does not say, and takes the county's own count", () => {
    const { part } = observe(keeping({ stations: [station("a", "合作社"), station("b", undefined)] }), "station-hosts", asks().params);
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["1", "2"], ["station/b/host"]]);
    expect(held(declaring({ stations: 137, "stations.hosted": 136 }), asks(), "==", "1").verdict).toBe("fail");
  });
});
