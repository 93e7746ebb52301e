import type { Areas } from "./areas.js";
import { add, type Bounds, fromAbove, giveBack, increase, sumUp, takeColumn } from "./bounds.js";
import { BEGINS, ENDS, LEAST, MODES, MOST, STAYS, turnOf } from "./turns.js";

/**
 * What stations cover: villages, or towns, each with its turn in every mode. Stations of which only a larger area is known may each cover one cell of it;
 * a station of which nobody knows whom it serves may serve all of them.
 */
export interface Cells {
  readonly count: number;
  /** The area in which each cell is counted. */
  readonly area: Int32Array;
  /** 0: not counted at all; 1: certainly; 2: perhaps. */
  readonly counted: Uint8Array;
  readonly covered: Uint16Array;
  /** For each mode, the loose stations by area. */
  readonly loose: readonly Loose[];
  /** Nobody handed in a roster of the cells: there may be more of them than the stations name. */
  readonly open: boolean;
}

/** How many stations may cover any cell of an area, by what they may do; `Infinity` where one may cover all. */
export interface Loose {
  readonly begin: Float64Array;
  readonly end: Float64Array;
  readonly stay: Float64Array;
}

export const openLoose = ({ count }: Areas): readonly Loose[] =>
  MODES.map(() => ({ begin: new Float64Array(count), end: new Float64Array(count), stay: new Float64Array(count) }));

/** Counts so many stations, by their turn in one mode, among those that may cover any cell of an area. */
export function loosen({ begin, end, stay }: Loose, area: number, turn: number, by = 1): void {
  if ((turn & BEGINS) !== 0) increase(begin, area, by);
  if ((turn & ENDS) !== 0) increase(end, area, by);
  if ((turn & STAYS) !== 0) increase(stay, area, by);
}

/** How many more cells are covered in one mode, among those that a choice takes: 1 certainly, 2 perhaps, 0 not. */
export function coveredIn(areas: Areas, cells: Cells, mode: number, choice?: Uint8Array): Bounds {
  const [min, max, freeUp, freeDown] = [takeColumn(areas), takeColumn(areas), takeColumn(areas), takeColumn(areas)];
  const [ending, beginning] = [takeColumn(areas), takeColumn(areas)];
  for (let cell = 0; cell < cells.count; cell += 1) {
    const counts = choice === undefined ? 1 : (choice[cell] ?? 0);
    const counted = cells.counted[cell] ?? 0;
    if (counts === 0 || counted === 0) continue;
    const area = cells.area[cell] ?? 0;
    const turn = turnOf(cells.covered[cell] ?? 0, mode);
    const certain = counts === 1 && counted === 1;
    let [low, high] = [LEAST[turn] ?? 0, MOST[turn] ?? 0];
    if (!certain && low > 0) low = 0;
    if (!certain && high < 0) high = 0;
    if (low !== 0) increase(min, area, low);
    if (high !== 0) increase(max, area, high);
    if (high < 1) increase(freeUp, area);
    if (low > -1) increase(freeDown, area);
    if ((turn & ENDS) !== 0) increase(ending, area);
    if ((turn & BEGINS) !== 0) increase(beginning, area);
  }
  for (const each of [min, max, freeUp, freeDown, ending, beginning]) sumUp(areas, each);
  const none = takeColumn(areas);
  const { begin, end, stay } = cells.loose[mode] ?? { begin: none, end: none, stay: none };
  const [rise, fall] = [reach(areas, freeUp, begin, cells.open), reach(areas, freeDown, end, cells.open)];
  const staying = fromAbove(areas, stay);
  none.set(stay);
  add(staying, sumUp(areas, none));
  for (let area = 0; area < areas.count; area += 1) {
    // A station that stays keeps up a cell that others leave, and makes none of what others begin.
    const kept = staying[area] ?? 0;
    max[area] = (max[area] ?? 0) + (rise[area] ?? 0) + Math.min(kept, ending[area] ?? 0);
    min[area] = (min[area] ?? 0) - (fall[area] ?? 0) - Math.min(kept, beginning[area] ?? 0);
  }
  giveBack(areas, freeUp, freeDown, ending, beginning, none, rise, fall, staying);
  return { min, max };
}

/** How many free cells loose stations can take at most: each takes one of its own area, and those of larger areas may all come here. */
function reach(areas: Areas, free: Float64Array, loose: Float64Array, open: boolean): Float64Array {
  const above = fromAbove(areas, loose);
  const extra = takeColumn(areas);
  extra.set(loose);
  for (let area = areas.count - 1; area >= 0; area -= 1) {
    const room = open ? Infinity : (free[area] ?? 0);
    const taken = Math.min(room, extra[area] ?? 0);
    if (area > 0) increase(extra, areas.parent[area] ?? 0, taken);
    extra[area] = Math.min(room, (extra[area] ?? 0) + (above[area] ?? 0));
  }
  giveBack(areas, above);
  return extra;
}

/** How many cells there are in each area. */
export function cellsIn(areas: Areas, cells: Cells, choice?: Uint8Array): Bounds {
  const [min, max] = [takeColumn(areas), takeColumn(areas)];
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
