/**
 * A day of the civil calendar (日期) as ISO text, `YYYY-MM-DD`. It belongs to no time zone and carries no time of day.
 *
 * The type admits literals in data files; text from outside goes through `parseCivilDate`. A value of this type that is not a real day
 * (`2021-02-30`) is a programming mistake: the functions that compute with it throw a `RangeError`.
 */
export type CivilDate = `${number}-${number}-${number}`;

/** The parts of a day: year 1–9999, month 1–12, day 1–31. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** How many days a month has; February has 29 in a leap year (闰年) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the three numbers name a day that exists. */
export const isRealDay = ({ year, month, day }: DateParts): boolean =>
  Number.isInteger(year) &&
  Number.isInteger(month) &&
  Number.isInteger(day) &&
  year >= 1 &&
  year <= 9999 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= daysInMonth(year, month);

/**
 * A day from its parts (年月日).
 *
 * @throws {RangeError} when the parts name no day of the years 1–9999
 * @example
 * ```ts
 * import { civilDate } from "@countykit/core";
 *
 * civilDate({ year: 2022, month: 4, day: 18 }); // => "2022-04-18"
 * ```
 * @source ISO 8601-1:2019, calendar date; 民法典 art. 200: the Gregorian calendar
 */
export function civilDate(parts: DateParts): CivilDate {
  if (!isRealDay(parts)) throw new RangeError(`No such day: ${parts.year}-${parts.month}-${parts.day}`);
  const { year, month, day } = parts;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
}

/**
 * The parts of a day.
 *
 * @throws {RangeError} when the text is not a real day in the form `YYYY-MM-DD`
 * @example
 * ```ts
 * import { partsOf } from "@countykit/core";
 *
 * partsOf("2022-04-18"); // => { "year": 2022, "month": 4, "day": 18 }
 * ```
 * @source ISO 8601-1:2019, calendar date
 */
export function partsOf(date: CivilDate): DateParts {
  const parts = { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
  if (!SHAPE.test(date) || !isRealDay(parts)) throw new RangeError(`Not a civil date: ${date}`);
  return parts;
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
