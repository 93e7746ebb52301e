import type { Fraction } from "@countykit/core";
import type { Quantity } from "../figures/quantity.js";
import { order, plus, rational, signOf, times } from "./rational.js";

/** What is known of a number, exactly (上下界): `null` where there is no bound. */
export interface Bounds {
  readonly min: Fraction | null;
  readonly max: Fraction | null;
}

export const exactly = (value: Fraction): Bounds => ({ min: value, max: value });

export const boundsOf = ({ min, max }: Pick<Quantity, "min" | "max">): Bounds => ({
  min: min === null ? null : rational(min),
  max: max === null ? null : rational(max),
});

/** Whether there is one value left. */
export const settled = ({ min, max }: Bounds): boolean => min !== null && max !== null && order(min, max) === 0;

export const shifted = ({ min, max }: Bounds, by: Fraction): Bounds => ({
  min: min === null ? null : plus(min, by),
  max: max === null ? null : plus(max, by),
});

/** Every bound through a function that keeps the order. */
export const mapped = ({ min, max }: Bounds, to: (value: Fraction) => Fraction): Bounds => ({
  min: min === null ? null : to(min),
  max: max === null ? null : to(max),
});

/** The tight bounds of a limit times a base that is not negative; both ends of a finite product are reached. */
export const product = (limit: Bounds, base: Bounds): Bounds => ({
  min: limit.min === null ? null : signOf(limit.min) < 0 ? timesEnd(limit.min, base.max) : timesEnd(limit.min, base.min),
  max: limit.max === null ? null : signOf(limit.max) > 0 ? timesEnd(limit.max, base.max) : timesEnd(limit.max, base.min),
});

const timesEnd = (a: Fraction, end: Fraction | null): Fraction | null => (end === null ? null : times(a, end));
