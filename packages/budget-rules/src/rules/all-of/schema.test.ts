import { describe, expect, it } from "vitest";
import { RULE_BASE } from "../../testing/budget.js";
import { ruleSchema } from "../schema.js";

const hold = { ...RULE_BASE, kind: "requirement", fact: "account", must: { kind: "hold" } };

describe.each(["all-of", "any-of"])("%s", (kind) => {
  it("reads combinations of combinations back to themselves", () => {
    const rule = { ...RULE_BASE, kind, rules: [hold, { ...RULE_BASE, id: "inner", kind: "any-of", rules: [hold] }] };
    expect(ruleSchema.parse(rule)).toEqual(rule);
  });

  it("refuses no parts, and a part that is not a rule, with its place", () => {
    expect(ruleSchema.safeParse({ ...RULE_BASE, kind, rules: [] }).success).toBe(false);
    const refused = ruleSchema.safeParse({ ...RULE_BASE, kind, rules: [hold, { ...hold, must: { kind: "hope" } }] });
    expect(refused.error?.issues.map(({ path }) => path.join("/"))).toEqual(["rules/1/must/kind"]);
  });
});
