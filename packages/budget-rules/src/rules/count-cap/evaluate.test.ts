import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../input.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingOf, findingsOf, sentencesOf } from "../../testing/findings.js";
import { countText, placesOf, unitsOf } from "./decimal-count.js";
import type { CountCapRule } from "./rule.js";
import { countCapRuleSchema } from "./schema.js";

const rule = (given: Partial<CountCapRule> = {}): CountCapRule => ({
  kind: "count-cap",
  ...RULE_BASE,
  of: { kind: "category", in: ["station"] },
  count: "lines",
  unit: "个站点",
  per: "town",
  operator: "<=",
  limit: "2",
  ...given,
});

const station = (id: string, town?: string, given: Partial<BudgetLine> = {}): BudgetLine =>
  lineOf(id, { category: "station", amount: "1.00", ...(town === undefined ? {} : { at: { town } }), ...given });

const budget = (...lines: readonly BudgetLine[]): ReturnType<typeof budgetOf> => budgetOf({ lines });

describe("below, at and above the limit", () => {
  const stations = (count: number): ReturnType<typeof budgetOf> =>
    budget(...Array.from({ length: count }, (_, index) => station(String(index), "廊田镇")));

  it.each([
    ["<=", 1, "pass", "1"],
    ["<=", 2, "pass", "0"],
    ["<=", 3, "fail", "-1"],
    ["<", 1, "pass", "1"],
    ["<", 2, "fail", "0"],
    [">=", 1, "fail", "-1"],
    [">=", 2, "pass", "0"],
    [">=", 3, "pass", "1"],
    [">", 2, "fail", "0"],
    [">", 3, "pass", "1"],
  ] as const)("%s 2 per town, with %i: %s by %s", (operator, count, verdict, margin) => {
    expect(findingOf(rule({ operator }), stations(count))).toMatchObject({
      subject: "廊田镇",
      verdict,
      measured: { unit: "个站点", min: String(count), max: String(count) },
      margin: { min: margin, max: margin },
    });
  });

  it("counts every place by itself, in the order of the lines", () => {
    const findings = findingsOf(rule(), budget(station("1", "乙"), station("2", "甲"), station("3", "乙"), station("4", "乙")));
    expect(findings.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ["乙", "fail"],
      ["甲", "pass"],
    ]);
  });

  it("counts the county as one, and lines that are not selected nowhere", () => {
    const lines = [station("1", "甲"), station("2"), lineOf("3", { category: "training" })];
    expect(findingOf(rule({ per: "county" }), budget(...lines))).toMatchObject({
      subject: null,
      verdict: "pass",
      measured: { min: "2", max: "2" },
    });
  });

  it("counts declared quantities exactly", () => {
    const lines = [
      station("1", "甲", { quantity: { value: "1.5", unit: "公里" } }),
      station("2", "甲", { quantity: { value: "0.55", unit: "公里" } }),
    ];
    expect(findingOf(rule({ count: "quantity", unit: "公里", limit: "2.05" }), budget(...lines))).toMatchObject({
      verdict: "pass",
      measured: { min: "2.05" },
    });
    expect(findingOf(rule({ count: "quantity", unit: "公里", limit: "2.0" }), budget(...lines))).toMatchObject({
      verdict: "fail",
      margin: { min: "-0.05" },
    });
  });

  it("counts places that the rule names even when no line stands there", () => {
    const findings = findingsOf(rule({ operator: ">=", limit: "1", places: ["甲", "乙"] }), budget(station("1", "甲")));
    expect(findings.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ["甲", "pass"],
      ["乙", "fail"],
    ]);
  });
});

describe("what is not known", () => {
  it("a line whose place is unknown widens every place, and speaks for the places nobody has named", () => {
    const [named, elsewhere] = findingsOf(rule(), budget(station("1", "甲"), station("2", "甲"), station("3")));
    expect(named).toMatchObject({
      subject: "甲",
      verdict: "unknown",
      measured: { min: "2", max: "3" },
      missing: [{ id: "line/3/at/town" }],
      decides: [{ facts: ["line/3/at/town"], certain: true }],
    });
    expect(elsewhere).toMatchObject({ subject: null, verdict: "pass", measured: { min: "1", max: "1" } });
  });

  it("one unplaced line that is too much by itself breaks the cap wherever it stands", () => {
    const many = station("1", undefined, { quantity: { value: "5", unit: "个站点" } });
    expect(findingOf(rule({ count: "quantity" }), budget(many))).toMatchObject({ subject: null, verdict: "fail", margin: { max: "-3" } });
  });

  it("a floor fails when all unplaced lines together are too few, and otherwise waits for them", () => {
    expect(findingOf(rule({ operator: ">=" }), budget(station("1"))).verdict).toBe("fail");
    expect(findingOf(rule({ operator: ">=" }), budget(station("1"), station("2")))).toMatchObject({
      verdict: "unknown",
      decides: [{ facts: ["line/1/at/town", "line/2/at/town"], certain: true }],
    });
    expect(findingOf(rule({ operator: ">=", limit: "1" }), budget(station("1"), station("2"))).verdict).toBe("pass");
  });

  it("a quantity in another unit, or none, is unknown and never zero", () => {
    const finding = findingOf(
      rule({ count: "quantity", per: "county" }),
      budget(station("1", "甲", { quantity: { value: "3", unit: "台" } })),
    );
    expect(finding).toMatchObject({ verdict: "unknown", measured: { min: "0", max: null }, missing: [{ id: "line/1/quantity" }] });
  });

  it("a place where only a line of unknown category stands does not fail before the category is known", () => {
    const finding = findingOf(rule({ operator: ">=" }), budget(lineOf("1", { amount: "1.00", at: { town: "甲" } })));
    expect(finding).toMatchObject({ subject: "甲", verdict: "unknown", decides: [{ facts: ["line/1/category"], certain: true }] });
  });

  it("no such line is not applicable, and no lines at all is unknown", () => {
    expect(findingOf(rule(), budget(lineOf("1", { category: "training" }))).verdict).toBe("not-applicable");
    expect(findingOf(rule(), budget()).missing).toMatchObject([{ id: "lines" }]);
  });
});

it("speaks both languages", () => {
  expect(sentencesOf(rule(), budget(station("1", "甲镇"), station("2", "甲镇"), station("3")))).toEqual([
    {
      zh: "“甲镇”计 [2 个站点, 3 个站点]，能否守住上限 2 个站点 尚不能判断；缺：3“3”：所在镇",
      en: "“甲镇” counts [2 个站点, 3 个站点]; whether it keeps to the cap of 2 个站点 cannot be decided yet; missing: line 3 “3”: its town",
    },
    {
      zh: "未列明的镇每处计 1 个站点，未超过上限 2 个站点，还可增加 1 个站点",
      en: "Any town not named yet counts 1 个站点, within the cap of 2 个站点; 1 个站点 to spare",
    },
  ]);
  expect(sentencesOf(rule({ per: "county", limit: "1" }), budget(station("1"), station("2")))).toEqual([
    {
      zh: "全县计 2 个站点，超过上限 1 个站点，超出 1 个站点",
      en: "The county counts 2 个站点, above the cap of 1 个站点; 1 个站点 too much",
    },
  ]);
});

it("counts in yuan are no money, and units are named in the language of the sentence", () => {
  const counted = (unit: string, value: string): readonly unknown[] =>
    sentencesOf(
      rule({ per: "county", count: "quantity", unit, operator: "<", limit: "1" }),
      budget(station("1", undefined, { quantity: { value, unit } })),
    );
  expect(counted("yuan", "1.234")).toEqual([
    {
      zh: "全县计 1.234 元，应低于 1 元，实际没有低于，超出 0.234 元",
      en: "The county counts 1.234 yuan, not below 1 yuan as required; over by 0.234 yuan",
    },
  ]);
  expect(counted("months", "1")).toEqual([
    { zh: "全县计 1 个月，恰好等于 1 个月，而要求低于该数", en: "The county counts 1 month, exactly the 1 month it has to stay below" },
  ]);
});

it("keeps decimal counts exact both ways", () => {
  expect([placesOf("12"), placesOf("3.50")]).toEqual([0, 2]);
  expect([unitsOf("12", 2), unitsOf("3.5", 2)]).toEqual([1200n, 350n]);
  expect([countText(1200n, 2), countText(350n, 2), countText(-5n, 2), countText(7n, 0)]).toEqual(["12", "3.5", "-0.05", "7"]);
});

it("takes only counts it can keep exactly", () => {
  const { ...given } = rule();
  expect(countCapRuleSchema.safeParse(given).data).toEqual(given);
  expect(countCapRuleSchema.safeParse({ ...given, limit: "-1" }).success).toBe(false);
  expect(countCapRuleSchema.safeParse({ ...given, limit: "1e3" }).success).toBe(false);
  expect(countCapRuleSchema.safeParse({ ...given, per: "planet" }).success).toBe(false);
  expect(countCapRuleSchema.safeParse({ ...given, places: [] }).success).toBe(false);
});
