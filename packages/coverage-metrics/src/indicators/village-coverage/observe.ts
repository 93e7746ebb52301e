import { sum } from "@countykit/core";
import { demonstrationStations, villages, villagesCovered } from "../../figures/figure-names.js";
import { intervalOf, quantityOf } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { type VillageCoverageParams, villageCoverage as definition } from "./definition.js";

/** Counts village coverage. The numerator is not capped: with stations counted besides it may pass the number of villages. */
export const villageCoverage: Indicator<VillageCoverageParams> = {
  definition,
  observe: (book, { mode, demonstrationOutside }) => {
    const figure = villagesCovered(mode);
    const covered = book.number(figure);
    const whole = book.number(villages);
    if (demonstrationOutside !== true) return { part: covered, whole, figures: { part: [figure.id], whole: [villages.id] } };
    const besides = book.number(demonstrationStations);
    const part = quantityOf(
      "villages",
      sum([intervalOf(covered), intervalOf(besides)]),
      [...covered.missing, ...besides.missing],
      [...covered.evidence, ...besides.evidence],
    );
    return { part, whole, figures: { part: [figure.id, demonstrationStations.id], whole: [villages.id] } };
  },
};
