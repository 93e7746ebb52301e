import { productsListed } from "../../figures/market-figures.js";
import { bounded } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { onSale, reachOf } from "../listings.js";
import { type ProductCountParams, productCount as definition } from "./definition.js";

/** Counts the products on sale, each once; with a least number of platforms those that reach it. */
export const productCount: Indicator<ProductCountParams> = {
  definition,
  observe: (book, { scope, leastPlatforms }) => {
    const figure = productsListed(scope, leastPlatforms);
    const asked = Math.max(1, leastPlatforms ?? 1);
    const part = book.number(figure, () => {
      const rows = book.rows("listings");
      if (rows === null) return null;
      const products = reachOf(onSale(rows, scope, book.asOf)).filter(({ most }) => most >= asked);
      const open = products.filter(({ least }) => least < asked);
      return bounded(
        "products",
        products.length - open.length,
        products.length,
        open.flatMap(({ facts }) => facts),
      );
    });
    return { part, figures: { part: [figure.id] } };
  },
};
