import type { MissingFact } from "@countykit/core";
import type { Book, FigureName } from "../figures/book.js";
import { bounded, type Quantity } from "../figures/quantity.js";
import { convertedTrainees } from "../figures/training-figures.js";
import type { Conversion } from "../rosters/rows.js";
import { inWindow } from "./in-window.js";
import { distinct } from "./tally.js";
import { figureOn, numberIn, type Window } from "./window.js";

/** The figure that `convertedIn` answers. */
export const convertedFigure = (kind: Conversion["kind"] | undefined, window: Window, asOf: string): FigureName =>
  figureOn(convertedTrainees(kind), window, asOf);

/** Trainees who found work or began a business in the window, each once (转化学员). */
export const convertedIn = (book: Book, kind: Conversion["kind"] | undefined, window: Window): Quantity =>
  numberIn(book, convertedTrainees(kind), window, () => {
    const rows = book.rows("conversions");
    if (rows === null) return null;
    return countConverted(
      distinct(rows).filter((one) => (kind === undefined || one.kind === kind) && inWindow(one.date, window, book.asOf)),
    );
  });

/** Whoever is not named may be anybody of the others. */
function countConverted(rows: readonly Conversion[]): Quantity {
  const named = new Set(rows.flatMap(({ person }) => (person === undefined ? [] : [person]))).size;
  const nameless = rows.filter(({ person }) => person === undefined).length;
  return bounded("persons", Math.max(named, Math.min(nameless, 1)), named + nameless, [NAMELESS]);
}

const NAMELESS: MissingFact = { id: "conversions/person", label: { zh: "转化学员身份", en: "which trainees were converted" } };
