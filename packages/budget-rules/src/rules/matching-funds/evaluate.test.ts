import { describe, expect, it } from "vitest";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf, sentencesOf } from "../../testing/findings.js";
import type { MatchingFundsRule } from "./rule.js";
import { matchingFundsRuleSchema } from "./schema.js";

const rule = (ratio: string, operator: MatchingFundsRule["operator"] = ">="): MatchingFundsRule => ({
  kind: "matching-funds",
  ...RULE_BASE,
  own: { kind: "source", in: ["county", "enterprise"] },
  other: { kind: "source", in: ["central"] },
  operator,
  ratio,
});

const budget = (own: string, central: string): ReturnType<typeof budgetOf> =>
  budgetOf({ lines: [lineOf("1", { source: "enterprise", amount: own }), lineOf("2", { source: "central", amount: central })] });

describe("below, at and above the ratio", () => {
  it.each([
    [">=", "249.99", "fail", "-0.01"],
    [">=", "250.00", "pass", "0.00"],
    [">=", "250.01", "pass", "0.01"],
    [">", "249.99", "fail", "-0.01"],
    [">", "250.00", "fail", "0.00"],
    [">", "250.01", "pass", "0.01"],
  ] as const)("own money %s 25 %% of 1,000 yuan, with %s: %s by %s", (operator, own, verdict, margin) => {
    expect(findingOf(rule("0.25", operator), budget(own, "1000.00"))).toMatchObject({
      verdict,
      measured: { min: { part: own, whole: "1000.00" } },
      margin: { min: margin, max: margin },
    });
  });

  it("the margin is rounded down, so that what is still to be put in is never too little", () => {
    expect(findingOf(rule("0.25"), budget("0.00", "0.01"))).toMatchObject({ verdict: "fail", margin: { min: "-0.01" } });
    expect(findingOf(rule("0.25"), budget("0.01", "0.01"))).toMatchObject({ verdict: "pass", margin: { min: "0.00" } });
  });

  it("a line that is own and other money at once counts on both sides", () => {
    const both = { ...rule("1"), own: { kind: "all" } as const };
    expect(findingOf(both, budget("0.00", "5.00"))).toMatchObject({ verdict: "pass", margin: { min: "0.00" } });
  });
});

describe("the five documents", () => {
  it("suichang-2021/budget/enterprise: 502.5 beside 1,910 万元 of central money is 26.31 %, over a quarter by 25 万元", () => {
    const finding = findingOf(rule("0.25"), budget("5025000.00", "19100000.00"));
    expect(finding).toMatchObject({
      verdict: "pass",
      measured: { min: { part: "5025000.00", whole: "19100000.00" } },
      margin: { min: "250000.00" },
    });
  });

  it("shixing-2021/budget/central-only: all money is central, so the match is 0.00", () => {
    const finding = findingOf(rule("0.10"), budgetOf({ lines: [lineOf("1", { source: "central", amount: "5000000.00" })] }));
    expect(finding).toMatchObject({
      verdict: "fail",
      measured: { min: { part: "0.00", whole: "5000000.00" } },
      margin: { min: "-500000.00" },
    });
  });
});

describe("what is not known", () => {
  it("no other money asks for no match, and no lines at all is unknown", () => {
    expect(findingOf(rule("1"), budgetOf({ lines: [lineOf("1", { source: "county", amount: "1.00" })] }))).toMatchObject({
      verdict: "pass",
      measured: null,
    });
    expect(findingOf(rule("1"), budgetOf()).missing).toMatchObject([{ id: "lines" }]);
  });

  it("bounds decide where they can: own money that matches the most there can be", () => {
    const lines = [
      lineOf("1", { source: "county", amount: "100.00" }),
      lineOf("2", { source: "central", amount: { min: "0.00", max: "100.00" } }),
    ];
    expect(findingOf(rule("1"), budgetOf({ lines })).verdict).toBe("pass");
    expect(findingOf(rule("1.01"), budgetOf({ lines }))).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "line/2/amount" }],
      decides: [{ facts: ["line/2/amount"], certain: true }],
    });
  });
});

it("speaks both languages", () => {
  expect(sentencesOf(rule("0.25"), budget("5025000.00", "19100000.00"))).toEqual([
    {
      zh: "配套资金 502.5 万元，对应资金 1910 万元，比例 26.31%，达到下限 25%，高出 25 万元",
      en: "Own money of 5,025,000.00 yuan beside 19,100,000.00 yuan (26.31%), at or above the floor of 25%; 250,000.00 yuan over it",
    },
  ]);
  const open = budgetOf({ lines: [lineOf("1", { source: "county" }), lineOf("2", { source: "central", amount: "100.00" })] });
  expect(sentencesOf(rule("0.25"), open)).toEqual([
    {
      zh: "配套资金 [0.00 元, …]，对应资金 100.00 元，比例 [0.00%, …]，能否达到下限 25% 尚不能判断；缺：1“1”：金额",
      en: "Own money of [0.00 yuan, …] beside 100.00 yuan ([0.00%, …]); whether it reaches the floor of 25% cannot be decided yet; missing: line 1 “1”: its amount",
    },
  ]);
  expect(sentencesOf(rule("1"), budgetOf({ lines: [lineOf("1", { source: "county", amount: "1.00" })] }))).toEqual([
    {
      zh: "配套资金 1.00 元，对应资金 0.00 元，达到下限 100%，高出 1.00 元",
      en: "Own money of 1.00 yuan beside 0.00 yuan, at or above the floor of 100%; 1.00 yuan over it",
    },
  ]);
});

it("takes only floors", () => {
  expect(matchingFundsRuleSchema.safeParse(rule("25%")).data).toEqual(rule("25%"));
  expect(matchingFundsRuleSchema.safeParse({ ...rule("1"), operator: "<=" }).success).toBe(false);
  expect(matchingFundsRuleSchema.safeParse({ ...rule("1"), ratio: "1:1" }).success).toBe(false);
});
