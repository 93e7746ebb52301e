import { displayMeasure } from "@countykit/core";
import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../input.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf, findingsOf, sentencesOf } from "../../testing/findings.js";
import type { UnitCapRule } from "./rule.js";
import { unitCapRuleSchema } from "./schema.js";

const rule = (unit: string, limit: string, given: Partial<UnitCapRule> = {}): UnitCapRule => ({
  kind: "unit-cap",
  ...RULE_BASE,
  of: { kind: "all" },
  unit,
  operator: "<=",
  limit,
  ...given,
});

const bought = (amount: string, value: string, unit: string, given: Partial<BudgetLine> = {}): ReturnType<typeof budgetOf> =>
  budgetOf({ lines: [lineOf("1", { amount, quantity: { value, unit }, ...given })] });

describe("unit prices in the five documents, each held against its own price shown to the fen", () => {
  it.each([
    ["shixing-2021/budget/centre-events", "960000.00", "12", "场", "80000.00", "8 万元/场", "pass"],
    ["shixing-2021/budget/centre-computers", "90000.00", "20", "台", "4500.00", "4,500.00 元/台", "pass"],
    ["shixing-2021/budget/stations-printers", "45000.00", "70", "台", "642.86", "642.86 元/台", "pass"],
    ["shixing-2021/budget/stations-pda", "140000.00", "70", "台", "2000.00", "2,000.00 元/台", "pass"],
    ["shixing-2021/budget/stations-new", "350000.00", "30", "个", "11666.67", "11,666.67 元/个", "pass"],
    ["shixing-2021/budget/stations-demo", "405000.00", "6", "个", "67500.00", "6.75 万元/个", "pass"],
    ["lechang-2021/budget/line-4-items", "2000000.00", "3000", "人次", "666.67", "666.67 元/人次", "pass"],
  ] as const)("%s: %s yuan for %s %s is %s yuan each", (_id, amount, value, unit, price, shown, verdict) => {
    const finding = findingOf(rule(unit, price), bought(amount, value, unit));
    expect(finding.verdict).toBe(verdict);
    expect(finding.measured).toEqual({ unit: `yuan/${unit}`, min: { part: amount, whole: value }, max: { part: amount, whole: value } });
    expect(displayMeasure(finding.measured, "zh")).toBe(shown);
  });

  it("shixing-2021/budget/stations-printers: 642.857142… is above 642.85, by 0.50 for all 70, and below 642.86", () => {
    const printers = bought("45000.00", "70", "台");
    expect(findingOf(rule("台", "642.85"), printers)).toMatchObject({ verdict: "fail", margin: { min: "-0.50" } });
    expect(findingOf(rule("台", "642.86"), printers)).toMatchObject({ verdict: "pass", margin: { min: "0.20" } });
  });

  it("shixing-2021/budget/stations-new: 11,666.666… is above 11,666.66, by 0.20 for all 30, and below 11,666.67", () => {
    const stations = bought("350000.00", "30", "个");
    expect(findingOf(rule("个", "11666.66"), stations)).toMatchObject({ verdict: "fail", margin: { min: "-0.20" } });
    expect(findingOf(rule("个", "11666.67"), stations)).toMatchObject({ verdict: "pass", margin: { min: "0.10" } });
  });
});

describe("below, at and above the limit", () => {
  it.each([
    ["<=", "89999.99", "pass"],
    ["<=", "90000.00", "pass"],
    ["<=", "90000.01", "fail"],
    ["<", "89999.99", "pass"],
    ["<", "90000.00", "fail"],
    ["<", "90000.01", "fail"],
    [">=", "89999.99", "fail"],
    [">=", "90000.00", "pass"],
    [">=", "90000.01", "pass"],
    [">", "89999.99", "fail"],
    [">", "90000.00", "fail"],
    [">", "90000.01", "pass"],
  ] as const)("%s 4,500 yuan each, %s yuan for 20: %s", (operator, amount, verdict) => {
    expect(findingOf(rule("台", "4500.00", { operator }), bought(amount, "20", "台")).verdict).toBe(verdict);
  });

  it("quantities may have decimals; the margin is rounded down to the fen", () => {
    const finding = findingOf(rule("吨", "0.99"), bought("1.00", "1.5", "吨"));
    expect(finding).toMatchObject({ verdict: "pass", margin: { min: "0.48", max: "0.48" } });
    expect(findingOf(rule("吨", "0.66"), bought("1.00", "1.5", "吨"))).toMatchObject({ verdict: "fail", margin: { min: "-0.01" } });
  });

  it("amounts beyond 2^53 fen are exact", () => {
    expect(findingOf(rule("台", "90071992547409.92"), bought("90071992547409.93", "1", "台")).verdict).toBe("fail");
  });
});

describe("what is not known", () => {
  it.each([
    ["a missing quantity", {}],
    ["a quantity in another unit", { quantity: { value: "20", unit: "套" } }],
    ["a quantity of zero", { quantity: { value: "0", unit: "台" } }],
  ])("%s leaves the price unknown", (_, given) => {
    const finding = findingOf(rule("台", "4500.00"), budgetOf({ lines: [lineOf("1", { amount: "90000.00", ...given })] }));
    expect(finding).toMatchObject({
      subject: "1",
      verdict: "unknown",
      measured: null,
      margin: null,
      missing: [{ id: "line/1/quantity" }],
      decides: [{ facts: ["line/1/quantity"], certain: true }],
    });
  });

  it("a line that the rule may not speak of passes if its price is right anyway, and is open if it is not", () => {
    const of: UnitCapRule["of"] = { kind: "category", in: ["equipment"] };
    expect(findingOf(rule("台", "4500.00", { of }), bought("90000.00", "20", "台")).verdict).toBe("pass");
    expect(findingOf(rule("台", "4499.99", { of }), bought("90000.00", "20", "台"))).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "line/1/category" }],
      decides: [{ facts: ["line/1/category"], certain: true }],
    });
    expect(findingOf(rule("台", "4500.00", { of }), budgetOf({ lines: [lineOf("1", { amount: "1.00" })] })).decides).toEqual([
      { facts: ["line/1/category"], certain: false },
      { facts: ["line/1/quantity"], certain: false },
    ]);
  });

  it("a merged amount is decided when even the whole of it keeps the limit", () => {
    const merged = budgetOf({
      lines: [
        lineOf("1", { group: "g", quantity: { value: "3", unit: "次" } }),
        lineOf("2", { group: "g", quantity: { value: "1", unit: "次" } }),
      ],
      groups: [{ id: "g", name: "培训", amount: "400000.00" }],
    });
    const [three, one] = findingsOf(rule("次", "200000.00"), merged);
    expect(three).toMatchObject({
      subject: "1",
      verdict: "pass",
      measured: { min: { part: "0.00" }, max: { part: "400000.00", whole: "3" } },
    });
    expect(one).toMatchObject({ subject: "2", verdict: "unknown", missing: [{ id: "group/g/split" }] });
  });

  it("no such line is not applicable, and no lines at all is unknown", () => {
    const of: UnitCapRule["of"] = { kind: "category", in: ["equipment"] };
    expect(findingOf(rule("台", "1.00", { of }), bought("1.00", "1", "台", { category: "training" })).verdict).toBe("not-applicable");
    expect(findingOf(rule("台", "1.00"), budgetOf())).toMatchObject({ verdict: "unknown", missing: [{ id: "lines" }] });
  });
});

it("speaks both languages", () => {
  const computers = budgetOf({ lines: [lineOf("3", { name: "采购电脑", amount: "90000.00", quantity: { value: "20", unit: "台" } })] });
  expect(sentencesOf(rule("台", "5000.00"), computers)).toEqual([
    {
      zh: "“采购电脑”单价 4,500.00 元/台，未超过上限 5,000.00 元/台，合计还可安排 1 万元",
      en: "“采购电脑” costs 4,500.00 yuan per 台, within the cap of 5,000.00 yuan per 台; 10,000.00 yuan to spare in all",
    },
  ]);
  expect(sentencesOf(rule("台", "4000.00"), computers)).toEqual([
    {
      zh: "“采购电脑”单价 4,500.00 元/台，超过上限 4,000.00 元/台，合计超出 1 万元",
      en: "“采购电脑” costs 4,500.00 yuan per 台, above the cap of 4,000.00 yuan per 台; 10,000.00 yuan too much in all",
    },
  ]);
  expect(sentencesOf(rule("套", "4000.00"), computers)).toEqual([
    {
      zh: "“采购电脑”尚算不出单价，能否守住上限 4,000.00 元/套 尚不能判断；缺：3“采购电脑”：以“套”计的数量",
      en: "The unit price of “采购电脑” is not known yet, nor whether it keeps to the cap of 4,000.00 yuan per 套; missing: line 3 “采购电脑”: its quantity in “套”",
    },
  ]);
});

it("a price that reads like the limit it breaks or keeps is told with more digits", () => {
  expect(sentencesOf(rule("台", "6428.57"), bought("45000.00", "7", "台", { name: "终端" }))).toEqual([
    {
      zh: "“终端”单价约 6,428.571 元/台，超过上限 6,428.57 元/台，合计超出 0.01 元",
      en: "“终端” costs about 6,428.571 yuan per 台, above the cap of 6,428.57 yuan per 台; 0.01 yuan too much in all",
    },
  ]);
  expect(sentencesOf(rule("台", "11666.67", { operator: "<" }), bought("350000.00", "30", "台", { name: "终端" }))[0]?.zh).toBe(
    "“终端”单价约 11,666.667 元/台，低于 11,666.67 元/台，合计相差 0.10 元",
  );
  expect(sentencesOf(rule("台", "1.00"), bought("10000000.01", "10000000", "台", { name: "终端" }))[0]?.zh).toBe(
    "“终端”单价 10000000.01 ÷ 10000000 元/台，超过上限 1.00 元/台，合计超出 0.01 元",
  );
  expect(sentencesOf(rule("台", "0.34", { operator: "<" }), bought("1.00", "3", "台", { name: "终端" }))[0]?.zh).toBe(
    "“终端”单价 0.33 元/台，低于 0.34 元/台，合计相差 0.02 元",
  );
  expect(sentencesOf(rule("台", "100.00", { operator: "<" }), bought("100.00", "1", "台", { name: "终端" }))[0]?.zh).toBe(
    "“终端”单价 100.00 元/台，恰好等于 100.00 元/台，而要求低于该数",
  );
});

it("a group of 3,000 lines is weighed once, and every line of it may cost anything up to the whole", () => {
  const lines = Array.from({ length: 3000 }, (_, at) => lineOf(`l${at}`, { group: "g", quantity: { value: "1", unit: "台" } }));
  const found = findingsOf(rule("台", "1.00"), budgetOf({ lines, groups: [{ id: "g", name: "合并", amount: "100.00" }] }));
  expect(found.length).toBe(3000);
  expect(new Set(found.map(({ verdict, measured, missing }) => JSON.stringify([verdict, measured, missing]))).size).toBe(1);
  expect(found[2999]).toMatchObject({ verdict: "unknown", missing: [{ id: "group/g/split" }] });
});

it("takes limits as documents print them, and nothing it does not know", () => {
  const given = { kind: "unit-cap", ...RULE_BASE, of: { kind: "all" }, unit: "台", operator: "<=", limit: "0.45万元" };
  expect(unitCapRuleSchema.safeParse(given).data).toEqual({ ...given, limit: "4500.00" });
  expect(unitCapRuleSchema.safeParse({ ...given, unit: " " }).success).toBe(false);
  expect(unitCapRuleSchema.safeParse({ ...given, per: "台" }).success).toBe(false);
});
