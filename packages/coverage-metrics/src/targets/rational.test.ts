import { expect, it } from "vitest";
import { decimalText, exactOf, floorTo, over, rational, reduced } from "./rational.js";

it("refuses what is no decimal text, and shows the first 40 letters of it", () => {
  expect(() => rational("12,5")).toThrow(new TypeError("not decimal text: 12,5"));
  expect(() => rational("x".repeat(41))).toThrow(new TypeError(`not decimal text: ${"x".repeat(40)}`));
});

it("keeps denominators positive when it divides by a negative number", () => {
  expect(over(rational("3"), rational("-4"))).toEqual({ numerator: -3n, denominator: 4n });
  expect(over(rational("-0.5"), rational("-0.25"))).toEqual({ numerator: 50n * 10n, denominator: 25n * 10n });
});

it("takes fractions to their lowest terms, negative ones too", () => {
  expect(reduced({ numerator: -4n, denominator: 6n })).toEqual({ numerator: -2n, denominator: 3n });
  expect(exactOf({ numerator: -4n, denominator: 6n })).toEqual({ part: "-2", whole: "3" });
  expect(exactOf({ numerator: 0n, denominator: 7n })).toBe("0");
});

it("writes decimals of up to 40 places and no more", () => {
  const tiny = (places: number) => ({ numerator: 1n, denominator: 10n ** BigInt(places) });
  expect(decimalText(tiny(40))).toBe(`0.${"0".repeat(39)}1`);
  expect(decimalText(tiny(41))).toBeNull();
  expect(decimalText({ numerator: -1n, denominator: 8n })).toBe("-0.125");
});

it("rounds down below zero as well", () => {
  expect(floorTo(rational("-1.001"), 2)).toEqual({ numerator: -101n, denominator: 100n });
  expect(floorTo(rational("-1.01"), 2)).toEqual({ numerator: -101n, denominator: 100n });
});
