import type { Fraction } from "./ratio.js";

/**
 * The smallest count that reaches a threshold (达标所需数): the ceiling of `threshold × base`, exactly; for a threshold that has to be exceeded
 * (`>`) the next whole number above the product. It may lie above the base, where the threshold is over 100 %, and is never below zero.
 *
 * `base` is a count (villages, persons …) and the answer is in the same unit. A base of zero has no shares, so the answer is `null`.
 *
 * @throws {RangeError} when the base is negative
 * @example
 * ```ts
 * import { parseRatio, requiredCount } from "@countykit/core";
 *
 * const seventy = parseRatio("70%");
 * seventy.ok && requiredCount(seventy.value, 195n); // => 137n
 * seventy.ok && requiredCount(seventy.value, 196n); // => 138n
 * seventy.ok && requiredCount(seventy.value, 200n, ">"); // => 141n
 * ```
 * @source 乐昌 2019 self-evaluation: 137 villages are 70.26 % of 195, and 69.90 % of 196
 */
export function requiredCount(threshold: Fraction, base: bigint, operator: ">=" | ">" = ">="): bigint | null {
  if (base < 0n) throw new RangeError(`Not a base: ${base}`);
  if (base === 0n) return null;
  const { numerator, denominator } = threshold;
  if (numerator < 0n) return 0n;
  const whole = (numerator * base) / denominator;
  const over = operator === ">" || (numerator * base) % denominator !== 0n;
  return over ? whole + 1n : whole;
}
