import { type Budget, checkBudget, isOfAnotherCounty, lintBudget, selectPolicies } from "@countykit/budget-rules";
import type { Issue } from "@countykit/core";
import type { ChosenPolicy } from "../input/choose-policies.js";
import { placed, placedAll, type SourceTree } from "../input/source-tree.js";
import type { CheckedBudget } from "./checked.js";

/** What a budget is checked with. */
export interface BudgetCheck {
  readonly chosen: readonly ChosenPolicy[];
  readonly asOf: string;
  readonly file: string;
  readonly tree: SourceTree;
  /** What is told of the table that the budget was read from. */
  readonly notes: readonly Issue[];
}

/** Checks a budget against the policies (预算核查), and looks for what none of them takes up. */
export function checkOneBudget(budget: Budget, { chosen: all, asOf, file, tree, notes }: BudgetCheck): CheckedBudget {
  const chosen = all.filter(({ policy, named }) => named || !isOfAnotherCounty(policy, budget, asOf));
  const given = chosen.map(({ policy }) => policy);
  const { applicable, conflicts } = selectPolicies(given, budget.programme, asOf);
  const policies = given.map((policy) => applicable.find(({ id }) => id === policy.id) ?? policy);
  return {
    budget,
    policies,
    findings: checkBudget(budget, policies, { asOf }),
    notes: [
      ...notes,
      ...placedAll(
        lintBudget(budget, given).map((issue) => ({ ...issue, path: `${budgetIn(tree)}${issue.path}` })),
        file,
        tree,
      ),
    ],
    conflicts: conflicts.map((issue) => inItsFile(issue, chosen)),
  };
}

/** Where the budget stands in its file: a bare budget is the whole of it. */
const budgetIn = ({ value }: SourceTree): string => (typeof value === "object" && value !== null && "budget" in value ? "/budget" : "");

/** A conflict between policies, placed in the file of the policy that it speaks of; its path begins with the place of that policy in the list. */
function inItsFile(issue: Issue, chosen: readonly ChosenPolicy[]): Issue {
  const [, index = "", rest = ""] = /^\/(\d+)(.*)$/su.exec(issue.path) ?? [];
  const from = chosen[Number(index)]?.from ?? null;
  return from === null ? issue : placed({ ...issue, path: `${from.at}${rest}` }, from.file, from.tree);
}
