import type { Evaluate } from "../outcome.js";
import { combine } from "./combine.js";
import { type EvaluateAny, together } from "./judge-parts.js";
import type { AllOfRule } from "./rule.js";

/**
 * Evaluates a conjunction (全部满足) in Kleene logic: one part that fails settles it; parts that do not apply are left out. A
 * failure binds as the strictest of the parts that fail. When no part applies, neither does the whole: there is nothing that could hold or not.
 */
export const allOf = (evaluate: EvaluateAny): Evaluate<AllOfRule> => combine(together, evaluate);
