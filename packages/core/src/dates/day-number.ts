import { type CivilDate, civilDate, partsOf } from "./civil-date.js";

/** Days from 0000-03-01 to 1970-01-01: years begin in March here, so that the leap day comes last. */
const EPOCH = 719_468;

/** Days in 400, 100, 4 Gregorian years and in one common year. */
const ERA = 146_097;
const CENTURY = 36_524;
const OLYMPIAD = 1460;
const YEAR = 365;

/**
 * The day as a running number, 1970-01-01 being 0. Internal: what walks over many days, such as a period of working days, counts in it.
 *
 * @throws {RangeError} when the text is not a real day
 * @source H. Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil
 */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * ERA + yearOfEra * YEAR + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH;
}

/**
 * The day of a running number.
 *
 * @throws {RangeError} when the day lies outside the years 1–9999, or the number is not whole
 * @source H. Hinnant, chrono-Compatible Low-Level Date Algorithms, civil_from_days
 */
export function dateOfNumber(number: number): CivilDate {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const leapDays = Math.floor(dayOfEra / OLYMPIAD) - Math.floor(dayOfEra / CENTURY) + Math.floor(dayOfEra / (ERA - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDays) / YEAR);
  const dayOfYear = dayOfEra - (YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return civilDate({
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  });
}

/** Whether the day of a running number is a Saturday or Sunday; day 0 was a Thursday. Internal. */
export const isWeekendNumber = (number: number): boolean => (((number + 3) % 7) + 7) % 7 >= 5;
