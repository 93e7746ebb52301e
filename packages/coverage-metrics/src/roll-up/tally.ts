import type { Areas } from "./areas.js";
import { add, type Bounds, fromAbove, giveBack, increase, sumUp, takeColumn } from "./bounds.js";
import { LEAST, MOST } from "./turns.js";

/** Counts by where things surely are: how many may be more, and surely are; how many may be fewer, and surely are. */
export interface Tally {
  readonly up: Float64Array;
  readonly surelyUp: Float64Array;
  readonly down: Float64Array;
  readonly surelyDown: Float64Array;
}

export const openTally = (areas: Areas): Tally => ({
  up: takeColumn(areas),
  surelyUp: takeColumn(areas),
  down: takeColumn(areas),
  surelyDown: takeColumn(areas),
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
 * The bounds of a tally in every area. A thing known only to be in a county counts there for what it surely does, and may do so in any of its towns. The
 * columns of the tally become the bounds.
 */
export function boundsOf(areas: Areas, { up, surelyUp, down, surelyDown }: Tally): Bounds {
  const [moreAbove, fewerAbove] = [fromAbove(areas, up), fromAbove(areas, down)];
  const [min, max] = [sumUp(areas, surelyUp), sumUp(areas, up)];
  add(max, moreAbove);
  add(fewerAbove, sumUp(areas, down));
  subtract(min, fewerAbove);
  subtract(max, sumUp(areas, surelyDown));
  giveBack(areas, moreAbove, fewerAbove, down, surelyDown);
  return { min, max };
}

function subtract(column: Float64Array, less: Float64Array): void {
  for (let area = 0; area < column.length; area += 1) column[area] = (column[area] ?? 0) - (less[area] ?? 0);
}
