import { fenOf, type Measure, parseRatio } from "@countykit/core";

/** A price that needs more digits than this to differ from its limit is told as a division. */
const MOST_DIGITS = 8;

/**
 * A price with as many decimals as tell it from its limit (单价), where both read alike to the fen: 45,000 yuan over 7 is `"6428.571"` beside a
 * limit of 6428.57. Rounded half up; an exact price is as short as it is. Where eight decimals are not enough, the division: `"1.00 ÷ 3"`.
 * Empty text when the fen are enough, when the price equals its limit, or when it is not known.
 */
export function finerPrice({ min, max }: Measure, limit: string): string {
  if (min === null || typeof min === "string" || min !== max) return "";
  const read = parseRatio(min.whole);
  if (!read.ok || read.value.numerator <= 0n) return "";
  const [amount, count] = [fenOf(min.part) * read.value.denominator, read.value.numerator];
  const differs = (scale: bigint): boolean => (amount * scale * 2n + count) / (count * 2n) !== fenOf(limit) * scale;
  if (amount === fenOf(limit) * count || differs(1n)) return "";
  for (let digits = 3; digits <= MOST_DIGITS; digits += 1) {
    const scale = 10n ** BigInt(digits - 2);
    if (differs(scale)) return decimal((amount * scale * 2n + count) / (count * 2n), digits);
  }
  return `${min.part} ÷ ${min.whole}`;
}

function decimal(units: bigint, digits: number): string {
  const text = String(units).padStart(digits + 1, "0");
  return `${text.slice(0, -digits).replace(/\B(?=(\d{3})+$)/gu, ",")}.${text.slice(-digits)}`;
}
