import { describe, expect, it } from "vitest";
import { budgetOf, lineOf, RULE_BASE } from "../../testing/budget.js";
import { findingsOf, sentencesOf } from "../../testing/findings.js";
import type { NestedCapRule } from "./rule.js";
import { nestedCapRuleSchema } from "./schema.js";

const rule: NestedCapRule = {
  kind: "nested-cap",
  ...RULE_BASE,
  base: { title: { zh: "总额", en: "the total" }, of: { kind: "all" } },
  levels: [
    { id: "training", title: { zh: "培训费", en: "Training" }, of: { kind: "category", in: ["training"] }, operator: "<=", limit: "0.15" },
    { id: "travel", title: { zh: "差旅费", en: "Travel" }, of: { kind: "tag", in: ["travel"] }, operator: "<", limit: "0.20" },
  ],
};

/** Of 1,000 yuan: so much training without travel, so much training travel; the rest is logistics, with travel of its own. */
const budget = (training: string, travel: string, rest: string): ReturnType<typeof budgetOf> =>
  budgetOf({
    lines: [
      lineOf("1", { category: "training", amount: training }),
      lineOf("2", { category: "training", amount: travel, tags: ["travel"] }),
      lineOf("3", { category: "logistics", amount: rest, tags: ["travel"] }),
    ],
    completeTags: ["travel"],
  });

const verdicts = (given: ReturnType<typeof budgetOf>): readonly string[] => findingsOf(rule, given).map(({ verdict }) => verdict);

describe("below, at and above the limits", () => {
  it.each([
    ["149.99 of 1,000", "125.00", "24.99", "850.01", ["pass", "pass"]],
    ["150 of 1,000, 29.99 of it travel", "120.01", "29.99", "850.00", ["pass", "pass"]],
    ["150 of 1,000, 30 of it travel: an open cap", "120.00", "30.00", "850.00", ["pass", "fail"]],
    ["150.01 of 1,000, 30.01 of it travel", "120.00", "30.01", "849.99", ["fail", "fail"]],
  ])("%s", (_, training, travel, rest, expected) => expect(verdicts(budget(training, travel, rest))).toEqual(expected));

  it("a level takes only what the level above has taken", () => {
    const [training, travel] = findingsOf(rule, budget("120.00", "30.00", "850.00"));
    expect(training).toMatchObject({
      subject: "training",
      measured: { min: { part: "150.00", whole: "1000.00" } },
      margin: { min: "0.00" },
    });
    expect(travel).toMatchObject({ subject: "travel", measured: { min: { part: "30.00", whole: "150.00" } }, margin: { min: "0.00" } });
  });
});

describe("what is not known", () => {
  it("a level above without money leaves nothing to cap", () => {
    expect(verdicts(budget("0.00", "0.00", "1.00"))).toEqual(["pass", "not-applicable"]);
    expect(findingsOf(rule, budgetOf())).toMatchObject([{ verdict: "unknown", missing: [{ id: "lines" }] }]);
  });

  it("each level names its own missing facts", () => {
    const { completeTags: _, ...given } = budget("120.00", "10.00", "870.00");
    const [training, travel] = findingsOf(rule, { ...given, completeTags: [] });
    expect(training?.verdict).toBe("pass");
    expect(travel).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "line/1/tag/travel" }],
      decides: [{ facts: ["line/1/tag/travel"], certain: true }],
    });
  });

  it("a base that nobody has stated is unknown, and the levels inside it are not", () => {
    const named: NestedCapRule = { ...rule, base: { ...rule.base, of: { kind: "base", name: "funds" } } };
    const [training, travel] = findingsOf(named, budget("120.00", "10.00", "870.00"));
    expect(training).toMatchObject({ verdict: "unknown", measured: null, missing: [{ id: "base/funds" }] });
    expect(training?.decides).toEqual([{ facts: ["base/funds"], certain: false }]);
    expect(travel?.verdict).toBe("pass");
  });

  it("when only the level above may be empty, its own facts are what is missing", () => {
    const lines = [
      lineOf("1", { category: "training", tags: [], notTags: ["travel"] }),
      lineOf("2", { category: "logistics", amount: "1.00" }),
    ];
    const [, travel] = findingsOf({ ...rule, levels: rule.levels.map((level) => ({ ...level, operator: "<=" })) }, budgetOf({ lines }));
    expect(travel).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "line/1/amount" }],
      decides: [{ facts: ["line/1/amount"], certain: false }],
    });
  });
});

it("speaks both languages", () => {
  expect(sentencesOf(rule, budget("120.00", "30.00", "850.00"))).toEqual([
    {
      zh: "培训费占总额的 15.00%，未超过上限 15%，还可安排 0.00 元",
      en: "Training: 15.00% of the total, within the cap of 15%; 0.00 yuan to spare",
    },
    {
      zh: "差旅费占培训费的 20.00%，恰好等于 20%，而要求低于该数",
      en: "Travel: 20.00% of Training, exactly the 20% it has to stay below",
    },
  ]);
  const { lines } = budget("120.00", "10.00", "870.00");
  expect(sentencesOf(rule, budgetOf({ lines }))[1]).toEqual({
    zh: "差旅费占培训费的比例在 [7.69%, 100.00%] 之间，能否低于 20% 尚不能判断；缺：1“1”：其中用于“travel”的金额",
    en: "Travel: somewhere in [7.69%, 100.00%] of Training; whether it stays below 20% cannot be decided yet; missing: line 1 “1”: how much of it is for “travel”",
  });
  expect(sentencesOf(rule, budget("0.00", "0.00", "1.00"))[1]).toEqual({
    zh: "不适用：培训费没有安排资金",
    en: "Not applicable: there is no money in Training",
  });
});

it("takes at least one level, and only caps", () => {
  expect(nestedCapRuleSchema.safeParse(rule).data).toEqual(rule);
  expect(nestedCapRuleSchema.safeParse({ ...rule, levels: [] }).success).toBe(false);
  expect(nestedCapRuleSchema.safeParse({ ...rule, levels: [{ ...rule.levels[0], operator: ">=" }] }).success).toBe(false);
  expect(nestedCapRuleSchema.safeParse({ ...rule, base: { kind: "all" } }).success).toBe(false);
});
