import { type Fraction, fractionText, type Measure, parseRatio } from "@countykit/core";

/** A ratio limit ready for comparison: exact, and as small integers where they fit (they do for every limit ever printed). */
export interface RatioLimit {
  readonly fraction: Fraction;
  readonly numerator: number;
  readonly denominator: number;
  readonly measure: Measure;
}

const seen = new Map<string, RatioLimit>();
const MOST_SEEN = 512;

/**
 * Reads the limit of a rule (限值). Policies are validated when they are parsed, so text that is not a ratio is a programming mistake. What
 * was read is kept by its text: the same text always means the same limit.
 *
 * @throws {TypeError} when the text is not a ratio
 */
export function ratioLimit(text: string): RatioLimit {
  const known = seen.get(text);
  if (known !== undefined) return known;
  const read = parseRatio(text);
  if (!read.ok) throw new TypeError(`not a ratio: ${text}`);
  const limit = limitOf(read.value);
  if (seen.size >= MOST_SEEN) seen.clear();
  seen.set(text, limit);
  return limit;
}

/** A limit that is computed and never was text. */
export function limitOf(fraction: Fraction): RatioLimit {
  const text = fractionText(fraction)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
  return Object.freeze({
    fraction,
    numerator: Number(fraction.numerator),
    denominator: Number(fraction.denominator),
    measure: Object.freeze({ unit: "ratio", min: text, max: text }),
  });
}
