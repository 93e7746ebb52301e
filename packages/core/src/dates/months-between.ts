import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import { type CivilMonth, firstDayOf } from "./civil-month.js";
import { inUtc, utcDay } from "./utc-day.js";

/**
 * How many months `to` lies after `from` (相差月数): the difference of two calendar months, neither counted as a whole; negative when it
 * lies before. A span "from May 2022 to February 2025" is 33 months apart although it touches 34.
 *
 * @throws {RangeError} when either is no real month
 * @example
 * ```ts
 * import { monthsBetween } from "@countykit/core";
 *
 * monthsBetween("2022-05", "2025-02"); // => 33
 * ```
 * @source 乐府办〔2022〕9号, annex 1, task 3.6 and annex 2, row 1
 */
export const monthsBetween = (from: CivilMonth, to: CivilMonth): number =>
  differenceInCalendarMonths(utcDay(firstDayOf(to)), utcDay(firstDayOf(from)), inUtc);

/**
 * How many calendar months a span touches (跨越月数), its first and last month both counted; 0 when `to` comes before `from`.
 *
 * @throws {RangeError} when either is no real month
 * @example
 * ```ts
 * import { monthsCovered } from "@countykit/core";
 *
 * monthsCovered("2021-11", "2022-08"); // => 10
 * ```
 * @source 始兴 follow-up plan, section 4: most tasks run from November 2021 to August 2022
 */
export const monthsCovered = (from: CivilMonth, to: CivilMonth): number => Math.max(0, monthsBetween(from, to) + 1);
