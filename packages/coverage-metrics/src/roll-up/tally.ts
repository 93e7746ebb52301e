import type { Areas } from "./areas.js";
import { type Bounds, fromAbove, increase, sumUp } from "./bounds.js";
import { LEAST, MOST } from "./turns.js";

/** Counts by where things surely are: how many may be more, and surely are; how many may be fewer, and surely are. */
export interface Tally {
  readonly up: Float64Array;
  readonly surelyUp: Float64Array;
  readonly down: Float64Array;
  readonly surelyDown: Float64Array;
}

export const openTally = ({ count }: Areas): Tally => ({
  up: new Float64Array(count),
  surelyUp: new Float64Array(count),
  down: new Float64Array(count),
  surelyDown: new Float64Array(count),
});

/** Counts one thing by its turn. */
export function tallyTurn({ up, surelyUp, down, surelyDown }: Tally, area: number, turn: number): void {
  const [least, most] = [LEAST[turn] ?? 0, MOST[turn] ?? 0];
  if (most === 1) increase(up, area);
  if (least === 1) increase(surelyUp, area);
  if (least === -1) increase(down, area);
  if (most === -1) increase(surelyDown, area);
}

/**
 * The bounds of a tally in every area. A thing known only to be in a county counts there for what it surely does, and may do so in any of its towns.
 */
export function boundsOf(areas: Areas, { up, surelyUp, down, surelyDown }: Tally): Bounds {
  const [moreAbove, fewerAbove] = [fromAbove(areas, up), fromAbove(areas, down)];
  const [min, max] = [sumUp(areas, surelyUp), sumUp(areas, up)];
  const [less, lost] = [sumUp(areas, down), sumUp(areas, surelyDown)];
  for (let area = 0; area < areas.count; area += 1) {
    min[area] = (min[area] ?? 0) - (less[area] ?? 0) - (fewerAbove[area] ?? 0);
    max[area] = (max[area] ?? 0) - (lost[area] ?? 0) + (moreAbove[area] ?? 0);
  }
  return { min, max };
}
