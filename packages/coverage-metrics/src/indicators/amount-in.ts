import type { Book, FigureName } from "../figures/book.js";
import { insideOf, yearToEndOf } from "../figures/periods.js";
import { fact } from "../figures/open-book.js";
import { NOTHING, open, type Quantity } from "../figures/quantity.js";
import { addUp } from "./tally.js";

/** An amount of one period, and the figures that it stands on. */
export interface PeriodAmount {
  readonly amount: Quantity;
  readonly figures: readonly string[];
}

/**
 * The amount of a year, quarter or month (期间数). A period of which nobody gave the amount is the sum of its quarters or months, as far as they are
 * known; when nothing is known of any, the period itself is missing. `inMonth` counts a month from a roster.
 */
export function amountIn(
  book: Book,
  of: (period: string) => FigureName,
  period: string,
  inMonth: (month: string) => Quantity | null = () => null,
): PeriodAmount {
  const parts = insideOf(period);
  const name = of(period);
  let used: readonly string[] = NOTHING;
  const amount = book.number(name, () => {
    if (parts.length === 0) return inMonth(period);
    const counts = parts.map((part) => amountIn(book, of, part, inMonth));
    if (counts.every(({ amount: one }) => saysNothing(one))) return null;
    used = counts.flatMap(({ figures }) => figures);
    return addUp(
      name.unit,
      counts.map(({ amount: one }) => one),
    );
  });
  return { amount, figures: [name.id, ...used] };
}

/** The amount from the beginning of the year to the end of a period (年初累计数). */
export function amountToEndOf(book: Book, of: (period: string) => FigureName, period: string): PeriodAmount {
  const parts = yearToEndOf(period);
  const [only] = parts;
  if (only === undefined) return { amount: open(of(period).unit, [fact(of(period))]), figures: NOTHING };
  if (parts.length === 1) return amountIn(book, of, only);
  const counts = parts.map((part) => amountIn(book, of, part));
  return {
    amount: addUp(
      of(period).unit,
      counts.map(({ amount }) => amount),
    ),
    figures: counts.flatMap(({ figures }) => figures),
  };
}

/** Whether an amount has no bound but that it is not negative. */
export const saysNothing = ({ min, max }: Quantity): boolean => max === null && (min === null || /^0(?:\.0+)?$/.test(min));
