import type { CivilDate } from "./civil-date.js";

/** The first day of each festival that follows the lunar calendar or the solar term (农历节日和清明). */
export interface Festivals {
  /** 春节: the first day of the lunar year. */
  readonly spring: CivilDate;
  /** 清明 */
  readonly qingming: CivilDate;
  /** 端午 */
  readonly dragonBoat: CivilDate;
  /** 中秋 */
  readonly midAutumn: CivilDate;
}

/** One year's official arrangement of days off (年度放假安排), with the changes made to it later. */
export interface HolidayArrangement {
  readonly year: number;
  /** Number of the notice (文号). */
  readonly notice: string;
  readonly issued: CivilDate;
  /** Number of the notice that changed it within the year. */
  readonly amendedBy?: string;
  /** Days off as first and last day, weekends inside a span included; they can begin in December before. */
  readonly off: readonly (readonly [CivilDate, CivilDate])[];
  /** Saturdays and Sundays that are worked instead (调休上班). */
  readonly work: readonly CivilDate[];
  readonly festivals: Festivals;
  /** Holidays granted once, for that year only. */
  readonly granted?: readonly CivilDate[];
}

/** A calendar of working days: what it does not hold is unknown, never guessed. */
export interface HolidayCalendar {
  readonly arrangements: readonly HolidayArrangement[];
}

/**
 * The same calendar without some years, as if they had not been published.
 *
 * @example
 * ```ts
 * import { dayKind, stateCouncilCalendar, withoutYears } from "@countykit/core";
 *
 * dayKind("2021-10-08", stateCouncilCalendar); // => "working"
 * dayKind("2021-10-08", withoutYears(stateCouncilCalendar, [2021])); // => "unknown"
 * ```
 * @source docs/en/decisions/0010-dates: years without an official calendar
 */
export const withoutYears = (calendar: HolidayCalendar, years: readonly number[]): HolidayCalendar => ({
  arrangements: calendar.arrangements.filter(({ year }) => !years.includes(year)),
});
