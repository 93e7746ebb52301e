import { applicability, checkBudget, parseBudgetOrThrow, type Policy, type Rule } from "@countykit/budget-rules";
import type { Bilingual } from "@countykit/core";
import type { Example } from "../../rule-page.js";
import type { World } from "../../world.js";
import { answerOf } from "./answer.js";

/** Where the cases lie that the package ships: one folder for each policy, files that begin with the id of a rule. */
const CASES = "packages/budget-rules/cases";

interface WorkedCase {
  readonly title: Bilingual;
  readonly provenance: { readonly basis: Bilingual };
  readonly asOf: string;
  readonly budget: unknown;
}

/** The cases of a clause, checked anew. Where a policy has but one rule, all cases of the policy are its own. */
export const workedCases = (rule: Rule, policy: Policy, { list, read }: World): readonly Example[] =>
  list(CASES)
    .filter((file) => file.startsWith(`${CASES}/${policy.id}/${policy.rules.length === 1 ? "" : rule.id}`))
    .map((file): Example => {
      const { title, provenance, asOf, budget: given }: WorkedCase = JSON.parse(read(file));
      const budget = parseBudgetOrThrow(given);
      const findings = checkBudget(budget, [policy], { asOf }).filter((one) => one.rule === rule.id);
      const binds = applicability(policy, budget, asOf).applies !== "no";
      return {
        title,
        programme: null,
        given: provenance.basis,
        asOf,
        binds: true,
        ifBound: null,
        answers: findings.map((finding) => answerOf(finding, budget, [policy], asOf, binds)),
      };
    });
