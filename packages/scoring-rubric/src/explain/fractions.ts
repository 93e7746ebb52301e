import { type Exact, type Fraction, fractionText } from "@countykit/core";
import type { Ratio } from "../numbers/ratio.js";

/** A fraction in lowest terms, for distances to a limit; the denominator is positive. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  let [common, rest] = [numerator < 0n ? -numerator : numerator, denominator];
  while (rest > 0n) [common, rest] = [rest, common % rest];
  return common === 0n ? { numerator, denominator } : { numerator: numerator / common, denominator: denominator / common };
}

export const fractionOf = ({ top, bottom }: Ratio): Fraction => fraction(BigInt(top), BigInt(bottom));

export const multiplied = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.numerator, a.denominator * b.denominator);

export const difference = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

/** A quotient by a positive number. */
export const quotient = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.denominator, a.denominator * b.numerator);

/** -1, 0 or 1, by cross-multiplication. */
export function order(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The nearest multiple of a grain that is not below a number, or above it where `strict`; a number without a grain is taken as it is. */
export function upTo(value: Fraction, grain: Fraction | null, strict: boolean): Fraction {
  if (grain === null) return value;
  const grains = quotient(value, grain);
  const whole = floor(grains);
  const exact = whole * grains.denominator === grains.numerator;
  return multiplied(fraction(exact && !strict ? whole : whole + 1n), grain);
}

/** The nearest multiple of a grain that is not above a number, or below it where `strict`. */
export function downTo(value: Fraction, grain: Fraction | null, strict: boolean): Fraction {
  const { numerator, denominator } = upTo(fraction(-value.numerator, value.denominator), grain, strict);
  return fraction(-numerator, denominator);
}

function floor({ numerator, denominator }: Fraction): bigint {
  const towardsZero = numerator / denominator;
  return numerator % denominator < 0n ? towardsZero - 1n : towardsZero;
}

/** As data: canonical money, decimal text, or a fraction. */
export function exactText(value: Fraction, unit: string): Exact {
  const text = fractionText(value);
  if (text.includes("/")) return { part: String(value.numerator), whole: String(value.denominator) };
  if (unit !== "yuan") return text.includes(".") ? text.replace(/\.?0+$/u, "") : text;
  const [whole = "0", places = ""] = text.split(".");
  return /^\d{0,2}0*$/u.test(places) ? `${whole}.${places.padEnd(2, "0").slice(0, 2)}` : text;
}
