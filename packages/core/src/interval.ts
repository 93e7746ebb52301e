import { Decimal, type Numeric } from "./decimal.js";
import type { Operator } from "./finding.js";
import type { Ternary } from "./ternary.js";

/**
 * What is known of a number (区间): it lies between `min` and `max`, both included; `null` means unbounded on that side. A known number has
 * equal ends. The unit is that of the number: yuan, villages, a ratio …
 */
export interface Interval {
  readonly min: Decimal | null;
  readonly max: Decimal | null;
}

/**
 * A number that is known exactly (已知数).
 *
 * @throws {Error} when the text is no number, as decimal.js does; text from outside goes through `money` or `parseRatio`
 * @example
 * ```ts
 * import { exactly } from "@countykit/core";
 *
 * exactly("120"); // => { "min": "120", "max": "120" }
 * ```
 * @source R. E. Moore, R. B. Kearfott and M. J. Cloud, Introduction to Interval Analysis (2009), § 2.1: degenerate intervals
 */
export const exactly = (value: Numeric): Interval => between(value, value);

/**
 * A number known to lie between two ends (上下界), both included; `null` is unbounded. Whoever calls it puts the smaller one first.
 *
 * @throws {Error} when a text is no number, as decimal.js does
 * @example
 * ```ts
 * import { between } from "@countykit/core";
 *
 * between("1", "4385"); // => { "min": "1", "max": "4385" }
 * between("1", null); // => { "min": "1", "max": null }
 * ```
 * @source 乐昌 2019 self-evaluation: behind 4,385 person-times stand 1 to 4,385 persons
 */
export const between = (min: Numeric | null, max: Numeric | null): Interval => ({
  min: min === null ? null : new Decimal(min),
  max: max === null ? null : new Decimal(max),
});

/**
 * Nothing is known of the number (一无所知).
 *
 * @example
 * ```ts
 * import { anything } from "@countykit/core";
 *
 * anything; // => { "min": null, "max": null }
 * ```
 * @source docs/concepts/verdicts: missing data is never zero
 */
export const anything: Interval = { min: null, max: null };

/**
 * Whether the number is known exactly (是否已知): both ends are there, and equal.
 *
 * @example
 * ```ts
 * import { between, isExact } from "@countykit/core";
 *
 * isExact(between("34", "34.0")); // => true
 * isExact(between("0", "34")); // => false
 * ```
 * @source R. E. Moore, R. B. Kearfott and M. J. Cloud, Introduction to Interval Analysis (2009), § 2.1: degenerate intervals
 */
export const isExact = ({ min, max }: Interval): boolean => min !== null && max !== null && min.eq(max);

/**
 * The tight bounds of a sum of independent numbers (区间求和), in their unit; the sum of none is zero. Exact up to 80 digits.
 *
 * @example
 * ```ts
 * import { between, exactly, sum } from "@countykit/core";
 *
 * sum([exactly("240"), between("0", "510")]); // => { "min": "240", "max": "750" }
 * sum([exactly("240"), between("0", null)]); // => { "min": "240", "max": null }
 * ```
 * @source R. E. Moore, R. B. Kearfott and M. J. Cloud, Introduction to Interval Analysis (2009), § 2.3
 */
export const sum = (of: readonly Interval[]): Interval =>
  of.reduce<Interval>((total, part) => ({ min: plus(total.min, part.min), max: plus(total.max, part.max) }), exactly(0));

/**
 * The tight bounds of `a - b` when they vary independently (区间相减).
 *
 * @example
 * ```ts
 * import { between, difference, exactly } from "@countykit/core";
 *
 * difference(exactly("150"), between("0", "510")); // => { "min": "-360", "max": "150" }
 * ```
 * @source R. E. Moore, R. B. Kearfott and M. J. Cloud, Introduction to Interval Analysis (2009), § 2.3
 */
export const difference = (a: Interval, b: Interval): Interval => ({ min: minus(a.min, b.max), max: minus(a.max, b.min) });

/**
 * The tight bounds of an interval times a known factor (区间乘常数). A negative factor changes the ends over; zero times anything is zero.
 *
 * @throws {Error} when the factor is no number, as decimal.js does
 * @example
 * ```ts
 * import { between, scale } from "@countykit/core";
 *
 * scale(between("10", null), "-2"); // => { "min": null, "max": "-20" }
 * ```
 * @source R. E. Moore, R. B. Kearfott and M. J. Cloud, Introduction to Interval Analysis (2009), § 2.3
 */
export function scale({ min, max }: Interval, factor: Numeric): Interval {
  const by = new Decimal(factor);
  if (by.isZero()) return exactly(0);
  const ends = [min === null ? null : by.times(min), max === null ? null : by.times(max)] as const;
  return by.isNegative() ? { min: ends[1], max: ends[0] } : { min: ends[0], max: ends[1] };
}

/**
 * What both intervals allow (交集); `null` when they contradict one another. Two that touch share the end.
 *
 * @example
 * ```ts
 * import { between, exactly, intersect } from "@countykit/core";
 *
 * intersect(between("0", "34"), between("10", null)); // => { "min": "10", "max": "34" }
 * intersect(between("0", "34"), exactly("35")); // => null
 * ```
 * @source R. E. Moore, R. B. Kearfott and M. J. Cloud, Introduction to Interval Analysis (2009), § 2.2
 */
export function intersect(a: Interval, b: Interval): Interval | null {
  const min = a.min === null ? b.min : b.min === null ? a.min : Decimal.max(a.min, b.min);
  const max = a.max === null ? b.max : b.max === null ? a.max : Decimal.min(a.max, b.max);
  return min !== null && max !== null && min.gt(max) ? null : { min, max };
}

/**
 * The smallest interval around both (区间包络).
 *
 * @example
 * ```ts
 * import { exactly, hull } from "@countykit/core";
 *
 * hull(exactly("0.3667"), exactly("0.5267")); // => { "min": "0.3667", "max": "0.5267" }
 * ```
 * @source R. E. Moore, R. B. Kearfott and M. J. Cloud, Introduction to Interval Analysis (2009), § 2.2: interval hull
 */
export const hull = (a: Interval, b: Interval): Interval => ({
  min: a.min === null || b.min === null ? null : Decimal.min(a.min, b.min),
  max: a.max === null || b.max === null ? null : Decimal.max(a.max, b.max),
});

/**
 * Compares a number that may be uncertain with a limit (与限值比较): `yes` or `no` only when every value it can have agrees, else `unknown`.
 * Exact, whatever the number of digits.
 *
 * @throws {Error} when the limit is no number, as decimal.js does
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

/** A sum in this library's own precision, also where an end was made by another copy of decimal.js. */
const plus = (a: Decimal | null, b: Decimal | null): Decimal | null => (a === null || b === null ? null : new Decimal(a).plus(b));

const minus = (a: Decimal | null, b: Decimal | null): Decimal | null => (a === null || b === null ? null : new Decimal(a).minus(b));
