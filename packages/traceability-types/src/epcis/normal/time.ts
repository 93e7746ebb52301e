/**
 * A time in UTC to the millisecond (协调世界时): an offset of at most 14 hours, any number of decimals, a half rounded up. The leap second is the first of the next minute. `null`: no time, or
 * one outside the years 0000 to 9999.
 *
 * @example
 * ```ts
 * import { normalTime } from "@countykit/traceability-types/epcis";
 *
 * normalTime("2026-07-01T10:30:00.1415+08:00"); // => "2026-07-01T02:30:00.142Z"
 * normalTime("2026-07-01T10:30:00"); // => null
 * ```
 * @source RFC 3339; W3C XML Schema 1.1 Part 2, 3.3.7 (offsets up to 14:00); GS1 Core Business Vocabulary 2.0, 8.9.2 (event hash: times in UTC with three decimals)
 */
export function normalTime(text: string): string | null {
  const milliseconds = timeOf(text);
  if (Number.isNaN(milliseconds)) return null;
  if (text.length === 24 && text.endsWith("Z") && text[10] === "T" && text.charCodeAt(17) !== SIX) return text;
  return milliseconds < FIRST || milliseconds > LAST ? null : utcText(milliseconds);
}

/** The first and the last millisecond of the years 0000 to 9999. */
const FIRST = -62_167_219_200_000;
const LAST = 253_402_300_799_999;
const DAY = 86_400_000;
const MINUTE = 60_000;

const two = (number: number): string => String(number).padStart(2, "0");
const three = (number: number): string => String(number).padStart(3, "0");
/** What is written of each minute of a day, and of each second of a minute. */
const MINUTES: readonly string[] = Array.from({ length: 1440 }, (_, minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}:`);
const SECONDS: readonly string[] = Array.from({ length: 60 }, (_, second) => `${two(second)}.000Z`);

/** Times come day by day. */
let lastDay = Number.NaN;
let lastDate = "";

/** Few pieces, since each but the first makes a text of its own that the next is added to. */
function utcText(milliseconds: number): string {
  const day = Math.floor(milliseconds / DAY);
  if (day !== lastDay) {
    lastDate = new Date(day * DAY).toISOString().slice(0, 11);
    lastDay = day;
  }
  const within = milliseconds - day * DAY;
  const minute = Math.floor(within / MINUTE);
  const second = Math.floor((within - minute * MINUTE) / 1000);
  const rest = within - minute * MINUTE - second * 1000;
  return `${lastDate}${MINUTES[minute]}${rest === 0 ? SECONDS[second] : `${two(second)}.${three(rest)}Z`}`;
}

const ZERO = 48;
const SIX = 54;
const COLON = 58;
const DASH = 45;
const PLUS = 43;
const DOT = 46;
const FURTHEST = 14 * 60;
const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const BEFORE: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** A time is read when it is checked, and once more when it is taken. */
let lastText = "";
let lastTime = Number.NaN;

/** Milliseconds since 1970 of a time of RFC 3339; `NaN`: no time. Signs of the standard, and a blank for its T. */
export function timeOf(text: string): number {
  if (text !== lastText) {
    lastTime = readTime(text);
    lastText = text;
  }
  return lastTime;
}

function readTime(text: string): number {
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 2);
  const day = numberAt(text, 8, 2);
  const hour = numberAt(text, 11, 2);
  const minute = numberAt(text, 14, 2);
  const second = numberAt(text, 17, 2);
  const whole = year + month + day + hour + minute + second;
  if (Number.isNaN(whole) || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH || !isBetween(text.charCodeAt(10)))
    return Number.NaN;
  if (text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON) return Number.NaN;
  let at = 19;
  let fraction = 0;
  if (text.charCodeAt(at) === DOT) {
    const start = at + 1;
    at = start;
    while (isDigit(text.charCodeAt(at))) at += 1;
    if (at === start) return Number.NaN;
    for (let index = 0; index < 3; index += 1) fraction = fraction * 10 + (start + index < at ? text.charCodeAt(start + index) - ZERO : 0);
    // A half is rounded up, and the fourth decimal tells.
    if (start + 3 < at && text.charCodeAt(start + 3) >= ZERO + 5) fraction += 1;
  }
  const offset = offsetAt(text, at);
  const leap = isLeap(year);
  if (day < 1 || day > (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0)) || hour > 23 || minute > 59 || Number.isNaN(offset))
    return Number.NaN;
  if (second > 59 && !(second === 60 && (hour * 60 + minute - offset + 1440) % 1440 === 1439)) return Number.NaN;
  const days = daysBefore(year) + (BEFORE[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0) + day - 1;
  return ((days * 24 + hour) * 60 + minute - offset) * MINUTE + second * 1000 + fraction;
}

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;

/** T, t, or a blank of any kind. */
const isBetween = (code: number): boolean => code === 84 || code === 116 || code === 32 || /\s/u.test(String.fromCharCode(code));

function numberAt(text: string, start: number, length: number): number {
  let number = 0;
  for (let at = start; at < start + length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Minutes east of UTC: `Z`, `+08:00`, `+0800`, `+08`; nothing may follow. */
function offsetAt(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  const left = text.length - at - 1;
  if (sign === 90 || sign === 122) return left === 0 ? 0 : Number.NaN;
  if (sign !== PLUS && sign !== DASH) return Number.NaN;
  const hours = numberAt(text, at + 1, 2);
  const minutes =
    left === 2
      ? 0
      : left === 4
        ? numberAt(text, at + 3, 2)
        : left === 5 && text.charCodeAt(at + 3) === COLON
          ? numberAt(text, at + 4, 2)
          : Number.NaN;
  // As for the eventTimeZoneOffset: no clock is further from UTC than 14 hours.
  return minutes <= 59 && hours * 60 + minutes <= FURTHEST ? (hours * 60 + minutes) * (sign === DASH ? -1 : 1) : Number.NaN;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Days from 1970 to the beginning of a year. */
function daysBefore(year: number): number {
  const last = year - 1;
  return year * 365 + Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) - 719_527;
}
