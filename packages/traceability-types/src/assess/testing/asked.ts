import { explainAssessment } from "../requirements/explain-assessment.js";
import { assessProgramme } from "../requirements/assess-programme.js";
import type { AssessFinding } from "../requirements/finding.js";
import type { AssessPolicy } from "../requirements/requirement.js";
import type { AssessFact } from "../record/record.js";

type Values = Readonly<Record<string, AssessFact["value"]>>;

/** All findings of a policy on some facts. */
export const findingsOn = (policy: AssessPolicy, values: Values = {}, asOf = "2022-12-31"): readonly AssessFinding[] =>
  assessProgramme(policy, {
    schema: "countykit-assess/1",
    policy: policy.id,
    asOf,
    facts: Object.entries(values).map(([id, value]) => ({ id, value })),
  });

/** The finding of one requirement on some facts. */
export function findingOn(policy: AssessPolicy, rule: string, values: Values = {}): AssessFinding {
  const finding = findingsOn(policy, values).find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`no requirement ${rule}`);
  return finding;
}

/** Whether one requirement passes; `null` while it is not known. */
export function passes(policy: AssessPolicy, rule: string, values: Values): boolean | null {
  const { verdict } = findingOn(policy, rule, values);
  return verdict === "pass" ? true : verdict === "fail" ? false : null;
}

/** What one requirement is told by. */
export const saidOf = (policy: AssessPolicy, rule: string, values: Values = {}): { readonly zh: string; readonly en: string } =>
  explainAssessment(findingOn(policy, rule, values));
