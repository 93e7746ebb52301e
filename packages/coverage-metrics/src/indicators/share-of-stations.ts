import type { Ternary } from "@countykit/core";
import type { Book, FigureName } from "../figures/book.js";
import { allStations } from "../figures/station-figures.js";
import type { Station } from "../rosters/rows.js";
import type { Observed } from "./indicator.js";
import { asked, stationRows } from "./station-rows.js";
import { tally } from "./tally.js";

/** Of the town and village stations that stand, those of which something holds (符合条件的站点比例). */
export function shareOfStations(book: Book, figure: FigureName, column: keyof Station, holds: (station: Station) => Ternary): Observed {
  const rows = stationRows(book, "town-and-village", "built");
  return {
    part: book.number(figure, () =>
      rows === null
        ? null
        : tally(
            "stations",
            rows.map((row) => asked(row, column, holds(row.station))),
          ),
    ),
    whole: book.number(allStations, () => (rows === null ? null : tally("stations", rows))),
    figures: { part: [figure.id], whole: [allStations.id] },
  };
}
