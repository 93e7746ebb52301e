import { describe, expect, it } from "vitest";
import type { Station } from "../../rosters/rows.js";
import { bounds, declaring, held, keeping, many } from "../testing/holding.js";
import { observe } from "../registry.js";

const LEAST = { aidCases: 5, served: 100, convenienceCases: 10 };
const asks = (params: Readonly<Record<string, number>>) => ({ indicator: "demonstration-stations", params }) as const;
const station = (id: string, given: Partial<Station>): Station => ({
  id,
  level: "village",
  status: "built",
  demonstration: true,
  ...given,
});

describe("demonstration stations that qualify 达标示范站", () => {
  it("shixing-2021/stations/demo-cases: four farm-aid cases are too few, five are enough", () => {
    const verdicts = [4, 5, 6].map(
      (aidCases) => held(keeping({ stations: [station("s", { aidCases })] }), asks({ aidCases: 5 }), ">=", "1").verdict,
    );
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("shixing-2021/stations/demo-served: a hundred people served are enough, ninety-nine are not", () => {
    const verdicts = [99, 100, 101].map(
      (served) => held(keeping({ stations: [station("s", { served })] }), asks({ served: 100 }), ">=", "1").verdict,
    );
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("shixing-2021/stations/demo-convenience: ten convenience cases at each station", () => {
    const verdicts = [9, 10, 11].map(
      (convenienceCases) =>
        held(keeping({ stations: [station("s", { convenienceCases })] }), asks({ convenienceCases: 10 }), ">=", "1").verdict,
    );
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("asks everything of each of the six by itself: plenty at one does not make up for another", () => {
    const good = many(5, (number) => station(`s${number}`, LEAST));
    const poor = station("s6", { aidCases: 50, served: 1000, convenienceCases: 9, name: "石下站" });
    const finding = held(keeping({ stations: [...good, poor] }), asks(LEAST), "==", "6");
    expect([finding.verdict, finding.lacking, finding.gap]).toEqual([
      "fail",
      ["石下站"],
      { kind: "short", amount: { unit: "stations", min: "1", max: "1" } },
    ]);
    expect(held(keeping({ stations: [...good, station("s6", LEAST)] }), asks(LEAST), "==", "6").verdict).toBe("pass");
  });

  it("asks for the parts of the model too, and says which facts are missing", () => {
    const model = ["村", "站", "群", "店", "品"];
    const count = (given: Partial<Station>) => {
      const { part } = observe(keeping({ stations: [station("s", given)] }), "demonstration-stations", { ...LEAST, model });
      return [...bounds(part), part.missing.map(({ id }) => id)];
    };
    expect(count({ ...LEAST, model })).toEqual(["1", "1", []]);
    expect(count({ ...LEAST, model: ["村", "站", "店", "品"] })).toEqual(["0", "0", []]);
    expect(count({ aidCases: 5, served: 100 })).toEqual(["0", "1", ["station/s/convenienceCases", "station/s/model"]]);
    expect(count({ aidCases: 4 })).toEqual(["0", "0", []]);
  });

  it("takes the county's own count where there is no roster", () => {
    expect(held(declaring({ "stations.demonstration.qualified": 6 }), asks(LEAST), "==", "6").verdict).toBe("pass");
    expect(held(declaring({}), asks(LEAST), "==", "6").verdict).toBe("unknown");
  });
});
