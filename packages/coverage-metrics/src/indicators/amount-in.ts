import type { Book, FigureName } from "../figures/book.js";
import { insideOf, yearToEndOf } from "../figures/periods.js";
import { fact } from "../figures/open-book.js";
import { NOTHING, open, type Quantity } from "../figures/quantity.js";
import { addUp } from "./tally.js";

/** An amount of one period, and the figures that it stands on. */
export interface PeriodAmount {
  readonly amount: Quantity;
  readonly figures: readonly string[];
  /** Whether it rests on rows of a roster alone. */
  readonly counted: boolean;
}

/**
 * The amount of a year, quarter or month (期间数). A period of which nobody gave the amount is the sum of its quarters or months, as far as they are
 * known; when nothing is known of any, the period itself is missing. A sum of rows prevails over a declared amount, a sum of declared
 * amounts does not. `inMonth` counts a month from a roster.
 */
export function amountIn(
  book: Book,
  of: (period: string) => FigureName,
  period: string,
  inMonth: (month: string) => Quantity | null = () => null,
): PeriodAmount {
  const name = of(period);
  if (book.isCounted(name.id)) return { amount: book.number(name), figures: [name.id], counted: true };
  const parts = insideOf(period);
  if (parts.length === 0) {
    const rows = inMonth(period);
    return { amount: book.number(name, () => rows), figures: [name.id], counted: rows !== null };
  }
  const all = parts.map((part) => amountIn(book, of, part, inMonth));
  const told = all.filter(({ amount }) => !saysNothing(amount));
  if (told.length === 0) return { amount: book.number(name), figures: [name.id], counted: false };
  const together = addUp(
    name.unit,
    all.map(({ amount }) => amount),
  );
  const counted = told.every((one) => one.counted);
  return {
    amount: counted ? book.number(name, () => together) : book.number(name, undefined, () => together),
    figures: [name.id, ...all.flatMap(({ figures }) => figures)],
    counted,
  };
}

/** The amount from the beginning of the year to the end of a period (年初累计数). */
export function amountToEndOf(book: Book, of: (period: string) => FigureName, period: string): PeriodAmount {
  const parts = yearToEndOf(period);
  const [only] = parts;
  if (only === undefined) return { amount: open(of(period).unit, [fact(of(period))]), figures: NOTHING, counted: false };
  if (parts.length === 1) return amountIn(book, of, only);
  const counts = parts.map((part) => amountIn(book, of, part));
  return {
    amount: addUp(
      of(period).unit,
      counts.map(({ amount }) => amount),
    ),
    figures: counts.flatMap(({ figures }) => figures),
    counted: counts.every((one) => one.counted),
  };
}

/** Whether an amount has no bound but that it is not negative. */
export const saysNothing = ({ min, max }: Quantity): boolean => max === null && (min === null || /^0(?:\.0+)?$/.test(min));
