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

/** Reads decimal text. What is none is a mistake of the program: documents are parsed first. */
export function readDecimal(text: string): Ratio {
  const short = readShort(text);
  if (short !== null) return short;
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

const [ZERO, NINE, POINT] = [48, 57, 46];

/** Reads up to 15 digits with or without a point one by one, much faster than by a pattern; `null` for any other text. */
function readShort(text: string): Ratio | null {
  const { length } = text;
  if (length > 15) return null;
  let [top, point] = [0, length];
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) top = top * 10 + (code - ZERO);
    else if (code === POINT && at > 0 && point === length) point = at;
    else return null;
  }
  if (point < length) return point === length - 1 ? null : { top, bottom: 10 ** (length - 1 - point) };
  return length > 0 ? { top, bottom: 1 } : null;
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
