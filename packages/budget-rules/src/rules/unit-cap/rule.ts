import type { MoneyText } from "../../input.js";
import type { Selector } from "../../selector/selector.js";
import type { LimitOperator, RuleBase } from "../rule-base.js";

/** A cap or floor on the price of one unit (单价标准): for every selected line by itself, its amount over its quantity. */
export interface UnitCapRule extends RuleBase {
  readonly kind: "unit-cap";
  readonly of: Selector;
  /** What is counted, as the lines name it: `台`, `个`, `人次`. */
  readonly unit: string;
  readonly operator: LimitOperator;
  /** Yuan for one unit, canonical money text: `"4500.00"`. */
  readonly limit: MoneyText;
}
