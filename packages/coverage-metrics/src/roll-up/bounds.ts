import type { Areas } from "./areas.js";

/** Least and most of a number, for every area. `Infinity` where there is no bound. */
export interface Bounds {
  readonly min: Float64Array;
  readonly max: Float64Array;
}

export const openBounds = ({ count }: Areas): Bounds => ({ min: new Float64Array(count), max: new Float64Array(count) });

/** Adds up what stands at each area itself into all areas that hold it, in place. */
export function sumUp({ parent, count }: Areas, column: Float64Array): Float64Array {
  for (let area = count - 1; area > 0; area -= 1) {
    const above = parent[area] ?? 0;
    column[above] = (column[above] ?? 0) + (column[area] ?? 0);
  }
  return column;
}

/** What stands at all larger areas that hold an area, not counting itself: things that may be in it. */
export function fromAbove({ parent, count }: Areas, own: Float64Array): Float64Array {
  const column = new Float64Array(count);
  for (let area = 1; area < count; area += 1) {
    const above = parent[area] ?? 0;
    column[area] = (column[above] ?? 0) + (own[above] ?? 0);
  }
  return column;
}

/**
 * Counts of things by where they surely are: one known only to be in a county is certain for the county and all above it, and may be in any of the
 * county's towns.
 */
export function countsOf(areas: Areas, certain: Float64Array, possible: Float64Array): Bounds {
  const maybe = fromAbove(areas, possible);
  const min = sumUp(areas, certain);
  const max = sumUp(areas, possible);
  for (let area = 0; area < areas.count; area += 1) max[area] = (max[area] ?? 0) + (maybe[area] ?? 0);
  return { min, max };
}

export const increase = (column: Float64Array | Int32Array, at: number, by = 1): void => {
  column[at] = (column[at] ?? 0) + by;
};
