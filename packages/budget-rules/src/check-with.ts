import type { Finding, Force, Level, RecordedException, Severity, Verdict } from "@countykit/core";
import { type Applicability, applicability } from "./applicability.js";
import type { Budget } from "./input.js";
import { openLedger } from "./ledger/ledger.js";
import { mayExcuse } from "./may-excuse.js";
import type { Policy } from "./policy.js";
import type { EvaluateRule } from "./rules/evaluate-with.js";
import { NO_PARAMS, NONE, type Outcome } from "./rules/outcome.js";
import type { Rule } from "./rules/rule.js";

/** For which day the question is asked. There is no default: nothing here looks at a clock. */
export interface CheckOptions {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** How `checkBudget` is called, whatever kinds of rules it knows. */
export type CheckBudget = (budget: Budget, policies: readonly Policy[], options: CheckOptions) => readonly Finding[];

/** The check itself (核查主流程), for any set of rule kinds: every rule of every policy in order, with scope, exception and citation added. */
export const checkWith =
  (evaluate: EvaluateRule): CheckBudget =>
  (budget, policies, { asOf }) => {
    const ledger = openLedger(budget, asOf);
    const findings: Finding[] = [];
    for (const policy of policies) {
      const scope = applicability(policy, budget, asOf);
      for (const rule of policy.rules) {
        const ruleId = `${policy.id}/${rule.id}`;
        for (const outcome of evaluate(rule, ledger, ruleId)) findings.push(finding(outcome, rule, policy, ruleId, scope, budget, asOf));
      }
    }
    return findings;
  };

function finding(
  outcome: Outcome,
  rule: Rule,
  policy: Policy,
  ruleId: string,
  scope: Applicability,
  budget: Budget,
  asOf: string,
): Finding {
  const applies = scope.applies === "yes";
  const force = outcome.force ?? rule.force;
  const exception =
    applies && outcome.verdict === "fail" && budget.exceptions.length > 0
      ? excuse(ruleId, rule.kind, force, policy.level, budget.exceptions, asOf)
      : null;
  const verdict: Verdict =
    scope.applies === "no" ? "not-applicable" : scope.applies === "unknown" ? "unknown" : exception === null ? outcome.verdict : "excused";
  return {
    id: outcome.subject === null ? ruleId : `${ruleId}#${outcome.subject}`,
    policy: policy.id,
    rule: rule.id,
    kind: rule.kind,
    title: rule.title,
    subject: outcome.subject,
    force,
    verdict,
    severity: verdict === "fail" ? SEVERITY[force] : "none",
    measured: outcome.measured,
    operator: outcome.operator,
    limit: outcome.limit,
    margin: outcome.margin,
    readings: outcome.readings,
    adopted: outcome.adopted,
    missing: scope.applies === "unknown" ? scope.missing : applies ? outcome.missing : NONE,
    decides: scope.applies === "unknown" ? decidesScope(scope.missing, outcome) : applies ? outcome.decides : NONE,
    exception,
    citations: [rule.cite],
    message: applies
      ? outcome.message
      : { key: scope.applies === "no" ? `not-applicable.${scope.reason}` : "unknown.applicability", params: NO_PARAMS },
  };
}

/** Each fact about the programme can settle that a policy does not bind it; only the last one that is open settles the finding for certain. */
const decidesScope = (missing: Finding["missing"], { verdict }: Outcome): Finding["decides"] =>
  missing.map(({ id }) => ({ facts: [id], certain: missing.length === 1 && verdict !== "unknown" }));

const SEVERITY: Readonly<Record<Force, Severity>> = { mandatory: "error", "in-principle": "warning", target: "advice" };

/**
 * The recorded exception (例外批准) that excuses a failure, if one does: it names the rule, was granted by the day asked for and has not
 * expired. A mandatory rule is excused only by its issuer's level or above, and a sum by nobody.
 */
function excuse(
  rule: string,
  kind: string,
  force: Force,
  issuer: Level,
  exceptions: readonly RecordedException[],
  asOf: string,
): RecordedException | null {
  return (
    exceptions.find(
      (one) =>
        one.rule === rule &&
        one.date <= asOf &&
        (one.expires === undefined || asOf <= one.expires) &&
        mayExcuse(kind, force, issuer, one.level),
    ) ?? null
  );
}
