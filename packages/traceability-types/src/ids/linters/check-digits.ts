import { CSET82, cset82 } from "./character-sets.js";
import { fault, type Fault, nonDigit, wrong } from "./fault.js";

/**
 * The check digit of the digits before it (校验码), by the weights 3 and 1 from the right.
 *
 * @example
 * ```ts
 * import { checkDigitOf } from "@countykit/traceability-types/ids";
 *
 * checkDigitOf("690123456789"); // => "2"
 * ```
 * @source GS1 General Specifications 7.9.1; GB 12904-2008, appendix B
 */
export function checkDigitOf(digits: string): string {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum += Number(digits.charAt(digits.length - 1 - at)) * (at % 2 === 0 ? 3 : 1);
  return String((10 - (sum % 10)) % 10);
}

/** The last digit is the check digit of the others. */
export function csum(text: string): Fault | null {
  if (text === "") return wrong("too-short-for-check-digit", text);
  const outside = nonDigit(text);
  if (outside !== null) return outside;
  return checkDigitOf(text.slice(0, -1)) === text.slice(-1) ? null : fault("incorrect-check-digit", text.length - 1, 1);
}

/** Check characters leave out what is easily mistaken: 0, 1, I, O. */
const CHECK_CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LONGEST_CHECKED = 97;

/** The check pair of a text: its characters weighed by the prime numbers from the right, in the residue of 1021 (校验字符对). */
export function checkPairOf(body: string): string {
  let sum = 0;
  for (let at = 0; at < body.length; at += 1) sum += CSET82.indexOf(body.charAt(body.length - 1 - at)) * (PRIMES[at] ?? 0);
  const rest = sum % 1021;
  return CHECK_CHARACTERS.charAt(Math.floor(rest / 32)) + CHECK_CHARACTERS.charAt(rest % 32);
}

/** The last two characters are the check pair of the others. */
export function csumAlpha(text: string): Fault | null {
  if (text.length < 2) return wrong("too-short-for-check-pair", text);
  const body = text.slice(0, -2);
  if (body.length > LONGEST_CHECKED) return wrong("too-long-for-check-pair-implementation", text);
  const outside = cset82(body);
  if (outside !== null) return outside;
  return checkPairOf(body) === text.slice(-2) ? null : fault("incorrect-check-pair", text.length - 2, 2);
}

const PRIMES: readonly number[] = firstPrimes(LONGEST_CHECKED);

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let next = 2; found.length < count; next += 1) if (found.every((prime) => next % prime !== 0)) found.push(next);
  return found;
}
