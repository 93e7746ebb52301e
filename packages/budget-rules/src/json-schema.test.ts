import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { toJSONSchema } from "./json-schema.js";
import { parseBudget } from "./parse-budget.js";
import { builtInPolicies } from "./policies/all.js";
import { fullBudget } from "./testing/good-budget.js";
import { putAt } from "./testing/malformed.js";
import { MONEY, QUANTITY, RATIO, TEXT } from "./testing/written-values-table.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const budget = ajv.compile(toJSONSchema("budget"));
const policy = ajv.compile(toJSONSchema("policy"));

describe("toJSONSchema", () => {
  it("accepts what the parsers accept", () => {
    expect([budget(fullBudget()), budget.errors]).toEqual([true, null]);
    const read = parseBudget(fullBudget());
    expect(read.ok && budget(read.value)).toBe(true);
    for (const one of builtInPolicies) expect([one.id, policy(one), policy.errors]).toEqual([one.id, true, null]);
  });

  it.each([
    ["/id", undefined],
    ["/lines/0/name", ""],
    ["/lines/0/金额", "5"],
    ["/lines/0/amount", true],
    ["/lines/0/amount", { amount: "5", unit: "万" }],
    ["/lines/0/tags", "a"],
    ["/phases/0/from", "2022-02-30"],
    ["/programme/jurisdiction", "44"],
    ["/programme/cohort", 20],
    ["/declared/0/of", { kind: "categori", in: [] }],
    ["/declared/0/of", { kind: "and", of: [{ kind: "not" }] }],
    ["/exceptions/0/level", "town"],
    ["/schema", "countykit-budget/2"],
  ])("refuses a budget with %s = %j, as the parser does", (path, value) => {
    const wrong = putAt(fullBudget(), path, value);
    expect([budget(wrong), parseBudget(wrong).ok]).toEqual([false, false]);
  });

  it.each([
    ["/lines/0/amount", [...MONEY, null, { min: "5", max: null }, { min: "-5", max: null }, { min: "x", max: "5" }]],
    ["/lines/5/investment", [...MONEY, null]],
    ["/lines/0/category", TEXT],
    ["/lines/1/purpose", TEXT],
    ["/declared/1/share", RATIO],
    ["/lines/2/quantity/value", QUANTITY],
    ["/facts/1/value", [0, -5, 1.5, "x", " ", true, null, ["a"], [" "], [5], {}]],
    ["/programme/cohort", [20, 1989, 1990, 2199, 2200, 2021.5, "2021", "20", "", null]],
  ])("agrees with the parser on every value of %s", (path, values) => {
    const told = (judge: (document: unknown) => boolean): readonly string[] =>
      values.map((value) => `${JSON.stringify(value)} ${judge(putAt(fullBudget(), path, value)) ? "yes" : "no"}`);
    const parsed = told((document) => parseBudget(document).ok);
    expect(told((document) => budget(document))).toEqual(parsed);
    expect(new Set(parsed.map((one) => one.slice(-2))).size).toBe(2);
  });

  it.each([
    ["/jurisdiction", "44"],
    ["/rules/0/kind", "shares"],
    ["/rules/0/operator", "=="],
    ["/rules/0/readings", []],
    ["/rules", undefined],
  ])("refuses a policy with %s = %j", (path, value) => {
    expect(
      policy(
        putAt(
          builtInPolicies.find(({ id }) => id === "cn-2021-guangdong-yue-shang-100"),
          path,
          value,
        ),
      ),
    ).toBe(false);
  });

  it("is draft 2020-12, titled in both languages, and the same every time", () => {
    const schema = toJSONSchema("budget");
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema).toMatchObject({
      title: "预算 · Budget",
      required: ["id", "name"],
      additionalProperties: false,
      properties: { lines: { title: "预算行 · budget lines" } },
    });
    for (const kind of ["budget", "policy"] as const) expect(JSON.stringify(toJSONSchema(kind))).toBe(JSON.stringify(toJSONSchema(kind)));
  });

  it("titles every field there is", () => {
    const untitled = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, one] of Object.entries(value)) {
        if (key === "properties" && typeof one === "object" && one !== null) {
          for (const [name, field] of Object.entries(one))
            if (typeof field === "object" && field !== null && !("title" in field)) untitled.add(name);
        }
        walk(one);
      }
    };
    walk([toJSONSchema("budget"), toJSONSchema("policy")]);
    expect([...untitled]).toEqual([]);
  });
});
