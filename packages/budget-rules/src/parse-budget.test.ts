import { Decimal, type Issue } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { parseBudget, parseBudgetOrThrow } from "./parse-budget.js";
import { budgetSchema } from "./parse/budget-schema.js";
import { policySchema } from "./parse/policy-schema.js";
import { guangdong2021 } from "./policies/cn-2021-guangdong-yue-shang-100.js";
import { fullBudget } from "./testing/good-budget.js";

const SMALL = { id: "x", name: "某县" };

const amountOf = (amount: unknown): unknown =>
  parseBudgetOrThrow({ ...SMALL, lines: [{ id: "1", name: "培训", amount }] }).lines[0]?.amount;

const issuesOf = (input: unknown): readonly Issue[] => {
  const read = parseBudget(input);
  return read.ok ? [] : read.issues;
};

const brief = (input: unknown): readonly (readonly [string, string])[] => issuesOf(input).map(({ code, path }) => [code, path]);

describe("parseBudget", () => {
  it("fills in every list that is left out", () => {
    expect(parseBudgetOrThrow(SMALL)).toEqual({
      schema: "countykit-budget/1",
      ...SMALL,
      programme: { cohort: null, jurisdiction: null },
      ...Object.fromEntries(
        [
          "lines",
          "groups",
          "declared",
          "sources",
          "phases",
          "bases",
          "contracts",
          "assets",
          "facts",
          "completeTags",
          "exceptions",
          "adopted",
        ].map((key) => [key, []]),
      ),
    });
  });

  it("shixing-2021/budget/unit-wan: 40.5万元 is 405000.00 yuan, in every way of writing it", () => {
    const ways = [
      "40.5万元",
      "40.5 万元",
      "４０．５万元",
      "405,000.00元",
      "405000",
      405_000,
      { amount: "40.5", unit: "万元" },
      { amount: 40.5, unit: "万元" },
      new Decimal("405000"),
      { min: "40.5万元", max: "405000" },
    ];
    expect(ways.map(amountOf)).toEqual(ways.map(() => "405000.00"));
  });

  it("keeps what is not known of an amount", () => {
    const unknown = { min: "0.00", max: null };
    expect([null, { min: null, max: null }, { min: "0", max: null }].map(amountOf)).toEqual([unknown, unknown, unknown]);
    expect(parseBudgetOrThrow({ ...SMALL, lines: [{ id: "1", name: "培训" }] }).lines[0]?.amount).toEqual(unknown);
    expect(amountOf({ min: null, max: "5万元" })).toEqual({ min: "0.00", max: "50000.00" });
  });

  it("gives a line of a group no amount of its own", () => {
    const { lines, groups } = parseBudgetOrThrow({
      ...SMALL,
      lines: [{ id: "1", name: "平台", group: "g", amount: null }],
      groups: [{ id: "g", name: "合并", amount: "90万元" }],
    });
    expect([lines, groups]).toEqual([[{ id: "1", name: "平台", group: "g" }], [{ id: "g", name: "合并", amount: "900000.00" }]]);
  });

  it("reads the budget with every field", () => {
    const read = parseBudgetOrThrow(fullBudget());
    expect(read.lines.map(({ amount }) => amount)).toEqual([
      "5100000.00",
      "5500000.00",
      undefined,
      undefined,
      { min: "0.00", max: "5000000.00" },
      { min: "0.00", max: null },
    ]);
    expect(read.facts.map(({ value }) => value)).toEqual([true, "36", null]);
    expect(read.contracts[0]?.stages.map(({ accepted }) => accepted)).toEqual([true, null]);
  });

  it("finds problems of form and contradictions at once, even in entries that are wrong themselves", () => {
    const input = {
      ...SMALL,
      lines: [
        { id: "1", name: "", group: "g" },
        { id: "1", name: "b", amount: "x", source: "centrl" },
        { id: "3", name: "c", tags: ["a"], notTags: ["a"], 金额: "5" },
      ],
      groups: [{ id: "g", name: "合并", amount: "-1" }],
      sources: [{ id: "central", name: "中央", amount: 1.005 }],
    };
    expect(brief(input)).toEqual([
      ["blank", "/lines/0/name"],
      ["not-money", "/lines/1/amount"],
      ["unknown-key", "/lines/2/金额"],
      ["negative-amount", "/groups/0/amount"],
      ["finer-than-fen", "/sources/0/amount"],
      ["duplicate-id", "/lines/1/id"],
      ["unknown-source", "/lines/1/source"],
      ["contradictory-tags", "/lines/2/notTags/0"],
    ]);
  });

  it.each([
    ["金额", "amount"],
    ["项目名称", "name"],
    ["资金来源", "source"],
    ["用途标签", "tags"],
    ["amuont", "amount"],
    ["Category", "category"],
    ["catgory", "category"],
    ["not_tags", "notTags"],
    ["phases", "phase"],
    ["备注", undefined],
    ["xyz", undefined],
  ])("asks of the unknown field %s whether %s was meant", (key, meant) => {
    const [issue] = issuesOf({ ...SMALL, lines: [{ id: "1", name: "a", amount: "1", [key]: "x" }] });
    expect([issue?.code, issue?.path, issue?.didYouMean]).toEqual(["unknown-key", `/lines/0/${key}`, meant]);
  });

  it("says everything of a problem in Chinese and English", () => {
    expect(issuesOf({ ...SMALL, lines: [{ id: 3, name: "a" }] })).toEqual([
      {
        code: "wrong-type",
        path: "/lines/0/id",
        expected: "text",
        received: "number 3",
        message: { zh: "这里应为文本；实际是：数字 3", en: "Expected text, found number 3" },
        hint: { zh: '请写成文本："3"', en: 'Write it as text: "3"' },
      },
    ]);
  });

  it("escapes the pointer of a problem", () => {
    expect(brief({ ...SMALL, "a/b~c": 1 })).toEqual([["unknown-key", "/a~1b~0c"]]);
  });

  it("leaves properties that are undefined out, as JSON does, and takes objects without a prototype", () => {
    const line = Object.assign(Object.create(null) as object, { id: "1", name: "a", amount: "1", category: undefined });
    expect(parseBudgetOrThrow({ ...SMALL, lines: [line] }).lines).toEqual([{ id: "1", name: "a", amount: "1.00" }]);
  });

  it("keeps nothing of its input", () => {
    const tags = ["a"];
    const input = { ...SMALL, lines: [{ id: "1", name: "a", amount: "1.00", tags }] };
    const read = parseBudgetOrThrow(input);
    tags.push("b");
    input.lines.pop();
    expect(read.lines).toEqual([{ id: "1", name: "a", amount: "1.00", tags: ["a"] }]);
  });

  it("lists a thousand problems and says how many more there are", () => {
    const issues = issuesOf({ ...SMALL, lines: Array.from({ length: 5000 }, (_, index) => ({ id: String(index) })) });
    expect(issues.length).toBe(1001);
    expect(issues.at(-1)).toMatchObject({
      code: "too-many-issues",
      message: { en: "Only the first 1000 problems are listed, and 0 more are not; 4000 entries were not checked any further" },
    });
  });

  it("takes a source that a line may only have come from, and line, source and phase names where there are no lists", () => {
    expect(brief({ ...SMALL, lines: [{ id: "1", name: "a", source: "anything", phase: "any" }] })).toEqual([]);
    expect(
      brief({
        ...SMALL,
        sources: [{ id: "higher", name: "上级", oneOf: ["central", "province"] }],
        lines: [{ id: "1", name: "a", source: "central" }],
      }),
    ).toEqual([]);
  });

  it("throws in its throwing twin, listing the problems in English", () => {
    expect(() => parseBudgetOrThrow({ id: "x" })).toThrow(new TypeError("/name: The field name is missing"));
    expect(() => parseBudgetOrThrow({ ...SMALL, lines: Array.from({ length: 12 }, () => 1) })).toThrow(/; and 2 more$/);
    expect(() => parseBudgetOrThrow(undefined)).toThrow(/^document: /);
  });
});

describe("budgetSchema and policySchema", () => {
  it("speak the Standard Schema, version 1", () => {
    expect([budgetSchema["~standard"].version, budgetSchema["~standard"].vendor]).toEqual([1, "countykit"]);
    expect(budgetSchema["~standard"].validate(SMALL)).toEqual({ value: parseBudgetOrThrow(SMALL) });
    expect(policySchema["~standard"].validate(guangdong2021)).toEqual({ value: guangdong2021 });
    expect(budgetSchema["~standard"].validate({ ...SMALL, "a/b": 1 })).toMatchObject({
      issues: [{ path: ["a/b"], message: "这里没有“a/b”这个字段 / There is no field “a/b” here" }],
    });
  });
});
