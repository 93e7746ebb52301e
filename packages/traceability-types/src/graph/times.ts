/**
 * The end of time before all events (最早), in milliseconds since 1970 UTC: what begins here has no known beginning.
 *
 * @example
 * ```ts
 * import { ALWAYS, NEVER } from "@countykit/traceability-types/graph";
 *
 * [NEVER, ALWAYS]; // => [-8640000000000000, 8640000000000000]
 * ```
 * @source ECMAScript 2024, 21.4.1.1: the least time that a date can tell
 */
export const NEVER: number = -8.64e15;

/**
 * The end of time after all events (最晚), in milliseconds since 1970 UTC: what ends here has not ended.
 *
 * @example
 * ```ts
 * import { ALWAYS } from "@countykit/traceability-types/graph";
 *
 * ALWAYS; // => 8640000000000000
 * ```
 * @source ECMAScript 2024, 21.4.1.1: the greatest time that a date can tell
 */
export const ALWAYS: number = 8.64e15;

/**
 * A time that is asked for, as it is. No time would compare as neither before nor after any other: a recall of it would find nothing, or everything.
 *
 * @throws RangeError when it is `NaN`, as a date that could not be read is
 */
export function askedTime(time: number): number {
  if (Number.isNaN(time)) throw new RangeError("A time that is asked for is no number");
  return time;
}

/** Milliseconds since 1970 of a time with its zone; `undefined` when it is none. The form of events is read by hand, since that is where the time goes. */
export function readTime(text: string): number | undefined {
  if (text.length === 24 && text.charCodeAt(23) === Z) {
    const year = digits(text, 0, 4);
    const month = digits(text, 5, 2);
    const day = digits(text, 8, 2);
    const hour = digits(text, 11, 2);
    const minute = digits(text, 14, 2);
    const second = digits(text, 17, 2);
    const milli = digits(text, 20, 3);
    const plain = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour < 24 && minute < 60 && second < 60;
    const marked = text.charCodeAt(4) === DASH && text.charCodeAt(7) === DASH && text.charCodeAt(10) === T && text.charCodeAt(19) === DOT;
    if (
      plain &&
      marked &&
      hour >= 0 &&
      minute >= 0 &&
      second >= 0 &&
      milli >= 0 &&
      text.charCodeAt(13) === COLON &&
      text.charCodeAt(16) === COLON
    )
      return (daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second) * 1000 + milli;
  }
  if (!/^[+-]?\d{4,6}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:\d{2})$/u.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

const [Z, T, DASH, COLON, DOT] = [90, 84, 45, 58, 46];

/** A number of so many digits, or less than zero when others stand there. */
function digits(text: string, from: number, count: number): number {
  let number = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Days from 1970-01-01 in the Gregorian calendar, counted from a year that begins in March. */
function daysSince1970(year: number, month: number, day: number): number {
  const march = month > 2 ? year : year - 1;
  const century = Math.floor(march / 400);
  const yearOf = march - century * 400;
  const dayOf = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return century * 146_097 + yearOf * 365 + Math.floor(yearOf / 4) - Math.floor(yearOf / 100) + dayOf - 719_468;
}

/** Ten thousand years, of which each is written with four digits: 0000-01-01 up to before 10000-01-01. */
const [YEAR_0, YEAR_10000] = [-62_167_219_200_000, 253_402_300_800_000];

/** A time as events tell it (`2026-07-01T02:30:00.000Z`), in UTC to the millisecond. Answers hold many: texts are put together by hand, in a third of the time of a `Date`. */
export function timeText(time: number): string {
  if (!Number.isInteger(time) || time < YEAR_0 || time >= YEAR_10000) return new Date(time).toISOString();
  const days = Math.floor(time / 86_400_000);
  const milli = time - days * 86_400_000;
  const second = Math.floor(milli / 1000);
  const minute = Math.floor(second / 60);
  const hour = Math.floor(minute / 60);
  return `${dateText(days)}T${two(hour)}:${two(minute - hour * 60)}:${two(second - minute * 60)}.${three(milli - second * 1000)}Z`;
}

/** The date of a day since 1970-01-01: `daysSince1970` the other way round. */
function dateText(days: number): string {
  const day = days + 719_468;
  const century = Math.floor(day / 146_097);
  const dayOfCentury = day - century * 146_097;
  const leaps = Math.floor(dayOfCentury / 1460) - Math.floor(dayOfCentury / 36_524) + Math.floor(dayOfCentury / 146_096);
  const yearOf = Math.floor((dayOfCentury - leaps) / 365);
  const dayOf = dayOfCentury - (365 * yearOf + Math.floor(yearOf / 4) - Math.floor(yearOf / 100));
  const march = Math.floor((5 * dayOf + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOf + century * 400 + (month <= 2 ? 1 : 0);
  const hundreds = Math.floor(year / 100);
  return `${two(hundreds)}${two(year - hundreds * 100)}-${two(month)}-${two(dayOf - Math.floor((153 * march + 2) / 5) + 1)}`;
}

const PAIRS: readonly string[] = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
const two = (number: number): string => PAIRS[number] ?? "";
const three = (number: number): string => `${Math.floor(number / 100)}${two(number % 100)}`;
