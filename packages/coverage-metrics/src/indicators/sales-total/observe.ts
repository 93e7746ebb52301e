import { salesOf } from "../../figures/sales-figures.js";
import { amountIn, amountToEndOf } from "../amount-in.js";
import type { Indicator } from "../indicator.js";
import { type SalesTotalParams, salesTotal as definition } from "./definition.js";

/** Adds up the sales of the period. */
export const salesTotal: Indicator<SalesTotalParams> = {
  definition,
  observe: (book, { series, period, yearToDate }) => {
    const { amount, figures } = (yearToDate === true ? amountToEndOf : amountIn)(book, (one) => salesOf(series, one), period);
    return { part: amount, figures: { part: figures } };
  },
};
