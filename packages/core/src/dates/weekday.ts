import { getISODay } from "date-fns/getISODay";
import type { CivilDate } from "./civil-date.js";
import { inUtc, utcDay } from "./utc-day.js";

/** A day of the week by its ISO number: Monday (周一) is 1, Sunday (周日) is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * The day of the week (星期), 1 for Monday to 7 for Sunday.
 *
 * @throws {RangeError} when `date` is no real day
 * @example
 * ```ts
 * import { weekday } from "@countykit/core";
 *
 * weekday("2022-10-08"); // => 6
 * ```
 * @source ISO 8601-1:2019, calendar day of week
 */
export const weekday = (date: CivilDate): Weekday => getISODay(utcDay(date), inUtc) as Weekday;

/**
 * Whether the day is a Saturday or Sunday (周末), whatever the holiday calendar makes of it.
 *
 * @example
 * ```ts
 * import { isWeekend } from "@countykit/core";
 *
 * isWeekend("2022-10-08"); // => true
 * ```
 * @source 国务院关于职工工作时间的规定 art. 7: Saturday and Sunday are the weekly days of rest
 */
export const isWeekend = (date: CivilDate): boolean => weekday(date) >= 6;
