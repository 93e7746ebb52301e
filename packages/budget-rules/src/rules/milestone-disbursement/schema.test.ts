import { expect, it } from "vitest";
import { RULE_BASE } from "../../testing/budget.js";
import { ruleSchema } from "../schema.js";

const rule = { ...RULE_BASE, kind: "milestone-disbursement", byProgress: true, byAcceptance: false, afterSigning: false, signatures: [] };

it("reads a rule back to itself", () => {
  expect(ruleSchema.parse(rule)).toEqual(rule);
});

it("refuses a rule that asks for nothing: it could not fail", () => {
  const refused = ruleSchema.safeParse({ ...rule, byProgress: false });
  expect(refused.error?.issues.map((issue) => ("params" in issue ? issue.params : null))).toMatchObject([
    { issue: { code: "nothing-asked" } },
  ]);
  expect(ruleSchema.safeParse({ ...rule, byProgress: false, signatures: ["市财政局"] }).success).toBe(true);
});
