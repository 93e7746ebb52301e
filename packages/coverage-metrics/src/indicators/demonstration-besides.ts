import { and, intersect, not, type Ternary } from "@countykit/core";
import type { Book, FigureName } from "../figures/book.js";
import { fact } from "../figures/open-book.js";
import { bounded, intervalOf, type Quantity, quantityOf } from "../figures/quantity.js";
import { stationsOf } from "../figures/station-figures.js";
import type { Standing, Station } from "../rosters/rows.js";
import { stationFact, stationRows } from "./station-rows.js";
import { tally } from "./tally.js";

/**
 * Demonstration stations that are further sites beside others (示范站另计). From the roster, only those that are not among the others already (`among`); a
 * declared number is taken as declared for that, and where only the count of the roster is at hand any of them may be among the others.
 */
export function demonstrationBesides(book: Book, standing: Standing, among: (station: Station) => Ternary, figure?: FigureName): Quantity {
  const named = figure ?? stationsOf("demonstration", standing);
  const all = book.number(named);
  const rows = stationRows(book, "demonstration", standing);
  if (rows === null) return book.isCounted(named.id) ? bounded("stations", 0, all.max, [fact(besidesOf(named))], all.evidence) : all;
  const besides = tally(
    "stations",
    rows.map(({ station, answer, facts }) => {
      const inside = among(station);
      return { answer: and(answer, not(inside)), facts: inside === "unknown" ? [...facts, stationFact(station, "at")] : facts };
    }),
  );
  const capped = intersect(intervalOf(besides), intervalOf({ min: "0", max: all.max }));
  return capped === null ? besides : quantityOf("stations", capped, besides.missing, all.evidence);
}

const besidesOf = ({ id, term: { zh, en }, unit }: FigureName): FigureName => ({
  id: `${id}.besides`,
  term: { zh: `${zh}（其中另计的）`, en: `${en}, of these counted besides` },
  unit,
});
