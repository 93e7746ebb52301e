import type { DirectionList } from "../permitted-directions/rule.js";
import type { UseList } from "../prohibited-uses/rule.js";
import type { RuleBase } from "../rule-base.js";

/** What one year's own document says of its money: what it may not, or may only, be used for. */
export interface VintageList {
  /** Year of the grant (资金年度). */
  readonly vintage: number;
  readonly prohibited?: UseList;
  readonly permitted?: DirectionList;
}

/**
 * Money carried over keeps to the list of the year it was granted in (结转资金按原年度用途使用). One finding per year that lines name; lines
 * without a year are not carried over and stand outside. Not applicable, which is not a pass, while no line names a year.
 */
export interface CarryOverRule extends RuleBase {
  readonly kind: "carry-over";
  readonly lists: readonly VintageList[];
}
