import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import type { FigureColumn } from "./columns.js";
import { coverageCounts } from "./coverage-counts.js";
import type { Span } from "./standing.js";
import { stationCounts } from "./station-counts.js";
import { stationGaps } from "./station-gaps.js";
import { stationsIn } from "./stations-in.js";
import { trainingCounts } from "./training-counts.js";
import { villageCells } from "./village-cells.js";
import { villageCounts } from "./village-counts.js";

/** The figures of a store: those that days change, counted over a span, and those that they do not. */
export interface Columns {
  readonly dated: readonly FigureColumn[];
  readonly undated: readonly FigureColumn[];
}

/** Counts all figures of all areas but the sales, which have periods. */
export function columnsOf(tables: Tables, areas: Areas, span: Span): Columns {
  const stations = stationsIn(tables.stations, areas, span);
  const gapOf = stationGaps(stations, areas);
  const villages = villageCells(tables, areas, stations);
  return {
    dated: [
      ...coverageCounts(tables, areas, villages, stations, gapOf, span),
      ...(tables.rows.stations === undefined ? [] : stationCounts(stations, areas, gapOf)),
      ...trainingCounts(tables, areas, span),
    ],
    undated: villageCounts(tables, areas, villages),
  };
}
