import type { Exact, Fraction } from "@countykit/core";

/** Exact arithmetic on fractions of big integers (有理数运算). Denominators are positive; nothing is ever rounded but by `floorTo` and `ceilTo`. */

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * The fraction that a decimal text names. This is the inner door: text from outside is checked by the parsers.
 *
 * @throws {TypeError} when the text is not plain decimal text
 */
export function rational(text: string): Fraction {
  const match = DECIMAL.exec(text);
  if (match === null) throw new TypeError(`not decimal text: ${text.slice(0, 40)}`);
  const [, sign = "", whole = "", places = ""] = match;
  return { numerator: BigInt(`${sign}${whole}${places}`), denominator: 10n ** BigInt(places.length) };
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const negated = (a: Fraction): Fraction => ({ numerator: -a.numerator, denominator: a.denominator });

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negated(b));

export const times = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** `a / b`; whoever calls it knows that `b` is not zero. */
export const over = (a: Fraction, b: Fraction): Fraction => {
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: a.numerator * b.denominator * sign, denominator: a.denominator * b.numerator * sign };
};

/** Negative, zero or positive as `a` is below, at or above `b`; by cross-multiplication. */
export function order(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const signOf = ({ numerator }: Fraction): -1 | 0 | 1 => (numerator < 0n ? -1 : numerator > 0n ? 1 : 0);

/** Rounded down to so many decimals. */
export function floorTo({ numerator, denominator }: Fraction, places: number): Fraction {
  const scale = 10n ** BigInt(places);
  const scaled = numerator * scale;
  const quotient = scaled / denominator;
  return { numerator: scaled % denominator < 0n ? quotient - 1n : quotient, denominator: scale };
}

/** Rounded up to so many decimals. */
export const ceilTo = (a: Fraction, places: number): Fraction => negated(floorTo(negated(a), places));

/** Decimal text without idle zeros when the fraction has one of at most 40 decimals; `null` when it goes on. */
export function decimalText({ numerator, denominator }: Fraction): string | null {
  for (let places = 0, scale = 1n; places <= 40; places += 1, scale *= 10n) {
    if ((numerator * scale) % denominator !== 0n) continue;
    const scaled = (numerator * scale) / denominator;
    const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, "0");
    const cut = digits.length - places;
    return `${scaled < 0n ? "-" : ""}${digits.slice(0, cut)}${places === 0 ? "" : `.${digits.slice(cut)}`}`;
  }
  return null;
}

/** The fraction in its lowest terms. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  const common = gcd(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** An exact value as data: decimal text where there is one, else the fraction in its lowest terms. */
export function exactOf(a: Fraction): Exact {
  const text = decimalText(a);
  if (text !== null) return text;
  const { numerator, denominator } = reduced(a);
  return { part: String(numerator), whole: String(denominator) };
}
