import type { Ternary } from "../ternary.js";
import type { CivilDate } from "./civil-date.js";
import { dayNumber, isWeekendNumber } from "./day-number.js";
import type { HolidayArrangement, HolidayCalendar } from "./holiday-calendar.js";
import { isFixedStatutoryHoliday, statutoryHolidays } from "./statutory-holidays.js";

/**
 * What a day is (日期性质): a `working` weekday (工作日); a `make-up` Saturday or Sunday that is worked (调休上班); a `weekend` day off (周末);
 * a `statutory` holiday (法定节假日); a day `off` by rearrangement (调休放假); or `unknown`, when its year's arrangement is not in the data.
 */
export type DayKind = "working" | "make-up" | "weekend" | "statutory" | "off" | "unknown";

/**
 * The arrangement for a new year reaches back into December: to the 29th at the earliest so far. From this day on the old year is settled
 * only when the new year's arrangement is known too.
 */
const TAIL = "12-25";

/**
 * What a day is by the calendar (查询日期性质). A day of a year whose arrangement is not in the data is `unknown`, unless the regulation
 * itself makes it a statutory holiday (1 January, 1 May, 1–3 October and, since 2025, 2 May). The last week of December needs the next
 * year's arrangement as well.
 *
 * @throws {RangeError} when `date` is no real day
 * @example
 * ```ts
 * import { dayKind, stateCouncilCalendar } from "@countykit/core";
 *
 * dayKind("2022-10-01", stateCouncilCalendar); // => "statutory"
 * dayKind("2022-10-06", stateCouncilCalendar); // => "off"
 * dayKind("2022-10-08", stateCouncilCalendar); // => "make-up"
 * dayKind("2031-03-05", stateCouncilCalendar); // => "unknown"
 * ```
 * @source 国务院办公厅关于部分节假日安排的通知, the year's; 全国年节及纪念日放假办法
 */
export function dayKind(date: CivilDate, calendar: HolidayCalendar): DayKind {
  const number = dayNumber(date);
  const year = Number(date.slice(0, 4));
  const own = calendar.arrangements.find((one) => one.year === year);
  const next = date.slice(5) >= TAIL ? calendar.arrangements.find((one) => one.year === year + 1) : undefined;
  const named = nameIn(own, date, number) ?? nameIn(next, date, number);
  if (named !== null) return named;
  if (isFixedStatutoryHoliday(date)) return "statutory";
  if (own === undefined || (date.slice(5) >= TAIL && next === undefined)) return "unknown";
  return isWeekendNumber(number) ? "weekend" : "working";
}

/**
 * Whether a kind of day is worked: `unknown` stays unknown.
 *
 * @example
 * ```ts
 * import { isWorked } from "@countykit/core";
 *
 * isWorked("make-up"); // => "yes"
 * ```
 * @source 国务院办公厅关于部分节假日安排的通知, the year's: days off and days worked instead
 */
export const isWorked = (kind: DayKind): Ternary =>
  kind === "unknown" ? "unknown" : kind === "working" || kind === "make-up" ? "yes" : "no";

/**
 * Whether a day is a working day (是否工作日), make-up days included; `unknown` when its year's arrangement is not in the data.
 *
 * @throws {RangeError} when `date` is no real day
 * @example
 * ```ts
 * import { isWorkingDay, stateCouncilCalendar } from "@countykit/core";
 *
 * isWorkingDay("2021-10-09", stateCouncilCalendar); // => "yes"
 * isWorkingDay("2027-10-01", stateCouncilCalendar); // => "no"
 * isWorkingDay("2031-03-08", stateCouncilCalendar); // => "unknown"
 * ```
 * @source 国务院办公厅关于部分节假日安排的通知, the year's; 全国年节及纪念日放假办法
 */
export const isWorkingDay = (date: CivilDate, calendar: HolidayCalendar): Ternary => isWorked(dayKind(date, calendar));

function nameIn(arrangement: HolidayArrangement | undefined, date: CivilDate, number: number): DayKind | null {
  if (arrangement === undefined) return null;
  if (arrangement.work.includes(date)) return "make-up";
  if (!arrangement.off.some(([first, last]) => first <= date && date <= last)) return null;
  if (statutoryHolidays(arrangement).includes(date)) return "statutory";
  return isWeekendNumber(number) ? "weekend" : "off";
}
