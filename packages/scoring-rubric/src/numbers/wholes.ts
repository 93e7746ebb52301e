import { ceilingOf, floorOf, minus, over, type Ratio } from "./ratio.js";
import { plus, type Whole } from "./whole.js";

/** The whole numbers from `min` to `max`, both included (整数区间); `null` where they have no end. There is none when `min` is above `max`. */
export interface Wholes {
  readonly min: Whole | null;
  readonly max: Whole | null;
}

const ALL: Wholes = { min: null, max: null };
const NONE: Wholes = { min: 1, max: 0 };

export const hasAny = ({ min, max }: Wholes): boolean => min === null || max === null || min <= max;

/** The numbers that are in both. */
export const both = (a: Wholes, b: Wholes): Wholes => ({
  min: a.min === null ? b.min : b.min === null || a.min >= b.min ? a.min : b.min,
  max: a.max === null ? b.max : b.max === null || a.max <= b.max ? a.max : b.max,
});

/** The whole numbers n for which `slope × n` is below the limit, or at it where that is `included`. */
export function whereBelow(slope: Ratio, limit: Ratio, included: boolean): Wholes {
  if (slope.top > 0) {
    const end = over(limit, slope);
    return { min: null, max: included ? floorOf(end) : plus(ceilingOf(end), -1) };
  }
  if (slope.top < 0) {
    const end = over(limit, slope);
    return { min: included ? ceilingOf(end) : plus(floorOf(end), 1), max: null };
  }
  return limit.top > 0 || (included && limit.top >= 0) ? ALL : NONE;
}

/** The whole numbers n for which `slope × n` is above the limit, or at it where that is `included`. */
export const whereAbove = (slope: Ratio, limit: Ratio, included: boolean): Wholes => whereBelow(minus(slope), minus(limit), included);
