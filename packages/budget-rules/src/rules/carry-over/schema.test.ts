import { expect, it } from "vitest";
import { RULE_BASE } from "../../testing/budget.js";
import { ruleSchema } from "../schema.js";

const permitted = {
  of: { kind: "all" },
  by: "category",
  directions: [{ id: "logistics", term: { zh: "物流", en: "logistics" } }],
  open: false,
};
const rule = { ...RULE_BASE, kind: "carry-over", lists: [{ vintage: 2019, permitted }] };

it("reads a rule back to itself", () => {
  expect(ruleSchema.parse(rule)).toEqual(rule);
});

it("refuses a year whose list says nothing, and a list without years", () => {
  expect(ruleSchema.safeParse({ ...rule, lists: [{ vintage: 2019 }] }).success).toBe(false);
  expect(ruleSchema.safeParse({ ...rule, lists: [] }).success).toBe(false);
});
