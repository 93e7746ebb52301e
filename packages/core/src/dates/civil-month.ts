import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import type { CivilDate } from "./civil-date.js";
import { dayOfUtc, inUtc, utcDay } from "./utc-day.js";

/** A calendar month (年月) as ISO text, `YYYY-MM`. */
export type CivilMonth = `${number}-${number}`;

const SHAPE = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/;

/**
 * The month a day lies in (所在月份). It reads the text only.
 *
 * @example
 * ```ts
 * import { monthOf } from "@countykit/core";
 *
 * monthOf("2022-05-20"); // => "2022-05"
 * ```
 * @source ISO 8601-1:2019, calendar month
 */
export const monthOf = (date: CivilDate): CivilMonth => date.slice(0, 7) as CivilMonth;

/**
 * The first day of a month (月初).
 *
 * @throws {RangeError} when `month` is no real month
 * @example
 * ```ts
 * import { firstDayOf } from "@countykit/core";
 *
 * firstDayOf("2022-11"); // => "2022-11-01"
 * ```
 * @source 民法典 art. 200: months of the Gregorian calendar
 */
export function firstDayOf(month: CivilMonth): CivilDate {
  if (!SHAPE.test(month)) throw new RangeError(`Not a civil month: ${month}`);
  return `${month}-01` as CivilDate;
}

/**
 * The last day of a month (月底).
 *
 * @throws {RangeError} when `month` is no real month
 * @example
 * ```ts
 * import { lastDayOf } from "@countykit/core";
 *
 * lastDayOf("2022-11"); // => "2022-11-30"
 * ```
 * @source 民法典 art. 200: months of the Gregorian calendar; art. 202: the last day of the month
 */
export const lastDayOf = (month: CivilMonth): CivilDate => dayOfUtc(lastDayOfMonth(utcDay(firstDayOf(month)), inUtc));
