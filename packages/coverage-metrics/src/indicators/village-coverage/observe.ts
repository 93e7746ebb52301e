import { distinctFacts, sum, type Ternary } from "@countykit/core";
import type { Book } from "../../figures/book.js";
import { type CoverageMode, demonstrationStations, villages, villagesCovered } from "../../figures/figure-names.js";
import { intervalOf, quantityOf } from "../../figures/quantity.js";
import type { Standing, Station } from "../../rosters/rows.js";
import { demonstrationBesides } from "../demonstration-besides.js";
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
    const besides = demonstrationBesides(book, STANDINGS[mode], (station) => isCovering(book, station), demonstrationStations);
    const part = quantityOf(
      "villages",
      sum([intervalOf(covered), intervalOf(besides)]),
      distinctFacts([...covered.missing, ...besides.missing]),
      [...covered.evidence, ...besides.evidence],
    );
    return { part, whole, figures: { part: [figure.id, demonstrationStations.id], whole: [villages.id] } };
  },
};

/** How far a station must have come that covers its village. */
const STANDINGS: Readonly<Record<CoverageMode, Standing>> = {
  planned: "planned",
  located: "built",
  operating: "operating",
  served: "operating",
};

/** Whether a station covers the village that it stands in; a neighbourhood committee is no administrative village. */
function isCovering(book: Book, { level, at }: Station): Ternary {
  if (level !== "village") return "no";
  if (at === undefined) return "unknown";
  return (book.rows("villages") ?? []).some(({ code, kind }) => code === at && kind === "community") ? "no" : "yes";
}
