import type { Book } from "../../figures/book.js";
import type { Quantity } from "../../figures/quantity.js";
import { stationsOf } from "../../figures/station-figures.js";
import type { Indicator } from "../indicator.js";
import { stationRows } from "../station-rows.js";
import { tally } from "../tally.js";
import { figureOn, numberIn } from "../window.js";
import { type StationCountParams, stationCount as definition } from "./definition.js";

/** Counts stations. */
export const stationCount: Indicator<StationCountParams> = {
  definition,
  observe: (book, params) => {
    const { kind, standing, ...window } = params;
    const figure = stationsOf(kind, standing);
    return {
      part: numberIn(book, figure, window, () => countStations(book, params)),
      figures: { part: [figureOn(figure, window, book.asOf).id] },
    };
  },
};

/** Counts the stations of a kind in the roster (按名册计站点数). */
export function countStations(book: Book, { kind, standing, ...window }: StationCountParams): Quantity | null {
  const rows = stationRows(book, kind, standing, window);
  return rows === null ? null : tally("stations", rows);
}
