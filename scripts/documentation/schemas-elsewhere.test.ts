import { expect, it } from "vitest";
import { toJSONSchema } from "../../packages/budget-rules/src/index.js";
import { coverageJSONSchema, planJSONSchema, rosterForms, rosterJSONSchema } from "../../packages/coverage-metrics/src/index.js";
import { rubricJSONSchema, stateJSONSchema } from "../../packages/scoring-rubric/src/index.js";

/** Every `pattern` of every JSON Schema that the packages give. */
function patterns(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => (key === "pattern" && typeof inside === "string" ? [inside] : patterns(inside)));
}

const all = [
  toJSONSchema("budget"),
  toJSONSchema("policy"),
  coverageJSONSchema(),
  planJSONSchema(),
  ...Object.values(rosterForms).map(({ name }) => rosterJSONSchema(name)),
  stateJSONSchema(),
  rubricJSONSchema(),
].flatMap(patterns);

it("patterns of the JSON Schemas are written so that Python and Java read them as JavaScript does", () => {
  expect(all.length).toBeGreaterThan(100);
  // `[^]` is any character in JavaScript, and a class without an end anywhere else; `\p` and named groups are written in other ways in Python.
  const foreign = /\[\^\]|\\[pP]\{|\(\?<[^=!]|\\u\{/;
  expect(all.filter((pattern) => foreign.test(pattern))).toEqual([]);
  expect([String.raw`^[^]*$`, String.raw`\p{L}`, "(?<a>b)"].filter((pattern) => foreign.test(pattern))).toHaveLength(3);
});
