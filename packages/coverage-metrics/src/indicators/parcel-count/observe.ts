import { lastDayOf, parseCivilMonth } from "@countykit/core";
import type { Book } from "../../figures/book.js";
import { parcelsIn } from "../../figures/market-figures.js";
import type { Quantity } from "../../figures/quantity.js";
import type { Parcels } from "../../rosters/rows.js";
import { amountIn, type PeriodAmount, saysNothing } from "../amount-in.js";
import type { Indicator } from "../indicator.js";
import { addUp } from "../tally.js";
import { type ParcelCountParams, parcelCount as definition } from "./definition.js";
import { parcelsOfMonth } from "./parcels-of-month.js";

/** Adds up the parcels of the period, one way or both. */
export const parcelCount: Indicator<ParcelCountParams> = {
  definition,
  observe: (book, { period, direction }) => {
    const { amount, figures } = direction === undefined ? bothWays(book, period) : oneWay(book, period, direction);
    return { part: amount, figures: { part: figures } };
  },
};

const oneWay = (book: Book, period: string, direction: Parcels["direction"]): PeriodAmount =>
  amountIn(
    book,
    (one) => parcelsIn(one, direction),
    period,
    (month) => (isOver(month, book.asOf) ? parcelsOfMonth(book.rows("parcels") ?? [], month, direction) : null),
  );

function bothWays(book: Book, period: string): PeriodAmount {
  const figure = parcelsIn(period);
  const ways = [oneWay(book, period, "up"), oneWay(book, period, "down")];
  const told = ways.filter((way) => !saysNothing(way.amount));
  const together = (): Quantity | null =>
    told.length === 0
      ? null
      : addUp(
          "parcels",
          ways.map((way) => way.amount),
        );
  const counted = told.every((way) => way.counted);
  const amount = counted ? book.number(figure, together) : book.number(figure, undefined, together);
  return { amount, figures: [figure.id, ...ways.flatMap(({ figures }) => figures)], counted };
}

/** What is counted of a month that is not over yet is not its count. */
function isOver(month: string, asOf: string): boolean {
  const read = parseCivilMonth(month);
  return read.ok && lastDayOf(read.value) <= asOf;
}
