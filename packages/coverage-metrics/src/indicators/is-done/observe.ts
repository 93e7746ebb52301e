import type { FigureName } from "../../figures/book.js";
import { bounded, known } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { type IsDoneParams, isDone as definition } from "./definition.js";
import { DONE_THINGS } from "./things-table.js";

/** One of one when it was done, none of one when it was not. */
export const isDone: Indicator<IsDoneParams> = {
  definition,
  observe: (book, { what }) => {
    const { value, missing, evidence } = book.flag(done(what));
    return {
      part: value === null ? bounded("items", 0, 1, missing, evidence) : known("items", value ? 1 : 0, evidence),
      whole: known("items", 1),
      figures: { part: [what] },
    };
  },
};

/** The figure by name. A thing that is not in the table goes by its id in both languages. */
export const done = (what: string): FigureName => ({ id: what, term: DONE_THINGS[what] ?? { zh: what, en: what }, unit: "items" });
