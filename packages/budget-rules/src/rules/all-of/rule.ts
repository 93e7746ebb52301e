import type { RuleBase } from "../rule-base.js";
import type { Rule } from "../rule.js";

/** All of several rules hold (全部满足). One finding for all of them; its force is that of the whole, each part's own force is told beside it. */
export interface AllOfRule extends RuleBase {
  readonly kind: "all-of";
  readonly rules: readonly Rule[];
}
