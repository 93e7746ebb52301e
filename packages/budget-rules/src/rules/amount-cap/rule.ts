import type { MoneyText } from "../../input.js";
import type { Selector } from "../../selector/selector.js";
import type { LimitOperator, RuleBase } from "../rule-base.js";

/** A cap or floor on an amount of money (金额上限、下限): the selected lines together against a limit in yuan. */
export interface AmountCapRule extends RuleBase {
  readonly kind: "amount-cap";
  readonly of: Selector;
  readonly operator: LimitOperator;
  /** Canonical money text: `"1500000.00"`. */
  readonly limit: MoneyText;
}
