import { fault, type Fault, type Linter, nonDigit, shifted, wrong } from "./fault.js";

/** The century of two digits of a year where no clock says: years to 50 are those of this one. */
const yearOf = (digits: string): number => (digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) > 50 ? 1900 : 2000));

const daysIn = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** A date of so many digits; with `d0` the day may be 00, which leaves it open. */
function date(digits: 6 | 8, d0: boolean): Linter {
  return (text) => {
    if (text.length < digits) return wrong("date-too-short", text);
    if (text.length > digits) return wrong("date-too-long", text);
    const outside = nonDigit(text);
    if (outside !== null) return outside;
    const at = digits - 4;
    const [month, day] = [Number(text.slice(at, at + 2)), Number(text.slice(at + 2))];
    if (month < 1 || month > 12) return fault("illegal-month", at, 2);
    if (day < (d0 ? 0 : 1) || day > daysIn(yearOf(text.slice(0, at)), month)) return fault("illegal-day", at + 2, 2);
    return null;
  };
}

export const yymmdd: Linter = date(6, false);
export const yymmd0: Linter = date(6, true);
export const yyyymmdd: Linter = date(8, false);
export const yyyymmd0: Linter = date(8, true);

/** Two digits below a bound. */
function below(bound: number, name: "hour" | "minute" | "second"): Linter {
  return (text) => {
    if (text.length < 2) return wrong(`${name}-too-short`, text);
    if (text.length > 2) return wrong(`${name}-too-long`, text);
    return nonDigit(text) ?? (Number(text) < bound ? null : wrong(`illegal-${name}`, text));
  };
}

export const hh: Linter = below(24, "hour");
export const mi: Linter = below(60, "minute");
export const ss: Linter = below(60, "second");

export function hhmi(text: string): Fault | null {
  if (text.length < 4) return wrong("hour-with-minute-too-short", text);
  if (text.length > 4) return wrong("hour-with-minute-too-long", text);
  return nonDigit(text) ?? hh(text.slice(0, 2)) ?? shifted(mi(text.slice(2)), 2);
}
