import { and, type Ternary } from "@countykit/core";
import { standardsOf } from "../../figures/market-figures.js";
import type { Standard } from "../../rosters/rows.js";
import type { Indicator } from "../indicator.js";
import { distinct, tally } from "../tally.js";
import { type StandardCountParams, standardCount as definition } from "./definition.js";
import { productsOf, standardFact } from "./products-of.js";

/** Counts the standards issued by the day, or the products that have one. */
export const standardCount: Indicator<StandardCountParams> = {
  definition,
  observe: (book, { counting, kind }) => {
    const figure = standardsOf(counting, kind);
    const part = book.number(figure, () => {
      const rows = book.rows("standards");
      if (rows === null) return null;
      const standards = distinct(rows).map((standard) => ({ standard, answer: isIssued(standard, kind, book.asOf) }));
      return counting === "products"
        ? productsOf(standards)
        : tally(
            "standards",
            standards.map(({ standard, answer }) => ({ answer, facts: [standardFact(standard, "issued")] })),
          );
    });
    return { part, figures: { part: [figure.id] } };
  },
};

const isIssued = (one: Standard, kind: Standard["kind"], asOf: string): Ternary =>
  and(
    one.issued === undefined ? "unknown" : one.issued <= asOf ? "yes" : "no",
    kind === undefined ? "yes" : one.kind === undefined ? "unknown" : one.kind === kind ? "yes" : "no",
  );
