import type { Measured } from "../read/amounts.js";
import { attoText } from "../amounts/amount.js";
import { unitCodeOf } from "../amounts/matter.js";
import type { Sum } from "./balance.js";

/** A running sum of one kind of amounts. */
export interface Tally {
  atto: bigint;
  missing: number;
}

export const tally = (): Tally => ({ atto: 0n, missing: 0 });

/** What several tallies are counted in: the first matter that comes; amounts of others are missing. */
export interface Matter {
  matter: string | null;
}

/** Adds an amount, when it is there and of the same matter. */
export function add(book: Matter, to: Tally, measured: Measured | null): void {
  if (measured !== null && book.matter === null) book.matter = measured.matter;
  if (measured === null || measured.matter !== book.matter) to.missing += 1;
  else to.atto += measured.atto;
}

export const sumOf = ({ atto, missing }: Tally): Sum => ({ amount: attoText(atto), missing });

export const unitOfBook = ({ matter }: Matter): string | null => (matter === null ? null : unitCodeOf(matter));
