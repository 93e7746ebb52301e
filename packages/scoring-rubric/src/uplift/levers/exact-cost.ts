import { type Exact, fractionText } from "@countykit/core";
import { type Ratio, readDecimal } from "../../numbers/ratio.js";
import { exactQuotient, floorDivide, isEqual, plus, times, type Whole } from "../../numbers/whole.js";
import type { Cost } from "../question.js";

/** A cost as a fraction that is never divided (成本). */
export interface CostRate {
  readonly amount: Ratio;
  readonly once: boolean;
}

/** Reads a cost. What is none, or below zero, is a mistake of the program. */
export function readCost(cost: Cost, fact: string): CostRate {
  const [written, once] = typeof cost === "object" ? [cost.once, true] : [cost, false];
  const text = String(written);
  if (!/^\d{1,20}(?:\.\d{1,10})?$/u.test(text)) throw new RangeError(`Not a cost of ${fact}: ${text}`);
  return { amount: readDecimal(text), once };
}

const add = (a: Ratio, b: Ratio): Ratio => ({
  top: plus(times(a.top, b.bottom), times(b.top, a.bottom)),
  bottom: times(a.bottom, b.bottom),
});
export const subtract = (a: Ratio, b: Ratio): Ratio => add(a, { top: times(b.top, -1), bottom: b.bottom });

/** A fraction as decimal text, or as part and whole where no decimal text is exact. */
export function exactText({ top, bottom }: Ratio): Exact {
  if (bottom === 1) return String(top);
  const [numerator, denominator] = [BigInt(top), BigInt(bottom)];
  const common = gcd(numerator < 0n ? -numerator : numerator, denominator);
  const text = fractionText({ numerator: numerator / common, denominator: denominator / common });
  const [part = text, whole] = text.split("/");
  return whole === undefined ? part : { part, whole };
}

/** Costs as whole numbers of one common fraction, so that sums and comparisons are exact (整数化). */
export interface Scale {
  readonly whole: (cost: Ratio) => Whole;
  readonly text: (cost: Whole) => Exact;
}

/** The scale of a common denominator; every cost has to be a whole number of it. */
export function scaleOf(bottom: bigint): Scale {
  const common = exactQuotient(bottom, 1n);
  return {
    whole: (cost) => {
      const top = times(cost.top, common);
      const whole = floorDivide(top, cost.bottom);
      if (!isEqual(times(whole, cost.bottom), top)) throw new TypeError(`No whole number of 1/${common}: ${cost.top}/${cost.bottom}`);
      return whole;
    },
    text: (cost) => exactText({ top: cost, bottom: common }),
  };
}

/** What is below the line of a fraction in its lowest terms. */
export function lowestBottom({ top, bottom }: Ratio): bigint {
  const [a, b] = [BigInt(top), BigInt(bottom)];
  return b / gcd(a < 0n ? -a : a, b);
}

export function leastCommon(numbers: readonly Whole[]): bigint {
  let common = 1n;
  for (const number of numbers) {
    const next = BigInt(number);
    common = (common / gcd(common, next)) * next;
  }
  return common;
}

function gcd(a: bigint, b: bigint): bigint {
  let [left, right] = [a, b];
  while (right > 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}
