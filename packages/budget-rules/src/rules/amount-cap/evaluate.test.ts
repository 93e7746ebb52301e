import { describe, expect, it } from "vitest";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf, sentencesOf } from "../../testing/findings.js";
import type { AmountCapRule } from "./rule.js";
import { amountCapRuleSchema } from "./schema.js";

const rule = (
  operator: AmountCapRule["operator"],
  limit: string,
  of: AmountCapRule["of"] = { kind: "category", in: ["training"] },
): AmountCapRule => ({
  kind: "amount-cap",
  ...RULE_BASE,
  of,
  operator,
  limit,
});

const training = (amount: string): ReturnType<typeof budgetOf> =>
  budgetOf({ lines: [lineOf("1", { amount, category: "training" }), lineOf("2", { amount: "3000000.00", category: "logistics" })] });

describe("below, at and above the limit", () => {
  it.each([
    ["<=", "1999999.99", "pass", "0.01"],
    ["<=", "2000000.00", "pass", "0.00"],
    ["<=", "2000000.01", "fail", "-0.01"],
    ["<", "1999999.99", "pass", "0.01"],
    ["<", "2000000.00", "fail", "0.00"],
    ["<", "2000000.01", "fail", "-0.01"],
    [">=", "1999999.99", "fail", "-0.01"],
    [">=", "2000000.00", "pass", "0.00"],
    [">=", "2000000.01", "pass", "0.01"],
    [">", "1999999.99", "fail", "-0.01"],
    [">", "2000000.00", "fail", "0.00"],
    [">", "2000000.01", "pass", "0.01"],
  ] as const)("a limit %s 200 万元 on %s yuan: %s by %s", (operator, amount, verdict, margin) => {
    const finding = findingOf(rule(operator, "2000000.00"), training(amount));
    expect(finding.verdict).toBe(verdict);
    expect(finding.measured).toEqual({ unit: "yuan", min: amount, max: amount });
    expect(finding.margin).toEqual({ unit: "yuan", min: margin, max: margin });
  });
});

describe("sums that a budget prints", () => {
  it("shixing-2021/budget/reward-lines: three reward lines of 10 万元 are 30 万元 together", () => {
    const lines = ["centre-5", "stations-5", "logistics-3"].map((id) => lineOf(id, { amount: "100000.00", tags: ["reward"] }));
    const budget = budgetOf({ lines: [...lines, lineOf("centre-1", { amount: "960000.00" })], completeTags: ["reward"] });
    const finding = findingOf(rule("<=", "300000.00", { kind: "tag", in: ["reward"] }), budget);
    expect(finding).toMatchObject({ verdict: "pass", measured: { min: "300000.00" }, margin: { min: "0.00" } });
  });

  it("sums beyond 2^53 fen are exact", () => {
    const lines = [lineOf("1", { amount: "90071992547409.92" }), lineOf("2", { amount: "0.01" })];
    const finding = findingOf(rule("<=", "90071992547409.92", { kind: "all" }), budgetOf({ lines }));
    expect(finding).toMatchObject({ verdict: "fail", measured: { min: "90071992547409.93" }, margin: { min: "-0.01" } });
  });
});

describe("what is not known", () => {
  const open = budgetOf({
    lines: [
      lineOf("1", { amount: "1000000.00", category: "training" }),
      lineOf("2", { amount: "600000.00" }),
      lineOf("3", { category: "training" }),
    ],
  });

  it("a budget without lines is unknown, never zero", () => {
    expect(findingOf(rule("<=", "1.00"), budgetOf())).toMatchObject({
      verdict: "unknown",
      measured: null,
      missing: [{ id: "lines" }],
      decides: [{ facts: ["lines"], certain: true }],
    });
  });

  it("bounds decide where they can", () => {
    expect(findingOf(rule("<=", "999999.99"), open).verdict).toBe("fail");
    expect(findingOf(rule(">=", "1000000.00"), open).verdict).toBe("pass");
  });

  it("an unknown names what is missing and the smallest set that can decide", () => {
    const finding = findingOf(rule("<=", "1500000.00"), open);
    expect(finding.verdict).toBe("unknown");
    expect(finding.measured).toEqual({ unit: "yuan", min: "1000000.00", max: null });
    expect(finding.missing.map(({ id }) => id)).toEqual(["line/2/category", "line/3/amount"]);
    expect(finding.decides).toEqual([
      { facts: ["line/2/category"], certain: false },
      { facts: ["line/3/amount"], certain: false },
    ]);
  });

  it("a merged amount that the selection cuts through is an interval", () => {
    const merged = budgetOf({
      lines: [lineOf("1", { group: "g", category: "training" }), lineOf("2", { group: "g", category: "logistics" })],
      groups: [{ id: "g", name: "合并", amount: "900000.00" }],
    });
    expect(findingOf(rule("<=", "900000.00"), merged)).toMatchObject({ verdict: "pass", measured: { min: "0.00", max: "900000.00" } });
    const below = findingOf(rule("<=", "899999.99"), merged);
    expect(below).toMatchObject({ verdict: "unknown", decides: [{ facts: ["group/g/split"], certain: true }] });
  });
});

it("speaks both languages", () => {
  const open = budgetOf({ lines: [lineOf("1", { amount: "1000000.00", category: "training" }), lineOf("2", { amount: "600000.00" })] });
  expect(sentencesOf(rule("<=", "2250000.00"), training("2000000.00"))).toEqual([
    {
      zh: "合计 200 万元，未超过上限 225 万元，还可安排 25 万元",
      en: "The total is 2,000,000.00 yuan, within the cap of 2,250,000.00 yuan; 250,000.00 yuan to spare",
    },
  ]);
  expect(sentencesOf(rule("<", "2000000.00"), training("2000000.00"))).toEqual([
    {
      zh: "合计 200 万元，恰好等于 200 万元，而要求低于该数",
      en: "The total is 2,000,000.00 yuan, exactly the 2,000,000.00 yuan it has to stay below",
    },
  ]);
  expect(sentencesOf(rule(">=", "2250000.00"), training("2000000.00"))).toEqual([
    {
      zh: "合计 200 万元，低于下限 225 万元，还差 25 万元",
      en: "The total is 2,000,000.00 yuan, short of the floor of 2,250,000.00 yuan; 250,000.00 yuan missing",
    },
  ]);
  expect(sentencesOf(rule(">", "1500000.00"), open)).toEqual([
    {
      zh: "合计在 [100 万元, 160 万元] 之间，能否高于 150 万元 尚不能判断；缺：2“2”：类别",
      en: "The total lies in [1,000,000.00 yuan, 1,600,000.00 yuan], so whether it rises above 1,500,000.00 yuan cannot be decided yet; missing: line 2 “2”: its category",
    },
  ]);
});

it("takes limits as documents print them, and nothing it does not know", () => {
  const given = { kind: "amount-cap", ...RULE_BASE, of: { kind: "all" }, operator: "<=", limit: "15万元" };
  expect(amountCapRuleSchema.safeParse(given).data).toEqual({ ...given, limit: "150000.00" });
  expect(amountCapRuleSchema.safeParse({ ...given, limits: "1" }).success).toBe(false);
  expect(amountCapRuleSchema.safeParse({ ...given, limit: "-1" }).success).toBe(false);
  expect(amountCapRuleSchema.safeParse({ ...given, operator: "==" }).success).toBe(false);
});

it("at a strict limit says that it is exactly the limit, beyond it by how much", () => {
  const zh = (operator: AmountCapRule["operator"], limit: string): string =>
    sentencesOf(rule(operator, limit), training("2000000.00"))
      .map((one) => one.zh)
      .join();
  expect(zh(">", "2000000.00")).toBe("合计 200 万元，恰好等于 200 万元，而要求高于该数");
  expect(zh(">", "2000000.01")).toBe("合计 200 万元，应高于 2,000,000.01 元，实际没有高于，相差 0.01 元");
  expect(zh("<", "1999999.99")).toBe("合计 200 万元，应低于 1,999,999.99 元，实际没有低于，超出 0.01 元");
});
