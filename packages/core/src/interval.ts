import { Decimal, type Numeric } from "./decimal.js";
import type { Operator } from "./finding.js";
import type { Ternary } from "./ternary.js";

/**
 * What is known of a number (区间): it lies between `min` and `max`, both included; `null` means unbounded on that side. A known number has
 * equal ends.
 */
export interface Interval {
  readonly min: Decimal | null;
  readonly max: Decimal | null;
}

/** A number that is known exactly. */
export const exactly = (value: Numeric): Interval => between(value, value);

/** A number known to lie between two ends; `null` is unbounded. */
export const between = (min: Numeric | null, max: Numeric | null): Interval => ({
  min: min === null ? null : new Decimal(min),
  max: max === null ? null : new Decimal(max),
});

/** Nothing is known of the number. */
export const anything: Interval = { min: null, max: null };

/** Whether the number is known exactly. */
export const isExact = ({ min, max }: Interval): boolean => min !== null && max !== null && min.eq(max);

/** The tight bounds of a sum of independent numbers; the sum of none is zero. */
export const sum = (of: readonly Interval[]): Interval =>
  of.reduce<Interval>((total, part) => ({ min: plus(total.min, part.min), max: plus(total.max, part.max) }), exactly(0));

/** The tight bounds of `a - b` when they vary independently. */
export const difference = (a: Interval, b: Interval): Interval => ({ min: minus(a.min, b.max), max: minus(a.max, b.min) });

/** The tight bounds of an interval times a known factor. */
export function scale({ min, max }: Interval, factor: Numeric): Interval {
  const by = new Decimal(factor);
  if (by.isZero()) return exactly(0);
  const ends = [min?.times(by) ?? null, max?.times(by) ?? null] as const;
  return by.isNegative() ? { min: ends[1], max: ends[0] } : { min: ends[0], max: ends[1] };
}

/** What both intervals allow; `null` when they contradict one another. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const min = a.min === null ? b.min : b.min === null ? a.min : Decimal.max(a.min, b.min);
  const max = a.max === null ? b.max : b.max === null ? a.max : Decimal.min(a.max, b.max);
  return min !== null && max !== null && min.gt(max) ? null : { min, max };
}

/** The smallest interval around both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  min: a.min === null || b.min === null ? null : Decimal.min(a.min, b.min),
  max: a.max === null || b.max === null ? null : Decimal.max(a.max, b.max),
});

/**
 * Compares a number that may be uncertain with a limit: `yes` or `no` only when every value it can have agrees.
 *
 * @example
 * ```ts
 * import { between, compare } from "@countykit/core";
 *
 * compare(between("0", "0.34"), "<=", "0.10"); // => "unknown"
 * compare(between("0", "0.10"), "<=", "0.10"); // => "yes"
 * ```
 * @source 乐府办〔2022〕9号, annex 2, row 1: hardware and fit-out lie between 0 and 34 % until the line is split
 */
export function compare({ min, max }: Interval, operator: Operator, limit: Numeric): Ternary {
  switch (operator) {
    case "<=":
      return max?.lte(limit) ? "yes" : min?.gt(limit) ? "no" : "unknown";
    case "<":
      return max?.lt(limit) ? "yes" : min?.gte(limit) ? "no" : "unknown";
    case ">=":
      return min?.gte(limit) ? "yes" : max?.lt(limit) ? "no" : "unknown";
    case ">":
      return min?.gt(limit) ? "yes" : max?.lte(limit) ? "no" : "unknown";
    case "==":
      return min?.eq(limit) && max?.eq(limit) ? "yes" : min?.gt(limit) || max?.lt(limit) ? "no" : "unknown";
  }
}

const plus = (a: Decimal | null, b: Decimal | null): Decimal | null => (a === null || b === null ? null : a.plus(b));

const minus = (a: Decimal | null, b: Decimal | null): Decimal | null => (a === null || b === null ? null : a.minus(b));
