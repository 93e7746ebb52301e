import { applicability, checkBudget, type Policy, type Rule } from "@countykit/budget-rules";
import { gravest } from "../../gravest.js";
import type { Example, Verdict } from "../../rule-page.js";
import type { World } from "../../world.js";
import { answerOf, boundVerdictOf } from "./answer.js";
import type { CheckedBudget } from "./checked-budgets.js";
import { contractCases } from "./contract-cases.js";
import { workedCases } from "./worked-cases.js";

/** What the rule says of every real budget that it was checked against, and the cases that the package ships for it. Of contracts that no budget has, invented ones tell. */
export function examplesOf(rule: Rule, policy: Policy, checked: readonly CheckedBudget[], world: World): readonly Example[] {
  const real = checked.flatMap((one) => realExample(rule, policy, one));
  const day = real.find(({ binds }) => binds)?.asOf ?? policy.from;
  const invented =
    rule.kind === "milestone-disbursement" && day !== null && !checked.some(({ budget }) => budget.contracts.length > 0)
      ? contractCases(rule, policy, day)
      : [];
  return [...real, ...invented, ...workedCases(rule, policy, world)];
}

function realExample(rule: Rule, policy: Policy, one: CheckedBudget): readonly Example[] {
  const { programme, budget, policies, findings } = one;
  const { asOf } = programme;
  const own = findings.filter((finding) => finding.policy === policy.id && finding.rule === rule.id);
  if (own.length === 0) return [];
  const binds = applicability(policy, budget, asOf).applies !== "no";
  return [
    {
      title: programme.label,
      programme: programme.id,
      given: null,
      asOf,
      binds,
      ifBound: ifBound(rule, policy, one),
      answers: own.map((finding) => answerOf(finding, budget, policies, asOf, binds)),
    },
  ];
}

/** What the answer would be if the programme were of a batch that the policy binds; `null` where batch is not the reason. */
function ifBound(rule: Rule, policy: Policy, { programme, budget }: CheckedBudget): Verdict | null {
  const { asOf } = programme;
  const scope = applicability(policy, budget, asOf);
  const cohort = policy.cohorts?.[0];
  if (scope.applies !== "no" || scope.reason !== "cohort" || cohort === undefined) return null;
  const moved = { ...budget, programme: { ...budget.programme, cohort } };
  const findings = checkBudget(moved, [policy], { asOf }).filter((one) => one.rule === rule.id);
  return gravest(findings.map(({ verdict }) => boundVerdictOf(verdict)));
}
