import { describe, expect, it } from "vitest";
import { declaring, held } from "../testing/holding.js";
import { ratioOf } from "../testing/telling.js";

const mode = (mode: "planned" | "located") => ({ indicator: "poverty-village-coverage", params: { mode } }) as const;

/** The rubric's tiers for the coverage of poverty villages (指标体系表 二 服务体系建设(2)): 100 % gives five points. */
const TIERS = [{ atLeast: "1", points: 5 }] as const;

describe("coverage of the poverty villages 省定贫困村覆盖率", () => {
  it("lechang-2019/station/actual-count: 39 of 39 poverty villages, which the rubric gives five points", () => {
    const book = declaring({ "villages.poverty": 39, "villages.poverty.located": 39 });
    expect(ratioOf(held(book, mode("located"), "==", "1"))).toBe("1.0000");
    const tier = TIERS.find(({ atLeast }) => held(book, mode("located"), ">=", atLeast).verdict === "pass");
    expect(tier?.points).toBe(5);
  });

  it("lechang-2019/station/actual-count: 规划建设 may be planned only, and then says nothing of what stands", () => {
    const book = declaring({ "villages.poverty": 39, "villages.poverty.planned": 39 });
    expect([held(book, mode("planned"), "==", "1").verdict, held(book, mode("located"), "==", "1").verdict]).toEqual(["pass", "unknown"]);
  });

  it("lechang-2019/station/actual-count: 17 town and 137 village stations", () => {
    const book = declaring({ "stations.town.built": 17, "stations.village.built": 137 });
    const count = (kind: "town" | "village", value: string) =>
      held(book, { indicator: "station-count", params: { kind, standing: "built" } }, "==", value).verdict;
    expect([count("town", "17"), count("village", "137"), count("village", "138")]).toEqual(["pass", "pass", "fail"]);
  });

  it("suixi-2021/stations/poverty-villages: 29 of 30 are not all of them", () => {
    const finding = held(declaring({ "villages.poverty": 30, "villages.poverty.located": 29 }), mode("located"), "==", "1");
    expect({ coverage: ratioOf(finding), verdict: finding.verdict }).toEqual({ coverage: "0.9667", verdict: "fail" });
    expect(held(declaring({ "villages.poverty": 30, "villages.poverty.located": 30 }), mode("located"), "==", "1").verdict).toBe("pass");
  });
});
