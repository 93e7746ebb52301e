import { addDays } from "./add-days.js";
import type { CivilDate } from "./civil-date.js";
import type { DateInterval } from "./date-interval.js";
import { dateOfNumber, dayNumber, isWeekendNumber } from "./day-number.js";
import { dayKind, isWorked } from "./day-kind.js";
import { type Deadline, reading } from "./deadline.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import { stateCouncilCalendar } from "./state-council-calendar.js";
import { FIRST_YEAR, limitsWithin } from "./unpublished-year.js";

/** Longest period that is counted: forty years of working days. */
const MOST = 10_000;

/**
 * The last day of a period of so many working days (若干个工作日): the first day is not counted, make-up Saturdays and Sundays are, and the
 * answer is a working day, so it never rolls.
 *
 * Where the period meets days whose arrangement is not in the calendar, the answer is an interval: the earliest and the latest day that any
 * arrangement could give which moves no more days than `unpublished-year` assumes. It is never a guess.
 *
 * @throws {RangeError} when `days` is not whole or not in 1–10000, when `from` is no real day, or lies before 2000
 * @example
 * ```ts
 * import { addWorkingDays } from "@countykit/core";
 *
 * addWorkingDays("2021-09-27", 7); // => { "earliest": "2021-10-12", "latest": "2021-10-12" }
 * addWorkingDays("2031-07-07", 7); // => { "earliest": "2031-07-14", "latest": "2031-07-29" }
 * ```
 * @source 始兴 project management measures, art. 9; 国务院办公厅关于部分节假日安排的通知, the year's
 */
export function addWorkingDays(from: CivilDate, days: number, calendar: HolidayCalendar = stateCouncilCalendar): DateInterval {
  if (!Number.isInteger(days) || days < 1 || days > MOST) throw new RangeError(`Not a number of working days: ${days}`);
  const start = dayNumber(from);
  if (Number(from.slice(0, 4)) < FIRST_YEAR) throw new RangeError(`Working days are counted from ${FIRST_YEAR} on: ${from}`);

  let worked = 0;
  let openWeekdays = 0;
  let openWeekends = 0;
  let firstOpen = 0;
  let limits = limitsWithin(0);
  let earliest: CivilDate | null = null;
  for (let number = start + 1; ; number++) {
    const date = dateOfNumber(number);
    const answer = isWorked(dayKind(date, calendar));
    if (answer === "yes") worked++;
    if (answer === "unknown") {
      if (openWeekdays + openWeekends === 0) firstOpen = number;
      if (isWeekendNumber(number)) openWeekends++;
      else openWeekdays++;
      limits = limitsWithin(number - firstOpen + 1);
    }
    const most = worked + openWeekdays + Math.min(openWeekends, limits.makeUp);
    const least = worked + Math.max(0, openWeekdays - limits.off);
    if (earliest === null && answer !== "no" && most >= days) earliest = date;
    if (earliest !== null && least >= days) return { earliest, latest: date };
  }
}

/**
 * The first working day on or after a day (顺延至工作日): the day itself when it is worked. An interval when the calendar does not say.
 *
 * @throws {RangeError} when `date` is no real day, or lies before 2 January 2000
 * @example
 * ```ts
 * import { rollToWorkingDay } from "@countykit/core";
 *
 * rollToWorkingDay("2022-10-01"); // => { "earliest": "2022-10-08", "latest": "2022-10-08" }
 * ```
 * @source 民法典 art. 203
 */
export const rollToWorkingDay = (date: CivilDate, calendar: HolidayCalendar = stateCouncilCalendar): DateInterval =>
  addWorkingDays(addDays(date, -1), 1, calendar);

/**
 * `X个工作日内`: within so many working days of an event (工作日期限), the day of the event not counted. One reading; it does not roll.
 *
 * @throws {RangeError} as `addWorkingDays`
 * @example
 * ```ts
 * import { deadlineWithinWorkingDays } from "@countykit/core";
 *
 * deadlineWithinWorkingDays("2021-10-08", 7).readings[0].lastDay; // => { "earliest": "2021-10-18", "latest": "2021-10-18" }
 * ```
 * @source 始兴 project management measures, art. 9
 */
export const deadlineWithinWorkingDays = (from: CivilDate, days: number, calendar: HolidayCalendar = stateCouncilCalendar): Deadline => ({
  readings: [reading("working-days", addWorkingDays(from, days, calendar))],
});
