import type { Areas } from "./areas.js";

/** Least and most of a number, for every area. `Infinity` where there is no bound. */
export interface Bounds {
  readonly min: Float64Array;
  readonly max: Float64Array;
}

/** A column of zeros, one number for each area. There are many, one after the other, so those that were given back are used again. */
export function takeColumn({ spare, count }: Areas): Float64Array {
  const column = spare.pop();
  return column === undefined ? new Float64Array(count) : column.fill(0);
}

/** Gives columns back that nobody looks at any more. */
export function giveBack({ spare }: Areas, ...columns: readonly Float64Array[]): void {
  for (const column of columns) if (!spare.includes(column)) spare.push(column);
}

/** A column as it is kept: in half the room, unless a number is too large. */
export function kept(column: Float64Array): Int32Array | Float64Array {
  const short = new Int32Array(column.length);
  for (let area = 0; area < column.length; area += 1) {
    const value = column[area] ?? 0;
    if (value === Infinity) short[area] = UNBOUNDED;
    else if (value === -Infinity) short[area] = -UNBOUNDED;
    else if (value >= UNBOUNDED || value <= -UNBOUNDED) return column.slice();
    else short[area] = value;
  }
  return short;
}

/** A number of a kept column. */
export function keptAt(column: Int32Array | Float64Array, area: number): number {
  const value = column[area] ?? 0;
  if (column instanceof Float64Array || (value !== UNBOUNDED && value !== -UNBOUNDED)) return value;
  return value > 0 ? Infinity : -Infinity;
}

const UNBOUNDED = 2_147_483_647;

/** Adds up what stands at each area itself into all areas that hold it, in place. */
export function sumUp({ parent, count }: Areas, column: Float64Array): Float64Array {
  for (let area = count - 1; area > 0; area -= 1) {
    const above = parent[area] ?? 0;
    column[above] = (column[above] ?? 0) + (column[area] ?? 0);
  }
  return column;
}

/** What stands at all larger areas that hold an area, not counting itself: things that may be in it. */
export function fromAbove(areas: Areas, own: Float64Array): Float64Array {
  const { parent, count } = areas;
  const column = takeColumn(areas);
  for (let area = 1; area < count; area += 1) {
    const above = parent[area] ?? 0;
    column[area] = (column[above] ?? 0) + (own[above] ?? 0);
  }
  return column;
}

/**
 * Counts of things by where they surely are: one known only to be in a county is certain for the county and all above it, and may be in any of the
 * county's towns. The columns become the bounds.
 */
export function countsOf(areas: Areas, certain: Float64Array, possible: Float64Array): Bounds {
  const maybe = fromAbove(areas, possible);
  const min = sumUp(areas, certain);
  const max = sumUp(areas, possible);
  add(max, maybe);
  giveBack(areas, maybe);
  return { min, max };
}

/** Adds one column to another. */
export function add(column: Float64Array, more: Float64Array): void {
  for (let area = 0; area < column.length; area += 1) column[area] = (column[area] ?? 0) + (more[area] ?? 0);
}

export const increase = (column: Float64Array | Int32Array, at: number, by = 1): void => {
  column[at] = (column[at] ?? 0) + by;
};
