import { addDays, type CivilDate, type Issue, parseCivilDate } from "@countykit/core";
import { describeReceived } from "@countykit/core/reading";
import type { CellForm } from "./cell-form.js";
import { cellIssue } from "./cell-problems.js";
import { junkIn } from "./junk.js";
import { halfWidth } from "./tidy.js";

/**
 * A day. Read are `2021-06-30` and `2021年6月30日`, and year first with one kind of separator, `2021/6/30` or `2021.6.30`: Chinese spreadsheets
 * export dates so, whatever was typed, and nobody writes year, day and month in this order. Everything else is a problem that says what was
 * most likely meant where there is only one thing it can mean: numbers of days, dates without separators, with a time, or with the year last.
 */
export const dateCell: CellForm<string> = {
  read: (cell) => (isDate(cell) ? cell : (yearFirst(cell) ?? junkIn(cell) ?? readSlowly(cell))),
  holds: (value) => typeof value === "string" && isDate(value),
  write: (value) => value,
};

/** Whether a text is a day `YYYY-MM-DD` of the years 1800 to 2199. */
export function isDate(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  const year = number(text, 0, 4);
  const month = number(text, 5, 7);
  const day = number(text, 8, 10);
  if (!(year >= 1800 && year < 2200 && month >= 1 && month <= 12 && day >= 1)) return false;
  if (day <= 28) return true;
  if (month !== 2) return day <= 30 || (day === 31 && month !== 4 && month !== 6 && month !== 9 && month !== 11);
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const DASH = 45;

/** Digits as a number; NaN when something else is among them. */
function number(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** `2021/6/30` or `2021.6.30` as `2021-06-30`, where there is such a day; `null` for anything else. */
function yearFirst(text: string): string | null {
  const sign = text.charAt(4);
  if (text.length < 8 || text.length > 10 || (sign !== "/" && sign !== "." && sign !== "-")) return null;
  const second = text.indexOf(sign, 5);
  if (second !== 6 && second !== 7) return null;
  const date = pad(text.slice(0, 4), text.slice(5, second), text.slice(second + 1));
  return isDate(date) ? date : null;
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const WITH_TIME = /^(.+?)(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;
/** What spreadsheets and databases add to a day that has no time. */
const MIDNIGHT = /(?<=\d|日)\s+0?0:00(?::00)?$/u;
const WITHOUT_DAY = /^\d{4}(?:[-/.]\d{1,2}|(?:0[1-9]|1[0-2])|年(?:\d{1,2}月份?)?)?$/;
const DIGITS = /^\d+(?:\.0+)?$/;

/** Spreadsheets count days from here, and these numbers are days of 1954 to 2119. */
const DAY_ZERO: CivilDate = "1899-12-30";
const [FIRST_DAY, LAST_DAY] = [20_000, 80_000];

/** Nobody writes a day in more characters, and patterns are slow on long texts. */
const LONGEST_DATE = 40;

function readSlowly(cell: string): string | Issue {
  if (cell.length > LONGEST_DATE) return notDate("not-date", cell, null);
  const text = halfWidth(cell).replace(MIDNIGHT, "");
  const read = parseCivilDate(iso(text));
  if (read.ok) return read.value;
  const [issue] = read.issues;
  if (issue?.code === "no-such-day") return { ...issue, received: describeReceived(cell) };
  const [code, meant] = diagnose(text);
  return notDate(code, cell, meant);
}

type NotDate = "not-date" | "date-with-time" | "date-without-day" | "date-as-number";

function notDate(code: NotDate, cell: string, meant: string | null): Issue {
  const received = describeReceived(cell);
  return cellIssue(code, "", { received }, { expected: "YYYY-MM-DD", received, ...(meant === null ? {} : { didYouMean: meant }) });
}

function diagnose(text: string): readonly [code: NotDate, meant: string | null] {
  const dated = WITH_TIME.exec(text)?.[1];
  if (dated !== undefined) return ["date-with-time", dayOf(iso(dated))];
  if (WITHOUT_DAY.test(text)) return ["date-without-day", null];
  if (DIGITS.test(text)) return ["date-as-number", fromDigits(text.replace(/\.0+$/, ""))];
  const [, first = "", , second = "", year] = YEAR_LAST.exec(text) ?? [];
  if (year === undefined) return ["not-date", null];
  const readings = [dayOf(pad(year, first, second)), dayOf(pad(year, second, first))].filter((one) => one !== null);
  return ["not-date", new Set(readings).size === 1 ? (readings[0] ?? null) : null];
}

function fromDigits(text: string): string | null {
  if (text.length === 8) return dayOf(pad(text.slice(0, 4), text.slice(4, 6), text.slice(6)));
  const days = Number(text);
  return days >= FIRST_DAY && days <= LAST_DAY ? addDays(DAY_ZERO, days) : null;
}

/** A date with the year first in the form of ISO 8601; any other text as it is. */
function iso(text: string): string {
  const [, year, , month = "", day = ""] = YEAR_FIRST.exec(text) ?? [];
  return year === undefined ? text : pad(year, month, day);
}

const pad = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

const dayOf = (text: string): string | null => {
  const read = parseCivilDate(text);
  return read.ok ? read.value : null;
};
