import { describe, expect, it } from "vitest";
import { declaring, held } from "../testing/holding.js";

const FIVE = ["政策", "培训", "服务", "网络", "物流"];
const asks = { indicator: "full-coverages", params: { of: FIVE } } as const;
const covered = (logistics: string | undefined) =>
  declaring({
    "coverage.政策": "1",
    "coverage.培训": "1",
    "coverage.服务": "1",
    "coverage.网络": "1",
    ...(logistics === undefined ? {} : { "coverage.物流": logistics }),
  });

describe("coverages that are complete 全覆盖项数", () => {
  it("suixi-2021/target/five-full-coverages: four of five, logistics at 99 % is not one", () => {
    const finding = held(covered("0.99"), asks, "==", "1");
    expect({ full: finding.part?.min, missing: finding.lacking, verdict: finding.verdict }).toEqual({
      full: "4",
      missing: ["物流"],
      verdict: "fail",
    });
  });

  it("suixi-2021/target/five-full-coverages: full at 100 % and above, not just below", () => {
    expect(["0.999999999999999999", "1", "1.00", "1.2"].map((logistics) => held(covered(logistics), asks, "==", "1").verdict)).toEqual([
      "fail",
      "pass",
      "pass",
      "pass",
    ]);
  });

  it("leaves open what nobody has said", () => {
    const finding = held(covered(undefined), asks, "==", "1");
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["figure/coverage.物流"]]);
  });
});
