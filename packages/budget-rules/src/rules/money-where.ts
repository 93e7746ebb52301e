import { fenText, type Measure } from "@countykit/core";
import type { BudgetLine } from "../input.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Bounds } from "../ledger/linear.js";
import { type Match, NO, YES } from "../selector/match.js";

/**
 * Bounds in fen of the money on the lines that answer yes (所涉金额): from what is certainly theirs to what may be. The amount of a group
 * counts as certain only when all its lines answer yes.
 */
export function moneyWhere(ledger: Ledger, answer: (line: BudgetLine) => Match): Bounds {
  let min = 0n;
  let max: bigint | null = 0n;
  for (const entry of ledger.entries()) {
    if (entry.lines.length === 0) continue;
    const answers = entry.lines.map(answer);
    if (answers.every((one) => one === YES)) min += entry.min;
    if (answers.some((one) => one !== NO)) max = max === null || entry.max === null ? null : max + entry.max;
  }
  return { min, max };
}

/** Nothing may be spent: the limit of a ban. */
export const NO_MONEY: Measure = Object.freeze({ unit: "yuan", min: "0.00", max: "0.00" });

/** How far money keeps below nothing at all: the excess, as a negative amount. */
export const excessOf = ({ min, max }: Bounds): Measure => ({
  unit: "yuan",
  min: max === null ? null : fenText(-max),
  max: min === null ? null : fenText(-min),
});
