import type { Finding, RecordedException } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkBudget } from "./check-budget.js";
import { checkerOf } from "./checker-of.js";
import { explainFinding } from "./explain.js";
import { explainSteps } from "./explain-steps.js";
import type { Budget } from "./input.js";
import { guangdong2021 } from "./policies/cn-2021-guangdong-yue-shang-100.js";
import type { Policy } from "./policy.js";
import { evaluateShare } from "./rules/share/evaluate.js";
import type { ShareRule } from "./rules/share/rule.js";
import { evaluateSum } from "./rules/sum/evaluate.js";
import { budgetOf, lineOf, policyOf, RULE_BASE } from "./testing/budget.js";

const TWENTY_PERCENT: Partial<Budget> = {
  lines: [lineOf("1", { category: "training", amount: "200000.00" }), lineOf("2", { category: "logistics", amount: "800000.00" })],
};

const cap = (given: Partial<ShareRule> = {}): ShareRule => ({
  ...RULE_BASE,
  kind: "share",
  operator: "<=",
  limit: "0.15",
  readings: [{ id: "only", title: RULE_BASE.title, part: { kind: "category", in: ["training"] }, base: { kind: "all" } }],
  ...given,
});

const one = (budget: Partial<Budget>, policy: Policy, asOf = "2022-06-30"): Finding => {
  const [finding] = checkBudget(budgetOf({ ...TWENTY_PERCENT, ...budget }), [policy], { asOf });
  if (finding === undefined) throw new Error("no finding");
  return finding;
};

describe("force and severity", () => {
  it.each([
    ["mandatory", "error"],
    ["in-principle", "warning"],
    ["target", "advice"],
  ] as const)("a %s rule that fails is an %s", (force, severity) => {
    const finding = one({}, policyOf(cap({ force })));
    expect([finding.verdict, finding.severity]).toEqual(["fail", severity]);
  });
});

describe("recorded exceptions", () => {
  const exception: RecordedException = {
    rule: "test-policy/rule",
    authority: "省商务厅",
    level: "province",
    document: "粤商务函〔2022〕1号",
    date: "2022-03-01",
    expires: "2022-12-31",
    reason: "灾后重建",
  };
  const verdict = (
    rule: ShareRule,
    change: Partial<RecordedException> = {},
    asOf = "2022-06-30",
    level: Policy["level"] = "province",
  ): string => {
    const policy: Policy = { ...policyOf(rule), level };
    return one({ exceptions: [{ ...exception, ...change }] }, policy, asOf).verdict;
  };

  it("excuse a failure in principle, and never turn it into a pass", () => {
    const finding = one({ exceptions: [exception] }, { ...policyOf(cap({ force: "in-principle" })), level: "province" });
    expect([finding.verdict, finding.severity, finding.exception]).toEqual(["excused", "none", exception]);
    expect(explainFinding(finding).zh).toBe("占比 20.00%，超过上限 15%，超出 5 万元（已由省商务厅以粤商务函〔2022〕1号批准例外）");
  });

  it("hold from the day they are granted to their last day, both included", () => {
    const rule = cap({ force: "in-principle" });
    expect(["2022-02-28", "2022-03-01", "2022-12-31", "2023-01-01"].map((asOf) => verdict(rule, {}, asOf))).toEqual([
      "fail",
      "excused",
      "excused",
      "fail",
    ]);
    const { expires: _, ...endless } = exception;
    expect(one({ exceptions: [endless] }, { ...policyOf(rule), level: "province" }, "2030-01-01").verdict).toBe("excused");
  });

  it("excuse a mandatory rule only from its issuer's level up", () => {
    const rule = cap();
    expect((["county", "city", "province", "national"] as const).map((level) => verdict(rule, { level }))).toEqual([
      "fail",
      "fail",
      "excused",
      "excused",
    ]);
    expect(verdict(rule, { level: "province" }, "2022-06-30", "national")).toBe("fail");
  });

  it("of another rule excuse nothing, and a rule that passes needs none", () => {
    expect(verdict(cap({ force: "in-principle" }), { rule: "test-policy/other" })).toBe("fail");
    expect(verdict(cap({ force: "in-principle", limit: "0.20" }))).toBe("pass");
  });
});

describe("applicability", () => {
  const at = (
    policy: Partial<Policy>,
    programme: Budget["programme"] = { cohort: 2021, jurisdiction: "440281" },
    asOf = "2022-06-30",
  ): Finding => one({ programme }, { ...policyOf(cap()), ...policy }, asOf);

  it("is by place: county, city, province, nation", () => {
    const verdicts = ["440281", "440200", "440000", "000000", "440222", "330000"].map((jurisdiction) => at({ jurisdiction }).verdict);
    expect(verdicts).toEqual(["fail", "fail", "fail", "fail", "not-applicable", "not-applicable"]);
  });

  it("shixing-2021/budget/logistics-share, suixi-2021, suichang-2021: Guangdong's 2021 shares bind neither 2019, nor 2020, nor Zhejiang", () => {
    const reasons = [
      { cohort: 2019, jurisdiction: "440222" },
      { cohort: 2020, jurisdiction: "440823" },
      { cohort: 2020, jurisdiction: "331123" },
    ].map((programme) =>
      checkBudget(budgetOf({ ...TWENTY_PERCENT, programme }), [guangdong2021], { asOf: "2022-06-30" }).map(
        ({ verdict, message }) => `${verdict} ${message.key}`,
      ),
    );
    expect(reasons).toEqual([
      Array(3).fill("not-applicable not-applicable.cohort"),
      Array(3).fill("not-applicable not-applicable.cohort"),
      Array(3).fill("not-applicable not-applicable.jurisdiction"),
    ]);
  });

  it("still shows what would have been measured, for information", () => {
    const finding = at({ cohorts: [2019] });
    expect(finding.measured?.min).toEqual({ part: "200000.00", whole: "1000000.00" });
    expect(finding.severity).toBe("none");
    expect(explainFinding(finding).en).toBe("Not applicable: this document does not bind this batch (measured 20.00%, for information)");
  });

  it("is half-open in time", () => {
    const period = { from: "2022-01-01", until: "2023-01-01" };
    const verdicts = ["2021-12-31", "2022-01-01", "2022-12-31", "2023-01-01"].map((asOf) => at(period, undefined, asOf).message.key);
    expect(verdicts).toEqual(["not-applicable.not-yet-in-force", "share.cap.fail", "share.cap.fail", "not-applicable.repealed"]);
  });

  it("is unknown while place or batch is, and names them", () => {
    const finding = at({ cohorts: [2021], jurisdiction: "440000" }, { cohort: null, jurisdiction: null });
    expect([finding.verdict, finding.missing.map(({ id }) => id), finding.decides]).toEqual([
      "unknown",
      ["programme/jurisdiction", "programme/cohort"],
      [
        { facts: ["programme/jurisdiction"], certain: false },
        { facts: ["programme/cohort"], certain: false },
      ],
    ]);
    expect(at({ cohorts: [2021] }, { cohort: null, jurisdiction: "440281" }).decides).toEqual([
      { facts: ["programme/cohort"], certain: true },
    ]);
    expect(at({}, { cohort: null, jurisdiction: null }).verdict).toBe("fail");
  });
});

describe("findings as data", () => {
  const budget = budgetOf(TWENTY_PERCENT);

  it("are byte-identical for the same budget, policies and day, and survive JSON", () => {
    const once = JSON.stringify(checkBudget(budget, [guangdong2021], { asOf: "2022-06-30" }));
    expect(JSON.stringify(checkBudget(structuredClone(budget), [structuredClone(guangdong2021)], { asOf: "2022-06-30" }))).toBe(once);
    expect(JSON.parse(once)).toEqual(checkBudget(budget, [guangdong2021], { asOf: "2022-06-30" }));
  });

  it("come in the order of the policies and of their clauses", () => {
    const policies = [
      { ...policyOf(cap({ id: "b" }), cap({ id: "a" })), id: "second" },
      { ...policyOf(cap()), id: "first" },
    ];
    expect(checkBudget(budget, policies, { asOf: "2022-06-30" }).map(({ id }) => id)).toEqual(["second/b", "second/a", "first/rule"]);
  });

  it.each(["2022-5-1", "2022/05/01", "yesterday", "2022-13-01", "2022-05-32", ""])("need a day: %j is a mistake of the caller", (asOf) => {
    expect(() => checkBudget(budget, [], { asOf })).toThrow(TypeError);
  });

  it("do not change the budget", () => {
    const before = structuredClone(budget);
    checkBudget(budget, [guangdong2021], { asOf: "2022-06-30" });
    expect(budget).toEqual(before);
  });

  it("that no sentence exists for are a mistake of the caller", () => {
    const [finding] = checkBudget(budget, [guangdong2021], { asOf: "2022-06-30" });
    expect(() => finding && explainFinding({ ...finding, message: { key: "toString", params: {} } })).toThrow(TypeError);
  });
});

describe("checkerOf: a check of some kinds only", () => {
  const budget = budgetOf(TWENTY_PERCENT);

  it("finds what checkBudget finds, for the kinds it knows", () => {
    const options = { asOf: "2022-06-30" };
    expect(checkerOf({ share: evaluateShare })(budget, [guangdong2021], options)).toEqual(checkBudget(budget, [guangdong2021], options));
  });

  it("does not pass over a rule of a kind it does not know", () => {
    expect(() => checkerOf({ sum: evaluateSum })(budget, [guangdong2021], { asOf: "2022-06-30" })).toThrow(TypeError);
  });
});

describe("explainSteps: why a finding says what it says", () => {
  it("lists, for every reading, the lines taken, the base and the comparison", () => {
    const policy = policyOf(cap());
    const budget = budgetOf(TWENTY_PERCENT);
    const [finding] = checkBudget(budget, [policy], { asOf: "2022-06-30" });
    const tree = finding && explainSteps(finding, budget, [policy], { asOf: "2022-06-30" });
    expect(tree?.steps.map(({ label }) => label.en)).toEqual(["reading “Rule”", "limit (≤)", "room to the limit", "verdict: fail"]);
    expect(tree?.steps[0]?.steps).toEqual([
      {
        label: { zh: "计入的行", en: "lines that count" },
        value: { unit: "yuan", min: "200000.00", max: "200000.00" },
        steps: [expect.objectContaining({ label: { zh: "1“1”", en: "line 1 “1”" } })],
      },
      expect.objectContaining({
        label: { zh: "基数的行", en: "lines of the base" },
        value: { unit: "yuan", min: "1000000.00", max: "1000000.00" },
      }),
      expect.objectContaining({
        label: { zh: "交叉相乘比较：20.00% ≤ 15%，不符合", en: "compared by cross-multiplication: 20.00% ≤ 15%, fail" },
      }),
    ]);
  });

  it("says of a merged cell that is cut through that it may count in part", () => {
    const budget = budgetOf({
      lines: [lineOf("1", { group: "g", category: "training" }), lineOf("2", { group: "g", category: "other" })],
      groups: [{ id: "g", name: "合并", amount: "5.00" }],
    });
    const policy = policyOf(cap());
    const [finding] = checkBudget(budget, [policy], { asOf: "2022-06-30" });
    const part = finding && explainSteps(finding, budget, [policy], { asOf: "2022-06-30" }).steps[0]?.steps[0];
    expect(part?.value).toEqual({ unit: "yuan", min: "0.00", max: "5.00" });
    expect(part?.steps[0]?.label.en).toBe("line 1 “1” (how much of it counts is not known)");
  });

  it("gives each part of a combination its own answer", () => {
    const policy = policyOf({ ...RULE_BASE, kind: "all-of", rules: [cap({ id: "low" }), cap({ id: "high", limit: "0.20" })] });
    const budget = budgetOf(TWENTY_PERCENT);
    const [finding] = checkBudget(budget, [policy], { asOf: "2022-06-30" });
    const steps = finding && explainSteps(finding, budget, [policy], { asOf: "2022-06-30" }).steps;
    expect(steps?.slice(0, 2).map(({ label, value }) => [label.en, value?.min])).toEqual([
      ["Rule: fail", { part: "200000.00", whole: "1000000.00" }],
      ["Rule: pass", { part: "200000.00", whole: "1000000.00" }],
    ]);
    expect(steps?.[1]?.steps[0]?.steps.at(-1)?.label.en).toBe("compared by cross-multiplication: 20.00% ≤ 20%, pass");
  });

  it("falls back on the finding itself when its rule is not at hand", () => {
    const budget = budgetOf(TWENTY_PERCENT);
    const [finding] = checkBudget(budget, [policyOf(cap())], { asOf: "2022-06-30" });
    expect(finding && explainSteps(finding, budget, [], { asOf: "2022-06-30" }).steps.map(({ label }) => label.zh)).toEqual([
      "限值（≤）",
      "离限值的余地",
      "结论：不符合",
    ]);
  });
});
