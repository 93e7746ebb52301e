import type { Exact } from "@countykit/core";
import { floorDivide, isEqual, times, type Whole } from "./whole.js";

/** An exact number as a fraction that is never divided; `bottom` is positive. */
export interface Ratio {
  readonly top: Whole;
  readonly bottom: Whole;
}

export const ratio = (top: Whole, bottom: Whole = 1): Ratio => ({ top, bottom });

/** Canonical decimal text, or a fraction of two such texts, as a fraction. Throws where `whole` is not positive: documents are parsed first. */
export function readExact(exact: Exact): Ratio {
  if (typeof exact === "string") return readDecimal(exact);
  const [part, whole] = [readDecimal(exact.part), readDecimal(exact.whole)];
  if (whole.top <= 0) throw new RangeError(`Nothing is a share of ${exact.whole}`);
  return over(part, whole);
}

const DECIMAL = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/u;

/** Whether a text is one that `readDecimal` reads. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

const PLAIN = /^\d{1,15}$/u;

/** Reads decimal text. What is none is a mistake of the program: documents are parsed first. */
export function readDecimal(text: string): Ratio {
  if (PLAIN.test(text)) return { top: Number(text), bottom: 1 };
  const match = DECIMAL.exec(text);
  if (match === null) throw new TypeError(`Not decimal text: ${text}`);
  const [, sign = "", whole = "", decimals = ""] = match;
  const digits = whole + decimals;
  const top = digits.length <= 15 ? Number(digits) : BigInt(digits);
  return {
    top: sign === "" ? top : times(top, -1),
    bottom: decimals.length <= 15 ? 10 ** decimals.length : 10n ** BigInt(decimals.length),
  };
}

/** -1, 0 or 1, by cross-multiplication. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const same = a.bottom === b.bottom;
  const left = same ? a.top : times(a.top, b.bottom);
  const right = same ? b.top : times(b.top, a.bottom);
  return left < right ? -1 : left > right ? 1 : 0;
}

export const product = (a: Ratio, b: Ratio): Ratio => ({ top: times(a.top, b.top), bottom: times(a.bottom, b.bottom) });

/** A quotient; `b` is not zero. */
export function over(a: Ratio, b: Ratio): Ratio {
  const [top, bottom] = [times(a.top, b.bottom), times(a.bottom, b.top)];
  return bottom > 0 ? { top, bottom } : { top: times(top, -1), bottom: times(bottom, -1) };
}

export const minus = ({ top, bottom }: Ratio): Ratio => ({ top: times(top, -1), bottom });

export const isWhole = ({ top, bottom }: Ratio): boolean => isEqual(times(floorDivide(top, bottom), bottom), top);

/** The greatest whole number that is not above it, and the least that is not below it. */
export const floorOf = ({ top, bottom }: Ratio): Whole => floorDivide(top, bottom);
export const ceilingOf = ({ top, bottom }: Ratio): Whole => times(floorDivide(times(top, -1), bottom), -1);
