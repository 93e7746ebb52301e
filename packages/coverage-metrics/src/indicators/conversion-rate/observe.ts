import { intersect } from "@countykit/core";
import { intervalOf, type Quantity, quantityOf } from "../../figures/quantity.js";
import { convertedFigure, convertedIn } from "../converted.js";
import type { Indicator } from "../indicator.js";
import { personsOverPersonTimes } from "../mixed-units.js";
import { traineesFigure, traineesIn, whoOf } from "../trainees-in.js";
import { type ConversionRateParams, conversionRate as definition } from "./definition.js";

/** Holds the trainees converted against all trainees of the same window. */
export const conversionRate: Indicator<ConversionRateParams> = {
  definition,
  observe: (book, { per, kind, ...window }) => {
    const who = whoOf(window);
    const part = convertedIn(book, kind, window);
    return {
      part,
      whole: atLeast(part, traineesIn(book, per, who)),
      figures: { part: [convertedFigure(kind, window, book.asOf).id], whole: [traineesFigure(per, who, book.asOf).id] },
      remarks: per === "person-times" ? [personsOverPersonTimes] : [],
    };
  },
};

/** Whoever was converted had been trained: the trainees are no fewer, so far as nobody says otherwise. */
function atLeast({ min }: Quantity, whole: Quantity): Quantity {
  const both = intersect(intervalOf(whole), intervalOf({ min, max: null }));
  return both === null ? whole : quantityOf(whole.unit, both, whole.missing, whole.evidence);
}
