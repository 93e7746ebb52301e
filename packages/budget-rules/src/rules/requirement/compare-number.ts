import { type Fraction, fractionText, type Measure, parseRatio } from "@countykit/core";
import { ratioLimit } from "../limit.js";
import { outcome, type Outcome } from "../outcome.js";
import { plainUnit } from "../unit-words.js";
import type { Must } from "./rule.js";

/**
 * Holds a number against its limit, exactly (数值要求). The margin is the room to the limit, negative when it is broken; for an equality it is
 * the difference. `null` when the text is not a decimal number, or is money finer than one fen.
 */
export function compareNumber(stated: string, must: Extract<Must, { kind: "compare" }>): Outcome | null {
  const read = parseRatio(stated);
  if (!read.ok || (must.unit === "yuan" && (read.value.denominator > 100n || 100n % read.value.denominator !== 0n))) return null;
  const limit = ratioLimit(must.value).fraction;
  const gap = difference(read.value, limit);
  const floor = must.operator === ">=" || must.operator === ">" || must.operator === "==";
  const measure = measuring(must.unit, [read.value, limit]);
  const verdict = holds(gap.numerator, must) ? "pass" : "fail";
  return outcome({
    verdict,
    measured: measure(read.value),
    operator: must.operator,
    limit: measure(limit),
    margin: measure(floor ? gap : { ...gap, numerator: -gap.numerator }),
    message: { key: `requirement.number.${verdict}`, params: { operator: must.operator } },
  });
}

function holds(gap: bigint, { operator }: Extract<Must, { kind: "compare" }>): boolean {
  switch (operator) {
    case "<=":
      return gap <= 0n;
    case "<":
      return gap < 0n;
    case ">=":
      return gap >= 0n;
    case ">":
      return gap > 0n;
    case "==":
      return gap === 0n;
  }
}

function difference(a: Fraction, b: Fraction): Fraction {
  const [numerator, denominator] = [a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator];
  const by = divisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / by, denominator: denominator / by };
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

/** The limit as a measure, for an answer that has nothing to hold against it. */
export const limitMeasure = ({ value, unit }: Extract<Must, { kind: "compare" }>): Measure => {
  const limit = ratioLimit(value).fraction;
  return measuring(unit, [limit])(limit);
};

/**
 * Money is written with two decimals, as everywhere; other numbers as short as they are. What is counted in yuan is money only when every
 * number is whole in fen.
 */
function measuring(unit: string, all: readonly Fraction[]): (of: Fraction) => Measure {
  const money = plainUnit(unit) !== unit && all.every(({ denominator }) => 100n % denominator === 0n);
  return (of) => {
    const text = fractionText(of);
    const [whole = "0", decimals = ""] = text.split(".");
    const value = money ? `${whole}.${decimals.padEnd(2, "0")}` : text;
    return { unit: money ? unit : plainUnit(unit), min: value, max: value };
  };
}
