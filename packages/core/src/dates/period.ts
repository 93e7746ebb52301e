import { addDays } from "./add-days.js";
import type { CivilDate } from "./civil-date.js";
import { type CivilMonth, firstDayOf, lastDayOf, monthOf } from "./civil-month.js";
import { earlierDate, laterDate } from "./compare-dates.js";
import { monthsCovered } from "./months-between.js";
import { utcDay } from "./utc-day.js";

/** A stretch of days (期间), half-open: `from` is its first day, `until` the first day after it. Never empty. */
export interface Period {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

/**
 * The period from one day until, and without, another.
 *
 * @throws {RangeError} when `until` is not after `from`, or either is no real day
 * @example
 * ```ts
 * import { period } from "@countykit/core";
 *
 * period("2021-01-01", "2021-09-01"); // => { "from": "2021-01-01", "until": "2021-09-01" }
 * ```
 * @source docs/concepts/verdicts: dated values hold from a day until, and without, another
 */
export function period(from: CivilDate, until: CivilDate): Period {
  if (utcDay(until) <= utcDay(from)) throw new RangeError(`Not a period: ${from} until ${until}`);
  return { from, until };
}

/**
 * The period from a first to a last day, both included (起止日期).
 *
 * @throws {RangeError} when the last day comes before the first, or either is no real day
 * @example
 * ```ts
 * import { periodOfDays } from "@countykit/core";
 *
 * periodOfDays("2021-07-01", "2022-12-31"); // => { "from": "2021-07-01", "until": "2023-01-01" }
 * ```
 * @source 遂昌 2021 plan, section 4: from 2021年7月 to 2022年12月, both ends counted
 */
export const periodOfDays = (first: CivilDate, last: CivilDate): Period => period(first, addDays(last, 1));

/**
 * The period from the first day of one month to the last day of another (起止年月); one month when the second is left out.
 *
 * @throws {RangeError} when the last month comes before the first, or either is no real month
 * @example
 * ```ts
 * import { periodOfMonths } from "@countykit/core";
 *
 * periodOfMonths("2021-11", "2022-08"); // => { "from": "2021-11-01", "until": "2022-09-01" }
 * ```
 * @source 始兴 follow-up plan, section 4: most tasks run from November 2021 to August 2022
 */
export const periodOfMonths = (first: CivilMonth, last: CivilMonth = first): Period => periodOfDays(firstDayOf(first), lastDayOf(last));

/**
 * The last day of a period (末日).
 *
 * @example
 * ```ts
 * import { lastDay, periodOfMonths } from "@countykit/core";
 *
 * lastDay(periodOfMonths("2022-12")); // => "2022-12-31"
 * ```
 * @source 民法典 art. 1259: 届满 includes the day itself
 */
export const lastDay = ({ until }: Period): CivilDate => addDays(until, -1);

/**
 * How many calendar months a period touches (跨越月数).
 *
 * @example
 * ```ts
 * import { monthsIn, periodOfDays } from "@countykit/core";
 *
 * monthsIn(periodOfDays("2021-07-01", "2022-12-31")); // => 18
 * ```
 * @source 遂昌 2021 plan, section 4: July 2021 to December 2022 is 18 months
 */
export const monthsIn = (span: Period): number => monthsCovered(monthOf(span.from), monthOf(lastDay(span)));

/**
 * Whether a day lies in a period (在期间内).
 *
 * @example
 * ```ts
 * import { containsDate, periodOfMonths } from "@countykit/core";
 *
 * containsDate(periodOfMonths("2022-02", "2022-05"), "2022-05-31"); // => true
 * containsDate(periodOfMonths("2022-02", "2022-05"), "2022-06-01"); // => false
 * ```
 * @source 乐府办〔2022〕9号, section 5: the phases of the plan
 */
export const containsDate = (span: Period, date: CivilDate): boolean => span.from <= date && date < span.until;

/**
 * The days that two periods share (重叠), or `null` when they share none. Periods that only touch share none.
 *
 * @example
 * ```ts
 * import { overlapOf, periodOfMonths } from "@countykit/core";
 *
 * overlapOf(periodOfMonths("2022-02", "2022-05"), periodOfMonths("2022-05", "2022-11")); // => { "from": "2022-05-01", "until": "2022-06-01" }
 * ```
 * @source 乐府办〔2022〕9号, section 5: two phases share May 2022
 */
export function overlapOf(a: Period, b: Period): Period | null {
  const from = laterDate(a.from, b.from);
  const until = earlierDate(a.until, b.until);
  return from < until ? { from, until } : null;
}

/**
 * Whether every day of `child` lies in `parent` (包含于).
 *
 * @example
 * ```ts
 * import { isInside, periodOfMonths } from "@countykit/core";
 *
 * isInside(periodOfMonths("2023-01", "2023-06"), periodOfMonths("2022-01", "2022-12")); // => false
 * ```
 * @source 遂溪 2021 plan, section 5 (2): a stage outside its phase
 */
export const isInside = (child: Period, parent: Period): boolean => parent.from <= child.from && child.until <= parent.until;

/**
 * The parts of `child` that lie outside `parent` (越界部分), earliest first; none when it lies inside.
 *
 * @example
 * ```ts
 * import { outsideOf, periodOfMonths } from "@countykit/core";
 *
 * outsideOf(periodOfMonths("2022-12", "2025-02"), periodOfMonths("2022-01", "2023-12")); // => [{ "from": "2024-01-01", "until": "2025-03-01" }]
 * ```
 * @source 乐府办〔2022〕9号, section 5: the header says 2022–2023, the third phase ends in February 2025
 */
export function outsideOf(child: Period, parent: Period): readonly Period[] {
  const before = { from: child.from, until: earlierDate(child.until, parent.from) };
  const after = { from: laterDate(child.from, parent.until), until: child.until };
  return [before, after].filter(({ from, until }) => from < until);
}
