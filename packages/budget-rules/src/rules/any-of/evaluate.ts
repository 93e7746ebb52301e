import { combine } from "../all-of/combine.js";
import type { EvaluateAny } from "../all-of/judge-parts.js";
import type { Evaluate, Outcome } from "../outcome.js";
import type { AnyOfRule } from "./rule.js";

/**
 * Evaluates a disjunction (任一满足) in Kleene logic: one part that holds settles it; parts that do not apply are left out. A
 * failure binds as the strictest of the parts that fail. When no part applies, neither does the whole: there is nothing that could hold or not.
 */
export const anyOf = (evaluate: EvaluateAny): Evaluate<AnyOfRule> => combine(either, evaluate);

/** Disjunction of verdicts. */
function either(of: readonly Outcome["verdict"][]): Outcome["verdict"] {
  const order = ["pass", "unknown", "depends-on-reading", "fail"] as const;
  return order.find((verdict) => of.includes(verdict)) ?? "not-applicable";
}
