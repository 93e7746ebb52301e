import type { Selector } from "../../selector/selector.js";
import type { RuleBase } from "../rule-base.js";

/** Own money to match other money (配套资金): county or enterprise money at least so many times the money it is put beside. */
export interface MatchingFundsRule extends RuleBase {
  readonly kind: "matching-funds";
  readonly own: Selector;
  readonly other: Selector;
  readonly operator: ">=" | ">";
  /** Own over other money, canonical ratio text: `"0.25"`, `"1"`. */
  readonly ratio: string;
}
