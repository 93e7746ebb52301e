import { addDays } from "./add-days.js";
import { rollToWorkingDay } from "./add-working-days.js";
import type { CivilDate } from "./civil-date.js";
import { type DateInterval, knownDate } from "./date-interval.js";
import { type DayKind, dayKind } from "./day-kind.js";
import { type Deadline, reading } from "./deadline.js";
import type { HolidayCalendar } from "./holiday-calendar.js";
import { stateCouncilCalendar } from "./state-council-calendar.js";

/** The last day of a period of calendar days, both ways: as counted, and moved to a working day. */
export interface CalendarDayEnd {
  /** As counted (不顺延). */
  readonly plain: CivilDate;
  /** What the counted day is: why it moves, or that it does not. */
  readonly plainKind: DayKind;
  /** Moved to the next working day (顺延); an interval when the calendar does not say which day that is. */
  readonly rolled: DateInterval;
}

/**
 * The last day of a period of so many calendar days (若干日): the first day is not counted; a last day that is a statutory holiday, another
 * day off or a weekend moves to the next working day. Both the counted and the moved day are given.
 *
 * @throws {RangeError} when `days` is not a whole number from 1, when `from` is no real day, or lies before 2000
 * @example
 * ```ts
 * import { addCalendarDays } from "@countykit/core";
 *
 * addCalendarDays("2022-09-01", 30); // => { "plain": "2022-10-01", "plainKind": "statutory", "rolled": { "earliest": "2022-10-08", "latest": "2022-10-08" } }
 * ```
 * @source 民法典 art. 201 (first day not counted), art. 203 (last day on a holiday)
 */
export function addCalendarDays(from: CivilDate, days: number, calendar: HolidayCalendar = stateCouncilCalendar): CalendarDayEnd {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`Not a number of days: ${days}`);
  const plain = addDays(from, days);
  return { plain, plainKind: dayKind(plain, calendar), rolled: rollToWorkingDay(plain, calendar) };
}

/**
 * `X日内`: within so many calendar days of an event (自然日期限), the day of the event not counted. Preferred: a last day off moves to the
 * next working day; other reading: it does not.
 *
 * @throws {RangeError} as `addCalendarDays`
 * @example
 * ```ts
 * import { checkDeadline, deadlineWithinDays } from "@countykit/core";
 *
 * checkDeadline(deadlineWithinDays("2022-09-01", 30), "2022-10-08").readings.map(({ id, outcome }) => [id, outcome]); // => [["rolled", "on-time"], ["plain", "late"]]
 * ```
 * @source 始兴 project management measures, art. 16; 民法典 art. 201–203
 */
export function deadlineWithinDays(from: CivilDate, days: number, calendar: HolidayCalendar = stateCouncilCalendar): Deadline {
  const { plain, rolled } = addCalendarDays(from, days, calendar);
  return { readings: [reading("rolled", rolled), reading("plain", knownDate(plain))] };
}
