import { compareShare, type Exact, type Fraction, parseRatio } from "@countykit/core";
import type { StateFact } from "@countykit/scoring-rubric";

/** What is known of a number: its ends, `null` where there is none. */
export interface Ends {
  readonly min: Exact | null;
  readonly max: Exact | null;
}

/** The ends of a fact that may be a number; `null` for a flag, for several options, and where nothing is known. */
export function endsOf(value: StateFact["value"]): Ends | null {
  if (typeof value === "string") return { min: value, max: value };
  return typeof value === "object" && value !== null && "min" in value ? value : null;
}

/** Compares two exact numbers by cross-multiplication (精确比较): -1, 0 or 1; `null` where one of them is no number. */
export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 | null {
  const [left, right] = [fractionOf(a), fractionOf(b)];
  return left === null || right === null ? null : compareShare(left.numerator, left.denominator, right);
}

/** A number as a fraction; nothing is a share of nothing. */
function fractionOf(exact: Exact): Fraction | null {
  if (typeof exact === "string") return decimalOf(exact);
  const [part, whole] = [decimalOf(exact.part), decimalOf(exact.whole)];
  if (part === null || whole === null || whole.numerator <= 0n) return null;
  return { numerator: part.numerator * whole.denominator, denominator: part.denominator * whole.numerator };
}

function decimalOf(text: string): Fraction | null {
  const read = parseRatio(text);
  return read.ok ? read.value : null;
}
