import type { RecordedException } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkTargets } from "./check-targets.js";
import { explainTarget } from "./explain-target.js";
import type { TargetFinding } from "./finding.js";
import { observed, quantity, target } from "./testing/asked.js";

const asOf = "2021-12-31";
const one = (findings: readonly TargetFinding[]): TargetFinding => {
  const [finding] = findings;
  if (finding === undefined) throw new Error("no finding");
  return finding;
};

describe("decisions of competent bodies", () => {
  const readings = [
    { id: "located", title: { zh: "驻村", en: "located" }, preferred: true },
    { id: "served", title: { zh: "服务到村", en: "served" }, asks: { indicator: "village-coverage", params: { mode: "served" } } },
  ] as const;
  const observations = [
    observed(quantity("villages", "120"), quantity("villages", "203")),
    observed(quantity("villages", "203"), quantity("villages", "203"), { params: { mode: "served" } }),
  ];
  const adopted = { rule: "targets/t", reading: "served", by: "县商务局", date: "2021-06-01", document: "遂商〔2021〕1号" };
  const exception = {
    rule: "targets/t",
    authority: "省商务厅",
    level: "province",
    document: "浙商务函〔2021〕1号",
    date: "2021-06-01",
    reason: "山区村",
  } as const;

  it("let an adopted reading count, and keep the others in sight", () => {
    const finding = one(checkTargets([target({ readings })], observations, { asOf, decisions: { adopted: [adopted] } }));
    expect(finding).toMatchObject({ verdict: "pass", adopted, measured: { min: { part: "203" } } });
    expect(finding.readings.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["located", "fail"],
      ["served", "pass"],
    ]);
    expect(explainTarget(finding).zh).toBe(
      "已覆盖 203 个村，占 203 个的 100.00%，达到目标 60%，多出 81 个村（按县商务局以遂商〔2021〕1号采纳的理解）",
    );
  });

  it("let a reading compare in its own way, and show that one once it is adopted", () => {
    const floor = { id: "floor", title: { zh: "至少", en: "at least" }, preferred: true } as const;
    const range = { id: "range", title: { zh: "以内", en: "within" }, comparator: "between", value: { min: "0.50", max: "0.60" } } as const;
    const judged = (part: string, adoptedReading?: string) => {
      const decisions = adoptedReading === undefined ? {} : { decisions: { adopted: [{ ...adopted, reading: adoptedReading }] } };
      const seen = [observed(quantity("villages", part), quantity("villages", "200"))];
      return one(checkTargets([target({ value: "0.50", readings: [floor, range] })], seen, { asOf, ...decisions }));
    };
    const verdicts = ["99", "100", "120", "121"].map((part) => judged(part).readings.map(({ verdict }) => verdict));
    expect(verdicts).toEqual([
      ["fail", "fail"],
      ["pass", "pass"],
      ["pass", "pass"],
      ["pass", "fail"],
    ]);
    expect(judged("121")).toMatchObject({ verdict: "depends-on-reading", comparator: ">=", operator: ">=" });
    expect(judged("121", "range")).toMatchObject({ verdict: "fail", comparator: "between", operator: null });
    expect(explainTarget(judged("121", "range")).en).toBe(
      "121 of 200 villages, 60.50%, outside 50% to 60%; 1 village too many (on the reading adopted by 县商务局 in 遂商〔2021〕1号)",
    );
  });

  it("do not count before their day, for another target, or for a reading that there is not", () => {
    for (const wrong of [{ date: "2022-01-01" }, { rule: "targets/u" }, { reading: "x" }]) {
      const decisions = { adopted: [{ ...adopted, ...wrong }] };
      expect(one(checkTargets([target({ readings })], observations, { asOf, decisions })).verdict).toBe("depends-on-reading");
    }
  });

  it("let the reading adopted last count", () => {
    const decisions = { adopted: [{ ...adopted, date: "2021-07-01", reading: "located" }, adopted] };
    expect(one(checkTargets([target({ readings })], observations, { asOf, decisions }))).toMatchObject({
      verdict: "fail",
      adopted: { reading: "located" },
    });
  });

  it("excuse a missed target, never pass it, from their day to their last", () => {
    const excused = (given: Partial<RecordedException>, day = asOf) =>
      one(checkTargets([target()], observations, { asOf: day, decisions: { exceptions: [{ ...exception, ...given }] } }));
    expect(excused({})).toMatchObject({ verdict: "excused", severity: "none", exception });
    expect(explainTarget(excused({})).en).toBe(
      "120 of 203 villages, 59.11%, short of 60% by 2 villages (excused by 省商务厅 in 浙商务函〔2021〕1号)",
    );
    expect([
      excused({ expires: asOf }).verdict,
      excused({ expires: "2021-12-30" }).verdict,
      excused({ date: "2022-01-01" }).verdict,
      excused({ rule: "targets/u" }).verdict,
    ]).toEqual(["excused", "fail", "fail", "fail"]);
    const passed = [observed(quantity("villages", "122"), quantity("villages", "203"))];
    expect(one(checkTargets([target()], passed, { asOf, decisions: { exceptions: [exception] } })).verdict).toBe("pass");
  });

  it.each([
    ["mandatory", "error"],
    ["in-principle", "warning"],
    ["target", "advice"],
  ] as const)("a missed %s target is an %s", (force, severity) => {
    expect(one(checkTargets([target({ force })], observations, { asOf })).severity).toBe(severity);
  });
});

describe("readings that are not all known", () => {
  const readings = [
    { id: "located", title: { zh: "驻村", en: "located" } },
    { id: "served", title: { zh: "服务到村", en: "served" }, asks: { indicator: "village-coverage", params: { mode: "served" } } },
    { id: "lower", title: { zh: "按 50%", en: "at 50 %" }, value: "0.50" },
  ] as const;
  const open = observed(quantity("villages", "0", null, ["villages.served"]), quantity("villages", "203"), { params: { mode: "served" } });

  it("leave the verdict open while the others agree, and say which facts would settle it", () => {
    const finding = one(
      checkTargets([target({ readings })], [observed(quantity("villages", "130"), quantity("villages", "203")), open], { asOf }),
    );
    expect(finding).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "figure/villages.served" }],
      decides: [{ facts: ["figure/villages.served"], certain: true }],
    });
    expect(explainTarget(finding).en).toBe(
      "Against 60%, not every reading of the target can be decided yet: located: 64.04%, met; served: unknown; at 50 %: 64.04%, met; missing: number of villages.served",
    );
  });

  it("do not hide that the others already disagree", () => {
    const finding = one(
      checkTargets([target({ readings })], [observed(quantity("villages", "120"), quantity("villages", "203")), open], { asOf }),
    );
    expect(finding).toMatchObject({ verdict: "depends-on-reading", missing: [], decides: [] });
  });

  it("name the sets that settle all of them together", () => {
    const both = one(
      checkTargets(
        [target({ readings: [readings[0], readings[1]] })],
        [observed(quantity("villages", "100", "140", ["villages.located"]), quantity("villages", "203")), open],
        { asOf },
      ),
    );
    expect(both.decides).toEqual([{ facts: ["figure/villages.located", "figure/villages.served"], certain: true }]);
    const shared = one(
      checkTargets(
        [target({ readings: [readings[0], readings[2]] })],
        [observed(quantity("villages", "100", "140", ["villages.located"]), quantity("villages", "203"))],
        { asOf },
      ),
    );
    expect(shared.decides).toEqual([{ facts: ["figure/villages.located"], certain: true }]);
  });
});
