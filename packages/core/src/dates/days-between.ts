import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import type { CivilDate } from "./civil-date.js";
import { inUtc, utcDay } from "./utc-day.js";

/**
 * How many days `to` lies after `from` (相距天数), the first day not counted; negative when it lies before.
 *
 * @throws {RangeError} when either is no real day
 * @example
 * ```ts
 * import { daysBetween } from "@countykit/core";
 *
 * daysBetween("2021-04-04", "2021-06-30"); // => 87
 * ```
 * @source 遂昌 2021 plan: issued on 4 April 2021, hardware due by 30 June 2021
 */
export const daysBetween = (from: CivilDate, to: CivilDate): number => differenceInCalendarDays(utcDay(to), utcDay(from), inUtc);
