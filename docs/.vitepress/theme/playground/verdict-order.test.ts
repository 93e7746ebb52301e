import type { Verdict } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { byVerdict, verdictCounts } from "./verdict-order.js";

const findings = (["pass", "fail", "unknown", "depends-on-reading", "fail", "excused", "not-applicable"] satisfies Verdict[]).map(
  (verdict, at) => ({ verdict, at }),
);

describe("findings by their verdict", () => {
  it("stand the gravest first, and in their order within one verdict", () => {
    expect(byVerdict(findings).map(({ at }) => at)).toEqual([1, 4, 3, 2, 5, 0, 6]);
  });

  it("are counted in that order, without those that there are none of", () => {
    const name = (verdict: Verdict) => ({ zh: `【${verdict}】`, en: verdict });
    expect(verdictCounts(findings.slice(0, 2), name, "zh")).toBe("【fail】 1，【pass】 1");
    expect(verdictCounts(findings, name, "en")).toBe("fail 2, depends-on-reading 1, unknown 1, excused 1, pass 1, not-applicable 1");
    expect(verdictCounts([], name, "en")).toBe("");
  });
});
