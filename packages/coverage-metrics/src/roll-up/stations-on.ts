import type { Areas } from "./areas.js";
import { LEVELS, STATION, type StationTable } from "../store/station-table.js";
import { GONE, OPERATING, PLANNED, standingOn } from "./standing.js";

/** The stations on a day, one place each. */
export interface StationsOn {
  readonly table: StationTable;
  readonly count: number;
  /** What is open of how far each has come. */
  readonly answers: Uint8Array;
  /** The smallest area that surely holds each. */
  readonly area: Int32Array;
}

export function stationsOn(table: StationTable, areas: Areas, day: number): StationsOn {
  const { ids, claims, at, built, opened, closed } = table;
  const answers = new Uint8Array(ids.count);
  const area = new Int32Array(ids.count);
  for (let station = 0; station < ids.count; station += 1) {
    answers[station] = standingOn(claims[station] ?? 0, built[station] ?? 0, opened[station] ?? 0, closed[station] ?? 0, day);
    area[station] = areas.nodeOf(at[station] ?? 0);
  }
  return { table, count: ids.count, answers, area };
}

/** The four ways to count: planned, located, operating, served. */
export const MODES = ["planned", "located", "operating", "served"] as const;

/** For open answers: one pair of bits for planned, built and operating, certain (1) and possible (2). */
export const MODE_BITS: Uint8Array = new Uint8Array(16).map((_, answers) => {
  let bits = 0;
  for (const [mode, below] of [GONE, GONE | PLANNED, 15 & ~OPERATING].entries()) {
    if (answers !== 0 && (answers & below) === 0) bits |= 1 << (2 * mode);
    if ((answers & ~below) !== 0) bits |= 2 << (2 * mode);
  }
  return bits;
});

/** The bits that say certain, of all modes. */
export const CERTAIN = 0b01010101;

/** Whether a station is of a level: certainly (1), perhaps (2), or both (3); 0 when it is not. */
export function levelBits(claims: number, level: (typeof LEVELS)[number]): number {
  const said = (claims >> STATION.level) & 7;
  const asked = 1 << LEVELS.indexOf(level);
  return said === asked ? 3 : said === 0 || (said & asked) !== 0 ? 2 : 0;
}
