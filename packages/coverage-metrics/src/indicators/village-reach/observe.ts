import { villagesReached } from "../../figures/coverage-figures.js";
import type { Book } from "../../figures/book.js";
import { villages } from "../../figures/figure-names.js";
import type { Quantity } from "../../figures/quantity.js";
import { villages as form } from "../../rosters/villages.js";
import { cellFact } from "../cell-fact.js";
import { listName } from "../../figures/list-name.js";
import { fullOnes } from "../full-ones.js";
import { inOrder } from "../in-order.js";
import type { Indicator } from "../indicator.js";
import { tally } from "../tally.js";
import { type VillageReachParams, villageReach as definition } from "./definition.js";

/** Counts what reaches every village. */
export const villageReach: Indicator<VillageReachParams> = {
  definition,
  observe: (book, { means }) => {
    const whole = book.number(villages);
    const figures = [...new Set(means)].map((name) => ({ name, figure: villagesReached(name) }));
    return {
      ...fullOnes(
        "items",
        figures.map(({ name, figure }) => ({ name, part: book.number(figure, () => countReached(book, name)), whole })),
      ),
      figures: { part: figures.map(({ figure }) => figure.id), whole: [villages.id] },
    };
  },
};

/** From the roster of villages, each once; a neighbourhood committee is no administrative village. */
function countReached(book: Book, means: string): Quantity | null {
  const rows = book.rows("villages");
  if (rows === null) return null;
  const administrative = rows.filter(({ kind }) => kind !== "community").map((one) => ({ ...one, id: one.code }));
  return tally(
    "villages",
    inOrder(administrative).map(({ code, name, reach }) => ({
      answer: reach === undefined ? "unknown" : reach.some((one) => listName(one) === listName(means)) ? "yes" : "no",
      facts: [cellFact({ thing: "village", form }, { id: code, name }, "reach")],
    })),
  );
}
