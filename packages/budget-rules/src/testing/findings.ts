import type { Bilingual, Finding } from "@countykit/core";
import { checkBudget } from "../check-budget.js";
import { explainFinding } from "../explain.js";
import type { Budget } from "../input.js";
import type { Rule } from "../rules/rule.js";
import { policyOf } from "./budget.js";

/** The day on which tests ask. */
export const AS_OF = "2022-06-01";

/** What one rule finds in a budget. */
export const findingsOf = (rule: Rule, budget: Budget): readonly Finding[] => checkBudget(budget, [policyOf(rule)], { asOf: AS_OF });

/** The one thing a rule finds; a test that expects one thing fails here on none or several. */
export function findingOf(rule: Rule, budget: Budget): Finding {
  const [first, ...more] = findingsOf(rule, budget);
  if (first === undefined || more.length > 0)
    throw new RangeError(`one finding expected, not ${first === undefined ? 0 : more.length + 1}`);
  return first;
}

/** The sentences of all findings of a rule. */
export const sentencesOf = (rule: Rule, budget: Budget): readonly Bilingual[] => findingsOf(rule, budget).map(explainFinding);
