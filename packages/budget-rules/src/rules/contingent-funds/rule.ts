import type { Selector } from "../../selector/selector.js";
import type { RuleBase } from "../rule-base.js";

/**
 * Money that has not arrived is not spent (待到位资金先到位后使用), and what was paid against money that never came goes back. One finding per
 * contingent line. Which bases contingent money enters is said by the `pending` selector of the rules that have bases. Not
 * applicable, which is not a pass, while there is no contingent line.
 */
export interface ContingentFundsRule extends RuleBase {
  readonly kind: "contingent-funds";
  /** Which contingent lines the rule speaks of. */
  readonly of: Selector;
}
