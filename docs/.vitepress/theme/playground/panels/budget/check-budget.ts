import {
  builtInPolicies,
  checkBudget,
  isOfAnotherCounty,
  lintBudget,
  parseBudget,
  type Policy,
  selectPolicies,
} from "@countykit/budget-rules";
import { type Finding, type Issue, parseCivilDate } from "@countykit/core";
import type { Json } from "../../json.js";

/** What is said of a budget: all that is wrong with it, or its findings and remarks. */
export interface Checked {
  readonly issues: readonly Issue[];
  readonly findings: readonly Finding[];
  /** What it was checked against. */
  readonly policies: readonly Policy[];
  readonly remarks: readonly Issue[];
}

/** Checks a budget of anybody's making on a day, against every policy but those of other counties. */
export function checkJson(json: Json, day: string): Checked {
  const asOf = parseCivilDate(day, "/asOf");
  const budget = parseBudget(json);
  if (!asOf.ok || !budget.ok) {
    const issues = [asOf, budget].flatMap((read) => (read.ok ? [] : read.issues));
    return { issues, findings: [], policies: [], remarks: [] };
  }
  const given = builtInPolicies.filter((policy) => !isOfAnotherCounty(policy, budget.value, asOf.value));
  const { applicable, conflicts } = selectPolicies(given, budget.value.programme, asOf.value);
  const policies = given.map((policy) => applicable.find(({ id }) => id === policy.id) ?? policy);
  return {
    issues: [],
    findings: checkBudget(budget.value, policies, { asOf: asOf.value }),
    policies,
    remarks: [...lintBudget(budget.value, given), ...conflicts],
  };
}
