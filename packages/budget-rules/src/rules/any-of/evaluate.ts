import { type EvaluateAny, decidingOf, forceOf, judgeParts, missingOf, partNames } from "../all-of/judge-parts.js";
import { type Evaluate, NO_PARAMS, NONE, outcome, type Outcome } from "../outcome.js";
import type { AnyOfRule } from "./rule.js";

/**
 * Evaluates a disjunction (任一满足) in Kleene logic: one part that holds settles it; parts that do not apply are left out. A
 * failure binds as the strictest of the parts that fail. When no part applies, neither does the whole: there is nothing that could hold or not.
 */
export const anyOf =
  (evaluate: EvaluateAny): Evaluate<AnyOfRule> =>
  (rule, ledger, ruleId) => {
    const parts = judgeParts(rule.rules, ledger, ruleId, evaluate);
    const verdict = either(parts.map((part) => part.verdict));
    if (verdict === "not-applicable") return [outcome({ verdict, message: { key: "any-of.none", params: NO_PARAMS } })];
    const missing = verdict === "unknown" ? missingOf(parts) : NONE;
    return [
      outcome({
        verdict,
        ...(verdict === "fail" ? forceOf(rule, parts) : {}),
        missing,
        decides: verdict === "unknown" ? decidingOf(parts) : NONE,
        message: { key: `any-of.${verdict}`, params: partNames(parts) },
      }),
    ];
  };

/** Disjunction of verdicts. */
function either(of: readonly Outcome["verdict"][]): Outcome["verdict"] {
  const order = ["pass", "unknown", "depends-on-reading", "fail"] as const;
  return order.find((verdict) => of.includes(verdict)) ?? "not-applicable";
}
