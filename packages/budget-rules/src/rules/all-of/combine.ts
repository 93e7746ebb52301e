import type { AnyOfRule } from "../any-of/rule.js";
import { type Evaluate, NO_PARAMS, NONE, outcome, type Outcome } from "../outcome.js";
import { decidingOf, type EvaluateAny, forceOf, judgeParts, missingOf, partNames } from "./judge-parts.js";
import type { AllOfRule } from "./rule.js";

/**
 * Evaluates a combination of rules, however its parts are taken `together` (组合规则). Parts that do not apply are left out; when no part applies,
 * neither does the whole. A failure binds as the strictest of the parts that fail.
 */
export const combine =
  (together: (of: readonly Outcome["verdict"][]) => Outcome["verdict"], evaluate: EvaluateAny): Evaluate<AllOfRule | AnyOfRule> =>
  (rule, ledger, ruleId) => {
    const parts = judgeParts(rule.rules, ledger, ruleId, evaluate);
    const verdict = together(parts.map((part) => part.verdict));
    if (verdict === "not-applicable") return [outcome({ verdict, message: { key: `${rule.kind}.none`, params: NO_PARAMS } })];
    return [
      outcome({
        verdict,
        ...(verdict === "fail" ? forceOf(rule, parts) : {}),
        missing: verdict === "unknown" ? missingOf(parts) : NONE,
        decides: verdict === "unknown" ? decidingOf(parts) : NONE,
        message: { key: `${rule.kind}.${verdict}`, params: partNames(parts) },
      }),
    ];
  };
