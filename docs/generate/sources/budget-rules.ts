import { builtInPolicies } from "@countykit/budget-rules";
import type { RuleSource } from "../rule-page.js";
import { checkedBudgets } from "./budget-rules/checked-budgets.js";
import { clausePage } from "./budget-rules/clause-page.js";

/** Every clause of the built-in budget policies. */
export const source: RuleSource = {
  package: "@countykit/budget-rules",
  pages: (world) => {
    const checked = checkedBudgets(world);
    return builtInPolicies.flatMap((policy) => policy.rules.map((rule) => clausePage(rule, policy, checked, world)));
  },
  count: () => builtInPolicies.reduce((sum, { rules }) => sum + rules.length, 0),
};
