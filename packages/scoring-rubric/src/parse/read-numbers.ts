import { fractionText, parseRatio } from "@countykit/core";
import { numberAsText, type Plain } from "@countykit/core/reading";
import { type Ratio, readDecimal } from "../numbers/ratio.js";

/** Plain decimal text, as limits and values are written. */
export const SIGNED: RegExp = /^-?\d{1,30}(?:\.\d{1,30})?$/u;

/** No document gives so many points for one thing; sums of many stay exact. */
const MOST_POINTS = 1000;

/** Points from a number or text, or what is wrong with them. The shortest decimal form of a number tells its decimals. */
export function readPoints(value: number | string): number | "not-points" | "points-too-fine" | "points-too-large" {
  const text = typeof value === "number" ? String(value) : value.trim();
  const match = /^-?\d{1,30}(?:\.(\d{1,30}))?$/u.exec(text);
  if (match === null) {
    if (typeof value !== "number" || !Number.isFinite(value)) return "not-points";
    return Math.abs(value) < 1 ? "points-too-fine" : "points-too-large";
  }
  if ((match[1] ?? "").length > 2) return "points-too-fine";
  const read = Number(text);
  return Math.abs(read) > MOST_POINTS ? "points-too-large" : read === 0 ? 0 : read;
}

/** Points of a document whose form need not be right, as whole hundredths; `null` where there are none. */
export function hundredthsIn(value: Plain): number | null {
  if (typeof value !== "number" && typeof value !== "string") return null;
  const read = readPoints(value);
  return typeof read === "number" ? Math.round(read * 100) : null;
}

/** A number or text as it was written, for messages; blank for anything else. */
export const written = (value: Plain): string =>
  typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";

/** A decimal number of a document whose form need not be right; `null` where there is none. A number that JSON prints as 1e-7 is 0.0000001. */
export function decimalIn(value: Plain): Ratio | null {
  const plain = typeof value === "number" && String(value).includes("e") ? numberAsText.safeParse(value).data : undefined;
  const text = plain ?? written(value);
  return SIGNED.test(text) ? readDecimal(text) : null;
}

/** What a percentage is as decimal text; `null` for anything else. */
export function readPercent(text: string): string | null {
  if (text.length > 64 || !/[%％‰]$/u.test(text)) return null;
  const read = parseRatio(text);
  return read.ok ? fractionText(read.value) : null;
}
