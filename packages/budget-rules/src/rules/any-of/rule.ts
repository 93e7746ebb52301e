import type { Rule, RuleBase } from "../rule.js";

/** At least one of several rules holds (任一满足). One finding for all of them. */
export interface AnyOfRule extends RuleBase {
  readonly kind: "any-of";
  readonly rules: readonly Rule[];
}
