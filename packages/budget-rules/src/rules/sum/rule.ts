import type { RuleBase } from "../rule-base.js";

/** Printed figures agree with the lines they stand for (合计核对). One finding per figure. */
export interface SumRule extends RuleBase {
  readonly kind: "sum";
  /** Declared subtotals, totals and shares; the amounts of the sources; the amounts of the phases. */
  readonly of: "declared" | "sources" | "phases";
}
