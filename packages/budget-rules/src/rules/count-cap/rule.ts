import type { Selector } from "../../selector/selector.js";
import type { LimitOperator, RuleBase } from "../rule-base.js";

/** Where things are counted (计数范围): in the county as a whole, or in every town, village, route or project by itself. */
export type Place = "county" | "town" | "village" | "route" | "project";

/** At most, or at least, so many in every place (数量上限、下限). */
export interface CountCapRule extends RuleBase {
  readonly kind: "count-cap";
  readonly of: Selector;
  /** Every selected line counts as one, or as the quantity it declares in `unit`. */
  readonly count: "lines" | "quantity";
  /** What is counted: `个站点`, `台`. */
  readonly unit: string;
  readonly per: Place;
  /** Places that are counted whether or not a line names them. Without it a floor is silent on places that no line names. */
  readonly places?: readonly string[];
  readonly operator: LimitOperator;
  /** Decimal text: `"1"`. */
  readonly limit: string;
}
