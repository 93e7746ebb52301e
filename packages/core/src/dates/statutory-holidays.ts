import type { CivilDate } from "./civil-date.js";
import { dateOfNumber, dayNumber } from "./day-number.js";
import type { HolidayArrangement } from "./holiday-calendar.js";

/** Statutory holidays that have a fixed date (日期固定的法定节假日), with the first year the rule holds in the versions used here. */
const FIXED: readonly { readonly day: string; readonly since: number }[] = [
  { day: "01-01", since: 2000 },
  { day: "05-01", since: 2000 },
  { day: "05-02", since: 2025 },
  { day: "10-01", since: 2000 },
  { day: "10-02", since: 2000 },
  { day: "10-03", since: 2000 },
];

/** The Spring Festival counts from its first day for three days; since 2025 the eve counts too. */
const EVE_SINCE = 2025;

/**
 * Whether a day is a statutory holiday by its date alone (固定日期的法定节假日): New Year's Day, Labour Day, National Day. These stand
 * in the regulation, so they are known before a year's arrangement is published. Always `false` for years before 2000.
 *
 * @example
 * ```ts
 * import { isFixedStatutoryHoliday } from "@countykit/core";
 *
 * isFixedStatutoryHoliday("2031-10-02"); // => true
 * isFixedStatutoryHoliday("2031-10-04"); // => false
 * ```
 * @source 全国年节及纪念日放假办法 art. 2, versions in force from 1 January 2014 (国务院令第644号) and 1 January 2025 (国务院令第795号)
 */
export const isFixedStatutoryHoliday = (date: CivilDate): boolean =>
  FIXED.some(({ day, since }) => date.endsWith(day) && Number(date.slice(0, 4)) >= since);

/**
 * All statutory holidays of a year (法定节假日), earliest first; days off by rearrangement and weekends are not among them. When 中秋 falls
 * on a day of 国庆节 the day is listed once.
 *
 * @example
 * ```ts
 * import { stateCouncilCalendar, statutoryHolidays } from "@countykit/core";
 *
 * stateCouncilCalendar.arrangements.filter(({ year }) => year >= 2024).map((year) => statutoryHolidays(year).length); // => [11, 13, 13]
 * ```
 * @source 全国年节及纪念日放假办法 art. 2 (国务院令第644号, 国务院令第795号)
 */
export function statutoryHolidays({ year, festivals, granted = [] }: HolidayArrangement): readonly CivilDate[] {
  const fixed = FIXED.filter(({ since }) => year >= since).map(({ day }) => `${year}-${day}` as CivilDate);
  const spring = [...(year >= EVE_SINCE ? [-1] : []), 0, 1, 2].map((step) => dateOfNumber(dayNumber(festivals.spring) + step));
  const all = [...fixed, ...spring, festivals.qingming, festivals.dragonBoat, festivals.midAutumn, ...granted];
  return [...new Set(all)].sort();
}
