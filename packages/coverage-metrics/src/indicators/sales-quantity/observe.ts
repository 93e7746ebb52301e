import { soldOf } from "../../figures/sales-figures.js";
import type { Indicator } from "../indicator.js";
import { type SalesQuantityParams, salesQuantity as definition } from "./definition.js";

/** The quantity as it was declared: no roster holds it. */
export const salesQuantity: Indicator<SalesQuantityParams> = {
  definition,
  observe: (book, { good, unit }) => {
    const figure = soldOf(good, unit);
    return { part: book.number(figure), figures: { part: [figure.id] } };
  },
};
