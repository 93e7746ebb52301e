import { halfWidth } from "../half-width.js";
import { type DateParts, isRealDay } from "./civil-date.js";

/** Longest text that is read at all; the longest printed span has about 30 characters. */
const LONGEST = 64;

/** Years that a document of our field can mean; anything else is a slip of the pen. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

/** How finely a printed date is given (精度). */
export type Precision = "day" | "month" | "year";

/** A date as printed: `month` and `day` are absent when the text stops before them. */
export interface PrintedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** Parts a span's second date may take over from its first one (2021年3月至11月). */
export type Inherited = PrintedDate | null;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const CHINESE = /^(?:(\d{4})年)?(?:(\d{1,2})月份?)?(?:(\d{1,2})[日号])?$/u;
const NEAR = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/;

/** Full-width digits and signs (全角) become half-width, spaces inside vanish; `null` when the text is too long to be a date. */
export const tidyDateText = (raw: string): string | null => (raw.length > LONGEST ? null : halfWidth(raw).replaceAll(/\s+/gu, ""));

/** The numbers of a printed date, not yet checked for being real; `null` when the text is not one. */
export function readPrinted(text: string, inherited: Inherited = null): PrintedDate | null {
  const iso = ISO.exec(text);
  if (iso !== null) return printed(iso[1], iso[2], iso[3]);
  const chinese = text === "" ? null : CHINESE.exec(text);
  if (chinese === null) return null;
  const [, year = inherited?.year.toString(), month, day] = chinese;
  if (chinese[1] !== undefined) return day !== undefined && month === undefined ? null : printed(year, month, day);
  if (month !== undefined) return printed(year, month, day);
  return inherited?.month === undefined ? null : printed(year, inherited.month.toString(), day);
}

/** The ISO text that a date in another notation (`2022/4/18`, `2022.4`) most likely means. */
export function nearMiss(text: string): string | null {
  const [, year, month, day] = NEAR.exec(text) ?? [];
  const meant = printed(year, month, day);
  if (meant === null || !isReal(meant)) return null;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")])).join("-");
}

export const precisionOf = (date: PrintedDate): Precision => (date.month === undefined ? "year" : date.day === undefined ? "month" : "day");

/** Whether the printed date exists and its year is plausible. */
export const isReal = (date: PrintedDate): boolean => date.year >= FIRST_YEAR && date.year <= LAST_YEAR && isRealDay(firstOf(date));

/** The first day that a printed date covers. */
export const firstOf = ({ year, month = 1, day = 1 }: PrintedDate): DateParts => ({ year, month, day });

function printed(year?: string, month?: string, day?: string): PrintedDate | null {
  if (year === undefined) return null;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
