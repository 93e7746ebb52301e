import { growthOf, salesOf } from "../../figures/sales-figures.js";
import { sameLength, yearBefore } from "../../figures/periods.js";
import type { Book } from "../../figures/book.js";
import { intervalOf, NOTHING, open, type Quantity } from "../../figures/quantity.js";
import { amountIn, amountToEndOf, type PeriodAmount, saysNothing } from "../amount-in.js";
import type { Indicator, Observed } from "../indicator.js";
import { baseRemarks, withRate } from "./rate.js";
import { type GrowthParams, growth as definition } from "./definition.js";

/**
 * Puts the amount of the period over that of the base period. Where the amounts are not both known, a growth that was printed narrows it by as much as
 * its rounding allows.
 */
export const growth: Indicator<GrowthParams> = {
  definition,
  observe: (book, { series, period, against, yearToDate }) => {
    const base = against ?? yearBefore(period);
    const of = (one: string): ReturnType<typeof salesOf> => salesOf(series, one);
    const amount = (one: string): PeriodAmount => (yearToDate === true ? amountToEndOf(book, of, one) : amountIn(book, of, one));
    const now = amount(period);
    const then =
      base === null || !sameLength(period, base) ? { amount: open("yuan", NOTHING), figures: NOTHING, counted: false } : amount(base);
    const measured: Observed = {
      part: now.amount,
      whole: then.amount,
      figures: { part: now.figures, whole: then.figures },
      remarks: baseRemarks(then.amount),
    };
    const printed = against === undefined && yearToDate !== true ? rateOf(book, growthOf(series, period)) : null;
    if (printed === null) return measured;
    const both = withRate(printed, now.amount, then.amount);
    return { ...(both.part === now.amount ? measured : {}), ...both, remarks: [...baseRemarks(then.amount), ...(both.remarks ?? [])] };
  },
};

/** The growth that somebody printed; `null` when nobody did, or it may be any: nothing falls by more than the whole. */
function rateOf(book: Book, figure: ReturnType<typeof growthOf>): Quantity | null {
  const rate = book.number(figure);
  return saysNothing(rate) || (rate.max === null && intervalOf(rate).min?.gt(-1) !== true) ? null : rate;
}
