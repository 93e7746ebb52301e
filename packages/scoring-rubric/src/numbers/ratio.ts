import type { Exact } from "@countykit/core";
import { floorDivide, isEqual, times, type Whole } from "./whole.js";

/** An exact number as a fraction that is never divided; `bottom` is positive. */
export interface Ratio {
  readonly top: Whole;
  readonly bottom: Whole;
}

export const ratio = (top: Whole, bottom: Whole = 1): Ratio => ({ top, bottom });

/** Canonical decimal text, or a fraction of two such texts, as a fraction. */
export function readExact(exact: Exact): Ratio {
  if (typeof exact === "string") return readDecimal(exact);
  const [part, whole] = [readDecimal(exact.part), readDecimal(exact.whole)];
  return { top: times(part.top, whole.bottom), bottom: times(part.bottom, whole.top) };
}

/** Reads decimal text. What is none is a mistake of the program: documents are parsed first. */
export function readDecimal(text: string): Ratio {
  const match = /^(-?)(\d{1,40})(?:\.(\d{1,40}))?$/u.exec(text);
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
  const [left, right] = [times(a.top, b.bottom), times(b.top, a.bottom)];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const isWhole = ({ top, bottom }: Ratio): boolean => isEqual(times(floorDivide(top, bottom), bottom), top);
