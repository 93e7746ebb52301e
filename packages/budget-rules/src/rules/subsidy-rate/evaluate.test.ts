import { describe, expect, it } from "vitest";
import type { BudgetLine } from "../../input.js";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingsOf, sentencesOf } from "../../testing/findings.js";
import type { SubsidyRateRule } from "./rule.js";
import { subsidyRateRuleSchema } from "./schema.js";

const rule: SubsidyRateRule = {
  kind: "subsidy-rate",
  ...RULE_BASE,
  of: { kind: "category", in: ["subsidy"] },
  caps: [
    {
      id: "central",
      title: { zh: "中央补助", en: "Central subsidy" },
      sources: ["central"],
      operator: "<=",
      limit: { kind: "rate", rate: "0.30" },
    },
    { id: "all", title: { zh: "各级补助", en: "Subsidy of all levels" }, operator: "<=", limit: { kind: "rate", rate: "0.50" } },
    { id: "most", title: { zh: "补助额", en: "Subsidy" }, operator: "<=", limit: { kind: "amount", amount: "500.00" } },
  ],
};

const subsidy = (id: string, source: string, amount: string, given: Partial<BudgetLine> = {}): BudgetLine =>
  lineOf(id, { category: "subsidy", source, amount, at: { project: "冷库" }, investment: "1000.00", ...given });

const verdicts = (...lines: readonly BudgetLine[]): readonly (readonly [string | null, string])[] =>
  findingsOf(rule, budgetOf({ lines })).map(({ subject, verdict }) => [subject, verdict]);

describe("below, at and above the caps", () => {
  it.each([
    ["299.99", "200.00", ["pass", "pass", "pass"]],
    ["300.00", "200.00", ["pass", "pass", "pass"]],
    ["300.01", "199.98", ["fail", "pass", "pass"]],
    ["300.00", "200.01", ["pass", "fail", "fail"]],
  ])("central %s and county %s of 1,000 yuan", (central, county, expected) => {
    expect(verdicts(subsidy("1", "central", central), subsidy("2", "county", county)).map(([, verdict]) => verdict)).toEqual(expected);
  });

  it("one outcome per project and cap; a line without a project stands for itself", () => {
    const lines = [
      subsidy("1", "central", "100.00"),
      subsidy("2", "central", "250.00"),
      subsidy("3", "central", "100.00", { name: "冷链车", at: {}, investment: "200.00" }),
      lineOf("4", { category: "training", amount: "1.00" }),
    ];
    expect(verdicts(...lines)).toEqual([
      ["project/冷库/central", "fail"],
      ["project/冷库/all", "pass"],
      ["project/冷库/most", "pass"],
      ["line/3/central", "fail"],
      ["line/3/all", "pass"],
      ["line/3/most", "pass"],
    ]);
  });

  it("says how much subsidy is left, rounded down to the fen", () => {
    const [central] = findingsOf(rule, budgetOf({ lines: [subsidy("1", "central", "0.00", { investment: "0.05" })] }));
    expect(central).toMatchObject({
      verdict: "pass",
      margin: { unit: "yuan", min: "0.01", max: "0.01" },
      limit: { unit: "ratio", min: "0.3" },
    });
  });

  it("an investment of nothing can be subsidised by nothing", () => {
    expect(verdicts(subsidy("1", "central", "0.01", { investment: "0.00" }))[0]).toEqual(["project/冷库/central", "fail"]);
    expect(verdicts(subsidy("1", "central", "0.00", { investment: "0.00" }))[0]).toEqual(["project/冷库/central", "pass"]);
  });
});

describe("what is not known", () => {
  const { investment: _, ...bare } = subsidy("1", "central", "100.00");

  it("an unknown investment leaves rates unknown, and amounts decided", () => {
    const findings = findingsOf(rule, budgetOf({ lines: [bare] }));
    expect(findings.map(({ verdict }) => verdict)).toEqual(["unknown", "unknown", "pass"]);
    expect(findings[0]).toMatchObject({
      measured: null,
      missing: [{ id: "project/冷库/investment" }],
      decides: [{ facts: ["project/冷库/investment"], certain: true }],
    });
  });

  it("one line that states the investment states it for its project", () => {
    expect(verdicts(bare, subsidy("2", "county", "100.00"))[0]).toEqual(["project/冷库/central", "pass"]);
  });

  it("lines that state different investments leave it between the largest and the sum", () => {
    const [central, all] = findingsOf(
      rule,
      budgetOf({ lines: [subsidy("1", "central", "300.00"), subsidy("2", "county", "250.00", { investment: "600.00" })] }),
    );
    expect(central).toMatchObject({
      verdict: "pass",
      measured: { min: { part: "300.00", whole: "1600.00" }, max: { part: "300.00", whole: "1000.00" } },
    });
    expect(all).toMatchObject({ verdict: "unknown", missing: [{ id: "project/冷库/investment" }] });
  });

  it("a source that may be central or county counts as a possibility", () => {
    const sources = [{ id: "superior", name: "上级资金", oneOf: ["central", "county"] }];
    const [central, all] = findingsOf(rule, budgetOf({ lines: [subsidy("1", "superior", "400.00")], sources }));
    expect(central).toMatchObject({ verdict: "unknown", missing: [{ id: "line/1/source" }] });
    expect(all).toMatchObject({ verdict: "pass", measured: { max: { part: "400.00", whole: "1000.00" } } });
  });

  it("a merged amount over two projects is an interval in each", () => {
    const merged = (id: string, project: string): BudgetLine =>
      lineOf(id, { category: "subsidy", source: "central", group: "g", at: { project }, investment: "1000.00" });
    const groups = [{ id: "g", name: "合并", amount: "400.00" }];
    const findings = findingsOf(rule, budgetOf({ lines: [merged("1", "甲"), merged("2", "乙")], groups }));
    expect(findings.map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ["project/甲/central", "unknown"],
      ["project/甲/all", "pass"],
      ["project/甲/most", "pass"],
      ["project/乙/central", "unknown"],
      ["project/乙/all", "pass"],
      ["project/乙/most", "pass"],
    ]);
    expect(findings[0]?.missing).toMatchObject([{ id: "group/g/split" }]);
  });

  it("no subsidy line is not applicable, and no lines at all is unknown", () => {
    expect(verdicts(lineOf("1", { category: "training", amount: "1.00" }))).toEqual([[null, "not-applicable"]]);
    expect(verdicts()).toEqual([[null, "unknown"]]);
  });
});

it("speaks both languages", () => {
  const { investment: _, ...bare } = subsidy("1", "central", "350.00");
  expect(sentencesOf(rule, budgetOf({ lines: [subsidy("1", "central", "350.00")] }))).toEqual([
    {
      zh: "“冷库”中央补助占总投资 35.00%，超过上限 30%，超出 50.00 元",
      en: "Central subsidy of “冷库”: 35.00% of the investment, above the cap of 30%; 50.00 yuan too much",
    },
    {
      zh: "“冷库”各级补助占总投资 35.00%，未超过上限 50%，还可安排 150.00 元",
      en: "Subsidy of all levels of “冷库”: 35.00% of the investment, within the cap of 50%; 150.00 yuan to spare",
    },
    {
      zh: "“冷库”补助额 350.00 元，未超过上限 500.00 元，还可安排 150.00 元",
      en: "Subsidy of “冷库”: 350.00 yuan, within the cap of 500.00 yuan; 150.00 yuan to spare",
    },
  ]);
  expect(sentencesOf(rule, budgetOf({ lines: [bare] }))[0]).toEqual({
    zh: "“冷库”中央补助占总投资的比例尚算不出，能否守住上限 30% 尚不能判断；缺：“冷库”：总投资",
    en: "Central subsidy of “冷库”: the share of the investment is not known yet, nor whether it keeps to the cap of 30%; missing: the total investment in “冷库”",
  });
  expect(sentencesOf(rule, budgetOf({ lines: [subsidy("1", "central", "2.00", { investment: "0.00" })] }))[0]).toEqual({
    zh: "“冷库”没有投资额，中央补助不得超过其 30%，超出 2.00 元",
    en: "Central subsidy of “冷库”: there is no investment to take 30% of; 2.00 yuan too much",
  });
  expect(sentencesOf(rule, budgetOf({ lines: [{ ...bare, source: "county" }] }))[0]).toEqual({
    zh: "“冷库”没有中央补助，符合",
    en: "Central subsidy of “冷库”: none, so the cap is kept",
  });
});

it("takes at least one cap, each a rate or an amount", () => {
  expect(subsidyRateRuleSchema.safeParse(rule).data).toEqual(rule);
  const [cap] = rule.caps;
  expect(subsidyRateRuleSchema.safeParse({ ...rule, caps: [] }).success).toBe(false);
  expect(subsidyRateRuleSchema.safeParse({ ...rule, caps: [{ ...cap, operator: ">=" }] }).success).toBe(false);
  expect(subsidyRateRuleSchema.safeParse({ ...rule, caps: [{ ...cap, limit: { kind: "rate", amount: "1" } }] }).success).toBe(false);
});
