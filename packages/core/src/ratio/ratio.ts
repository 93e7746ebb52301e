import { halfWidth } from "../half-width.js";
import type { Issue } from "../issue.js";
import { describeReceived } from "../received.js";
import { fail, ok, type Result } from "../result.js";

/** An exact ratio (比例) as a fraction of two integers, the second positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const PATTERN = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))? ?([%‰]?)$/u;

/**
 * Reads a ratio as documents and policies write it (读取比例): `"0.15"`, `"15%"`, `"１５％"`, `"2‰"`. Exact, at most 30 digits each side.
 *
 * @example
 * ```ts
 * import { fractionText, parseRatio } from "@countykit/core";
 *
 * const cap = parseRatio("15%");
 * cap.ok && fractionText(cap.value); // => "0.15"
 * ```
 * @source 乐府办〔2022〕9号, annex 2, remark of row 4: training at most 15 %
 */
export function parseRatio(input: unknown, path = ""): Result<Fraction> {
  const text = typeof input === "string" && input.length <= 64 ? halfWidth(input).trim() : "";
  const match = PATTERN.exec(text);
  if (match === null) return fail(notRatio(input, path));
  const [, sign = "", whole = "", decimals = "", mark = ""] = match;
  const numerator = BigInt(whole + decimals) * (sign === "-" ? -1n : 1n);
  const denominator = 10n ** BigInt(decimals.length) * (mark === "%" ? 100n : mark === "‰" ? 1000n : 1n);
  const common = gcd(numerator < 0n ? -numerator : numerator, denominator);
  return ok({ numerator: numerator / common, denominator: denominator / common });
}

/**
 * Canonical text of a fraction (比例文本): decimal text when the denominator divides a power of ten of at most 64 digits, otherwise `"1/3"`.
 * Exact. `parseRatio` reads the decimal text back into the same fraction.
 *
 * @example
 * ```ts
 * import { fractionText } from "@countykit/core";
 *
 * fractionText({ numerator: 3n, denominator: 20n }); // => "0.15"
 * fractionText({ numerator: 1n, denominator: 3n }); // => "1/3"
 * ```
 * @source the same form is used in every JSON output of this library
 */
export function fractionText({ numerator, denominator }: Fraction): string {
  let places = 0;
  for (let power = 1n; places <= 64; places += 1, power *= 10n) {
    if (power % denominator === 0n) {
      const scaled = (numerator * power) / denominator;
      const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, "0");
      const cut = digits.length - places;
      return `${scaled < 0n ? "-" : ""}${digits.slice(0, cut)}${places === 0 ? "" : `.${digits.slice(cut)}`}`;
    }
  }
  return `${numerator}/${denominator}`;
}

/**
 * Compares `part / whole` with a limit by cross-multiplication (交叉相乘比较): -1, 0 or 1, exactly, never through a quotient. `whole` must
 * not be negative; when both are zero the answer is 0 for every limit, so ask about an empty base first.
 *
 * @example
 * ```ts
 * import { compareShare, parseRatio } from "@countykit/core";
 *
 * const cap = parseRatio("15%");
 * cap.ok && compareShare(30n, 200n, cap.value); // => 0
 * ```
 * @source 乐府办〔2022〕9号, annex 2, remark of row 4: 30 of 200 is exactly 15 %, and not above it
 */
export function compareShare(part: bigint, whole: bigint, limit: Fraction): -1 | 0 | 1 {
  const left = part * limit.denominator;
  const right = whole * limit.numerator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Percent text for display (百分比显示), rounded half up, a half away from zero, to `digits` decimals of a percent (0 to 20). For display only;
 * nothing is decided by it. Part and whole are in one unit. An empty base has no percentage: `"—"`.
 *
 * @throws {RangeError} when `digits` is not a whole number from 0 to 20
 * @example
 * ```ts
 * import { percentText } from "@countykit/core";
 *
 * percentText(550n, 1500n); // => "36.67%"
 * percentText(1n, 8n, 0); // => "13%"
 * ```
 * @source 乐府办〔2022〕9号, annex 2, row 2: 550 of 1500 万元
 */
export function percentText(part: bigint, whole: bigint, digits = 2): string {
  if (!Number.isInteger(digits) || digits < 0 || digits > 20) throw new RangeError(`Not a number of decimals: ${digits}`);
  if (whole === 0n) return "—";
  const [top, bottom] = [part < 0n ? -part : part, whole < 0n ? -whole : whole];
  const scaled = (top * 10n ** BigInt(digits + 2) * 2n + bottom) / (bottom * 2n);
  const text = String(scaled).padStart(digits + 1, "0");
  const cut = text.length - digits;
  const negative = part < 0n !== whole < 0n && scaled !== 0n;
  return `${negative ? "-" : ""}${text.slice(0, cut)}${digits === 0 ? "" : `.${text.slice(cut)}`}%`;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function notRatio(input: unknown, path: string): Issue {
  const received = describeReceived(input);
  return {
    code: "not-ratio",
    path,
    expected: "decimal text or percentage",
    received,
    message: { zh: `${received} 不是比例`, en: `${received} is not a ratio` },
    hint: { zh: '可写成 "0.15" 或 "15%"', en: 'Write "0.15" or "15%"' },
  };
}
