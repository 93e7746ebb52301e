import { shopsIn } from "../../figures/market-figures.js";
import type { Indicator } from "../indicator.js";
import { shopsOf } from "../shops.js";
import { tally } from "../tally.js";
import { type ShopCountParams, shopCount as definition } from "./definition.js";

/** Counts the shops that the roster has for the year. A roster without the year says nothing of it. */
export const shopCount: Indicator<ShopCountParams> = {
  definition,
  observe: (book, { year, facility }) => {
    const figure = shopsIn(year, facility);
    const part = book.number(figure, () => {
      const shops = shopsOf(book, year, facility);
      return shops === null
        ? null
        : tally(
            "shops",
            shops.map(({ there, placeFact }) => ({ answer: there, facts: [placeFact] })),
          );
    });
    return { part, figures: { part: [figure.id] } };
  },
};
