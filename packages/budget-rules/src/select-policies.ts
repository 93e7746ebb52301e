import { type Issue, type MissingFact } from "@countykit/core";
import { applicability, type Reason } from "./applicability.js";
import type { Budget } from "./input.js";
import { isAbove } from "./levels.js";
import type { Policy } from "./policy.js";
import { type Conflict, conflictIssue } from "./policy-conflicts.js";
import { strictness } from "./rule-strictness.js";
import type { Rule } from "./rules/rule.js";

/** Which policies bind a programme, which do not and why, and where they contradict one another. */
export interface PolicySelection {
  /** In the order given. A rule that a lower policy loosens with leave is left out of the higher one. */
  readonly applicable: readonly Policy[];
  readonly excluded: readonly { readonly policy: Policy; readonly reason: Reason }[];
  /** Whether they bind turns on facts about the programme that nobody has stated. */
  readonly open: readonly { readonly policy: Policy; readonly missing: readonly MissingFact[] }[];
  /** Rules that claim to tighten another and do not, or whose parent cannot be found. Paths lead into the list of policies given. */
  readonly conflicts: readonly Issue[];
  /** Rules of higher policies, `policy/rule`, that a lower policy loosened with leave, and by what. */
  readonly displaced: readonly { readonly rule: string; readonly by: string }[];
}

/**
 * Selects the policies that bind a programme on a day (政策适用): by batch and place first, then by date. A lower policy only tightens a higher
 * one. A rule that says which rule it tightens is held against it: when it is looser, that is a conflict and the higher rule stays in force
 * beside it, unless the higher rule delegates to that level; then the lower one takes its place. Rules that cannot be compared both stay in force.
 *
 * @example
 * ```ts
 * import { guangdong2021, selectPolicies } from "@countykit/budget-rules";
 *
 * const shixing = selectPolicies([guangdong2021], { cohort: 2019, jurisdiction: "440222" }, "2021-11-01");
 * shixing.excluded.map(({ policy, reason }) => [policy.id, reason]); // => [["cn-2021-guangdong-yue-shang-100", "cohort"]]
 * ```
 * @source semantics § 2: inheritance national → province → county only tightens; loosening needs the parent's delegation
 */
export function selectPolicies(policies: readonly Policy[], programme: Budget["programme"], asOf: string): PolicySelection {
  const applicable: Policy[] = [];
  const excluded: { readonly policy: Policy; readonly reason: Reason }[] = [];
  const open: { readonly policy: Policy; readonly missing: readonly MissingFact[] }[] = [];
  for (const policy of policies) {
    const scope = applicability(policy, { programme }, asOf);
    if (scope.applies === "yes") applicable.push(policy);
    else if (scope.applies === "no") excluded.push({ policy, reason: scope.reason });
    else open.push({ policy, missing: scope.missing });
  }

  const conflicts: Issue[] = [];
  const displaced: { readonly rule: string; readonly by: string }[] = [];
  for (const [index, policy] of policies.entries()) {
    if (!applicable.includes(policy)) continue;
    for (const [at, rule] of policy.rules.entries()) {
      if (rule.tightens === undefined) continue;
      const parent = findRule(rule.tightens, policies);
      if (parent !== null && !applicable.includes(parent.policy)) continue;
      const conflict = parent === null ? "unknown-parent" : compare(rule, policy, parent);
      if (conflict === "delegated") displaced.push({ rule: rule.tightens, by: `${policy.id}/${rule.id}` });
      else if (conflict !== null)
        conflicts.push(conflictIssue(conflict, `/${index}/rules/${at}/tightens`, `${policy.id}/${rule.id}`, rule.tightens));
    }
  }
  return {
    applicable: displaced.length === 0 ? applicable : applicable.map((policy) => without(policy, displaced)),
    excluded,
    open,
    conflicts,
    displaced,
  };
}

interface Parent {
  readonly policy: Policy;
  readonly rule: Rule;
}

function findRule(name: string, policies: readonly Policy[]): Parent | null {
  for (const policy of policies) {
    const rule = policy.rules.find(({ id }) => `${policy.id}/${id}` === name);
    if (rule !== undefined) return { policy, rule };
  }
  return null;
}

function compare(rule: Rule, { level }: Policy, parent: Parent): Conflict | "delegated" | null {
  if (!isAbove(parent.policy.level, level)) return "parent-not-higher";
  const found = strictness(rule, parent.rule);
  if (found === "stricter") return null;
  if (found === "not-comparable") return found;
  const { delegatedTo } = parent.rule;
  return delegatedTo !== undefined && !isAbove(delegatedTo, level) ? "delegated" : "loosens-parent";
}

const without = (policy: Policy, displaced: PolicySelection["displaced"]): Policy => {
  const rules = policy.rules.filter(({ id }) => !displaced.some(({ rule }) => rule === `${policy.id}/${id}`));
  return rules.length === policy.rules.length ? policy : { ...policy, rules };
};
