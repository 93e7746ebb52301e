import { addDays as add } from "date-fns/addDays";
import type { CivilDate } from "./civil-date.js";
import { dayOfUtc, inUtc, utcDay } from "./utc-day.js";

/**
 * The day so many calendar days later (加日); a negative count goes back.
 *
 * @throws {RangeError} when `days` is not whole, `date` is no real day, or the answer leaves the years 1–9999
 * @example
 * ```ts
 * import { addDays } from "@countykit/core";
 *
 * addDays("2022-09-01", 30); // => "2022-10-01"
 * ```
 * @source 民法典 art. 200: periods are counted by days of the Gregorian calendar
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return dayOfUtc(add(utcDay(date), days, inUtc));
}
