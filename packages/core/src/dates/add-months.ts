import { addMonths as add } from "date-fns/addMonths";
import type { CivilDate } from "./civil-date.js";
import { dayOfUtc, inUtc, utcDay } from "./utc-day.js";

/**
 * The same day so many months later (加月), or the last day of that month when it has no such day; a negative count goes back.
 *
 * @throws {RangeError} when `months` is not whole, `date` is no real day, or the answer leaves the years 1–9999
 * @example
 * ```ts
 * import { addMonths } from "@countykit/core";
 *
 * addMonths("2021-01-31", 1); // => "2021-02-28"
 * ```
 * @source 民法典 art. 202: without a corresponding day the period ends on the last day of the month
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  if (!Number.isInteger(months)) throw new RangeError(`Not a whole number of months: ${months}`);
  return dayOfUtc(add(utcDay(date), months, inUtc));
}

/**
 * The same day so many years later (加年); 29 February becomes 28 February in a common year.
 *
 * @throws {RangeError} as `addMonths`
 * @example
 * ```ts
 * import { addYears } from "@countykit/core";
 *
 * addYears("2020-02-29", 1); // => "2021-02-28"
 * ```
 * @source 民法典 art. 202
 */
export const addYears = (date: CivilDate, years: number): CivilDate => addMonths(date, years * 12);
