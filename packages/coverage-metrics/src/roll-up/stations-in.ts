import { LEVELS, STATION, type StationTable } from "../store/station-table.js";
import type { Areas } from "./areas.js";
import type { Span } from "./standing.js";
import { standingsIn } from "./standing.js";

/** The stations on the days of a span, one place each. */
export interface StationsIn {
  readonly table: StationTable;
  readonly count: number;
  /** How far each has come: the pairs of answers that are open. */
  readonly pairs: Uint16Array;
  /** The smallest area that surely holds each. */
  readonly area: Int32Array;
}

export function stationsIn(table: StationTable, areas: Areas, span: Span): StationsIn {
  const { ids, claims, at, built, opened, closed } = table;
  const pairs = new Uint16Array(ids.count);
  const area = new Int32Array(ids.count);
  for (let station = 0; station < ids.count; station += 1) {
    pairs[station] = standingsIn(claims[station] ?? 0, built[station] ?? 0, opened[station] ?? 0, closed[station] ?? 0, span);
    area[station] = areas.nodeOf(at[station] ?? 0);
  }
  return { table, count: ids.count, pairs, area };
}

/** Whether a station is of a level: 3 certainly, 2 perhaps, 0 not. */
export function levelBits(claims: number, level: (typeof LEVELS)[number]): number {
  const said = (claims >> STATION.level) & 7;
  const asked = 1 << LEVELS.indexOf(level);
  return said === asked ? 3 : said === 0 || (said & asked) !== 0 ? 2 : 0;
}
