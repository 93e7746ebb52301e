import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { rubricJSONSchema, stateJSONSchema } from "./json-schema.js";
import { parseRubric } from "./parse/parse-rubric.js";
import { parseState } from "./parse/parse-state.js";
import { goodRubric } from "./parse/testing/good-rubric.js";
import { goodState } from "./parse/testing/good-state.js";
import { putAt } from "./parse/testing/put-at.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } });
const rubric = ajv.compile(rubricJSONSchema());
const state = ajv.compile(stateJSONSchema());

describe("the JSON Schemas of rubrics and states", () => {
  it("accept what the parsers accept", () => {
    expect([rubric(goodRubric()), rubric.errors]).toEqual([true, null]);
    expect([state(goodState()), state.errors]).toEqual([true, null]);
  });

  it.each([
    ["/id", ["x", "", " ", 5, undefined]],
    ["/weight", [1, 0.5, "2.5", 0, -1, 1001, "x", null, undefined]],
    ["/level", ["city", "town"]],
    ["/jurisdiction", ["440281", "44"]],
    ["/cohorts", [null, [2019], [], [19]]],
    ["/cutoff", [null, "2021-08-31", "2021"]],
    ["/facts/5/id", ["growth", "a/b", " "]],
    ["/facts/0/kind", ["flag", "flags", undefined]],
    ["/facts/0/unit", [undefined, "x"]],
    ["/facts/4/least", ["0", 0, "-5", "x", "5%", null]],
    ["/groups/0/items/0/evidence", [[], undefined, [{ id: "a" }]]],
    ["/groups/0/items/0/scale/options/1", [{ points: 1, label: { zh: "甲", en: "a" }, when: { kind: "flag", fact: "plan" } }, {}, 5]],
    ["/groups/1/items/0/scale/otherwise", [0, -5, "0.5", "0.555", 2000, undefined]],
    ["/groups/1/items/0/scale/tiers/0/from", [undefined, { at: "0.70", included: true }, { at: "0.70" }, "0.70"]],
    [
      "/bonus/items/0/scale/when",
      [
        { kind: "flag", fact: "plan" },
        { kind: "not", of: { kind: "not" } },
        { kind: "all-of", of: [] },
      ],
    ],
    ["/bonus/beyondWeight", [true, null, undefined]],
    ["/rounding", ["floor", "up"]],
  ])("agree with parseRubric on %s", (path, values) => {
    const told = (judge: (document: unknown) => boolean): readonly boolean[] =>
      values.map((value) => judge(putAt(goodRubric(), path, value)));
    const parsed = told((document) => parseRubric(document).ok);
    expect(told((document) => rubric(document))).toEqual(parsed);
    expect(new Set(parsed).size).toBe(2);
  });

  it.each([
    ["/asOf", ["2021-08-31", "2021", undefined]],
    [
      "/facts/3/value",
      ["195", 195, { min: "1", max: null }, { min: { part: "1", whole: "2" }, max: 3 }, ["a"], true, null, [], {}, [5], undefined],
    ],
    ["/facts/0/source", [undefined, "x"]],
    ["/judgements/0/points", [1, "1.5", -3, "x", null]],
    ["/claims/0/criterion", ["a/b", ""]],
    ["/evidence/0/kinds", [[], ["a"], "a"]],
  ])("agree with parseState on %s", (path, values) => {
    const told = (judge: (document: unknown) => boolean): readonly boolean[] =>
      values.map((value) => judge(putAt(goodState(), path, value)));
    const parsed = told((document) => parseState(document).ok);
    expect(told((document) => state(document))).toEqual(parsed);
    expect(new Set(parsed).size).toBe(2);
  });

  it("are draft 2020-12 and title every field in both languages", () => {
    const untitled = new Set<string>();
    const walk = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, one] of Object.entries(value)) {
        if (key === "properties" && typeof one === "object" && one !== null) {
          for (const [field, own] of Object.entries(one))
            if (typeof own === "object" && own !== null && !("title" in own)) untitled.add(field);
        }
        walk(one);
      }
    };
    for (const schema of [rubricJSONSchema(), stateJSONSchema()]) {
      expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
      walk(schema);
    }
    expect([...untitled]).toEqual([]);
    expect(rubricJSONSchema()).toMatchObject({ properties: { vetoes: { title: "一票否决项 · vetoes" } }, additionalProperties: false });
  });
});
