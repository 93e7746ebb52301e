import type { Areas } from "./areas.js";
import { type Bounds, fromAbove, increase, sumUp } from "./bounds.js";
import { MODES } from "./stations-on.js";

/**
 * What stations cover: villages, or towns. A cell has one pair of bits for each mode, certain and possible. Stations of which only a larger area is
 * known may each cover one cell of it that is not covered yet; a station of which nobody knows whom it serves may serve all of them.
 */
export interface Cells {
  readonly count: number;
  /** The area in which each cell is counted. */
  readonly area: Int32Array;
  /** 0: not counted at all; 1: certainly; 2: perhaps. */
  readonly counted: Uint8Array;
  readonly covered: Uint8Array;
  /** For each mode, how many stations may cover any cell of an area; `Infinity` when one may cover all. */
  readonly loose: readonly Float64Array[];
  /** Nobody handed in a roster of the cells: there may be more of them than the stations name. */
  readonly open: boolean;
}

/** How many cells are covered in one mode, among those that a choice takes: certainly (1), perhaps (2) or not (0). */
export function coveredIn(areas: Areas, cells: Cells, mode: number, choice?: Uint8Array): Bounds {
  const min = new Float64Array(areas.count);
  const possible = new Float64Array(areas.count);
  const free = new Float64Array(areas.count);
  const [sure, may] = [1 << (2 * mode), 2 << (2 * mode)];
  for (let cell = 0; cell < cells.count; cell += 1) {
    const counts = choice === undefined ? 1 : (choice[cell] ?? 0);
    const counted = cells.counted[cell] ?? 0;
    if (counts === 0 || counted === 0) continue;
    const area = cells.area[cell] ?? 0;
    const covered = cells.covered[cell] ?? 0;
    if ((covered & may) === 0) increase(free, area);
    else increase(possible, area);
    if ((covered & sure) !== 0 && counts === 1 && counted === 1) increase(min, area);
  }
  sumUp(areas, min);
  return { min, max: reach(areas, possible, free, cells.loose[mode] ?? new Float64Array(areas.count), cells.open) };
}

/** The most that can be covered: each loose station takes a free cell of its area, and those of larger areas may all come here. */
function reach(areas: Areas, possible: Float64Array, free: Float64Array, loose: Float64Array, open: boolean): Float64Array {
  const above = fromAbove(areas, loose);
  sumUp(areas, possible);
  sumUp(areas, free);
  const extra = Float64Array.from(loose);
  for (let area = areas.count - 1; area >= 0; area -= 1) {
    const room = open ? Infinity : (free[area] ?? 0);
    const taken = Math.min(room, extra[area] ?? 0);
    if (area > 0) increase(extra, areas.parent[area] ?? 0, taken);
    possible[area] = (possible[area] ?? 0) + Math.min(room, (extra[area] ?? 0) + (above[area] ?? 0));
  }
  return possible;
}

/** How many cells there are in each area. */
export function cellsIn(areas: Areas, cells: Cells, choice?: Uint8Array): Bounds {
  const min = new Float64Array(areas.count);
  const max = new Float64Array(areas.count);
  for (let cell = 0; cell < cells.count; cell += 1) {
    const counts = choice === undefined ? 1 : (choice[cell] ?? 0);
    const counted = cells.counted[cell] ?? 0;
    if (counts === 0 || counted === 0) continue;
    const area = cells.area[cell] ?? 0;
    increase(max, area);
    if (counts === 1 && counted === 1) increase(min, area);
  }
  return { min: sumUp(areas, min), max: sumUp(areas, max) };
}

export const newLoose = (areas: Areas): readonly Float64Array[] => MODES.map(() => new Float64Array(areas.count));
