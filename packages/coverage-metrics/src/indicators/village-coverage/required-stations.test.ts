import { describe, expect, it } from "vitest";
import { declaring, held } from "../testing/holding.js";
import { mostVillages, requiredStations } from "./required-stations.js";

const located = { indicator: "village-coverage", params: { mode: "located" } } as const;

describe("required stations 达标所需站点数", () => {
  it("lechang-2019/target/village-stations: 70 % of 195 villages take 137 stations", () => {
    expect(requiredStations("0.70", 195)).toBe(137);
  });

  it("lechang-2021/stations/village-coverage: half of 195 villages take 98 stations", () => {
    expect(requiredStations("0.50", 195)).toBe(98);
  });

  it("suichang-2021/stations/village-coverage: 60 % of 203 villages take 122 stations", () => {
    expect(requiredStations("0.60", 203)).toBe(122);
  });

  it("suixi-2021/stations/village: 175 stations are half of 350 villages at most", () => {
    expect(mostVillages("0.50", 175)).toBe(350);
  });

  it.each(["0.5", "0.6", "0.7", "0.333333333333", "1"])(
    "is the least that passes, and one less fails, for every county of 1 to 500 villages (%s)",
    (ratio) => {
      for (let villages = 1; villages <= 500; villages += 1) {
        const required = requiredStations(ratio, villages);
        const verdict = (covered: number) => held(declaring({ villages, "villages.located": covered }), located, ">=", ratio).verdict;
        expect([villages, required === null ? "none" : verdict(required)]).toEqual([villages, "pass"]);
        expect([villages, verdict((required ?? 0) - 1)]).toEqual([villages, "fail"]);
        const most = mostVillages(ratio, required ?? 0) ?? 0;
        expect([most >= villages, requiredStations(ratio, most), (requiredStations(ratio, most + 1) ?? 0) > (required ?? 0)]).toEqual([
          true,
          required,
          true,
        ]);
      }
    },
  );

  it("has nothing to ask of a county without villages, nor a limit for a threshold of nothing", () => {
    expect(requiredStations("0.70", 0)).toBeNull();
    expect(mostVillages("0", 175)).toBeNull();
    expect(requiredStations("0", 195)).toBe(0);
  });

  it("refuses what is no ratio or no count", () => {
    expect(() => requiredStations("seventy", 195)).toThrow(TypeError);
    expect(() => requiredStations("0.7", 1.5)).toThrow(RangeError);
    expect(() => mostVillages("0.7", -1)).toThrow(RangeError);
    expect(() => mostVillages("0.000000000000000001", 175)).toThrow(RangeError);
    expect(() => requiredStations("1000000000000000000", 195)).toThrow(RangeError);
  });
});
