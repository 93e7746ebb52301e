import { type Budget, builtInPolicies, checkBudget, isOfAnotherCounty, parseBudgetOrThrow, type Policy } from "@countykit/budget-rules";
import type { Finding } from "@countykit/core";
import type { Programme, World } from "../../world.js";

/** A real budget with all its findings. */
export interface CheckedBudget {
  readonly programme: Programme;
  readonly budget: Budget;
  readonly policies: readonly Policy[];
  readonly findings: readonly Finding[];
}

/** The real budgets, read and checked as the command line does: against all built-in policies but those of other counties. */
export const checkedBudgets = ({ programmes }: World): readonly CheckedBudget[] =>
  programmes.flatMap((programme) => {
    const { asOf, sections } = programme;
    if (sections["budget"] === undefined) return [];
    const budget = parseBudgetOrThrow(sections["budget"]);
    const policies = builtInPolicies.filter((policy) => !isOfAnotherCounty(policy, budget, asOf));
    return [{ programme, budget, policies, findings: checkBudget(budget, policies, { asOf }) }];
  });
