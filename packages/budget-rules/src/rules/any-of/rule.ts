import type { RuleBase } from "../rule-base.js";
import type { Rule } from "../rule.js";

/** At least one of several rules holds (任一满足). One finding for all of them. */
export interface AnyOfRule extends RuleBase {
  readonly kind: "any-of";
  readonly rules: readonly Rule[];
}
