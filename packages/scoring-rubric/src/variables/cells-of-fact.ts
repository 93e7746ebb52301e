import { ceilingOf, floorOf, type Ratio } from "../numbers/ratio.js";
import { plus } from "../numbers/whole.js";
import { both, hasAny, type Wholes } from "../numbers/wholes.js";
import { type Cell, type Cells, cellOf, cellsWhere, oneCell } from "./cells.js";
import type { Range } from "./range.js";

/** Where a number may be among the limits; a count only where there is a whole number. */
export function cellsOfFact({ min, max }: Range, limits: readonly Ratio[], whole: boolean): Cells {
  // A number that is known for certain is both ends of its range.
  if (min !== null && min === max) return oneCell(cellOf(min, limits));
  const [from, to] = [min === null ? 0 : cellOf(min, limits), max === null ? limits.length * 2 : cellOf(max, limits)];
  if (from === to) return oneCell(from);
  const range: Wholes = { min: min && ceilingOf(min), max: max && floorOf(max) };
  return { domain: cellsWhere(from, to, limits, (cell) => !whole || hasAny(both(range, wholesIn(cell)))), sure: true };
}

/** The whole numbers that a value stands for. */
const wholesIn = ({ low, high, closed }: Cell): Wholes =>
  closed
    ? { min: low && ceilingOf(low), max: high && floorOf(high) }
    : { min: low && plus(floorOf(low), 1), max: high && plus(ceilingOf(high), -1) };
