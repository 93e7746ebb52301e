import { type Evaluate, NO_PARAMS, NONE, outcome } from "../outcome.js";
import { type EvaluateAny, decidingOf, forceOf, judgeParts, missingOf, partNames, together } from "./judge-parts.js";
import type { AllOfRule } from "./rule.js";

/**
 * Evaluates a conjunction (全部满足) in Kleene logic: one part that fails settles it; parts that do not apply are left out. A
 * failure binds as the strictest of the parts that fail. When no part applies, neither does the whole: there is nothing that could hold or not.
 */
export const allOf =
  (evaluate: EvaluateAny): Evaluate<AllOfRule> =>
  (rule, ledger, ruleId) => {
    const parts = judgeParts(rule.rules, ledger, ruleId, evaluate);
    const verdict = together(parts.map((part) => part.verdict));
    if (verdict === "not-applicable") return [outcome({ verdict, message: { key: "all-of.none", params: NO_PARAMS } })];
    const missing = verdict === "unknown" ? missingOf(parts) : NONE;
    return [
      outcome({
        verdict,
        ...(verdict === "fail" ? forceOf(rule, parts) : {}),
        missing,
        decides: verdict === "unknown" ? decidingOf(parts) : NONE,
        message: { key: `all-of.${verdict}`, params: partNames(parts) },
      }),
    ];
  };
