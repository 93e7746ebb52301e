import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { impliedBounds, type Precision } from "./precision.js";
import type { MoneyUnit } from "./money.js";

const FEN: Readonly<Record<MoneyUnit, bigint>> = {
  元: 100n,
  千元: 100_000n,
  万元: 1_000_000n,
  百万元: 100_000_000n,
  亿元: 10_000_000_000n,
};
const UNITS: readonly MoneyUnit[] = ["元", "千元", "万元", "百万元", "亿元"];

describe("what a printed figure can stand for", () => {
  it("40.5 万元, rounded: half a tenth of a 万元 either way, both ends included", () => {
    expect(impliedBounds(40_500_000n, { unit: "万元", digits: 1, mode: "round" })).toEqual([40_450_000n, 40_550_000n]);
  });

  it("40.5 万元, cut off: anything from it up to the last fen before 40.6 万元", () => {
    expect(impliedBounds(40_500_000n, { unit: "万元", digits: 1, mode: "truncate" })).toEqual([40_500_000n, 40_599_999n]);
  });

  it("a figure without a precision is exact", () => {
    expect(impliedBounds(416_778_500n, null)).toEqual([416_778_500n, 416_778_500n]);
  });

  it("a figure printed to the fen or finer is exact; one digit less is not", () => {
    expect(impliedBounds(123n, { unit: "元", digits: 2, mode: "round" })).toEqual([123n, 123n]);
    expect(impliedBounds(123n, { unit: "元", digits: 6, mode: "truncate" })).toEqual([123n, 123n]);
    expect(impliedBounds(120n, { unit: "元", digits: 1, mode: "round" })).toEqual([115n, 125n]);
    expect(impliedBounds(120n, { unit: "元", digits: 1, mode: "truncate" })).toEqual([120n, 129n]);
    expect(impliedBounds(5_000_000n, { unit: "万元", digits: 6, mode: "round" })).toEqual([5_000_000n, 5_000_000n]);
    expect(impliedBounds(5_000_000n, { unit: "万元", digits: 5, mode: "round" })).toEqual([4_999_995n, 5_000_005n]);
  });

  it("whole units of every kind", () => {
    expect(UNITS.map((unit) => impliedBounds(0n, { unit, digits: 0, mode: "round" })[1])).toEqual([
      50n,
      50_000n,
      500_000n,
      50_000_000n,
      5_000_000_000n,
    ]);
    expect(UNITS.map((unit) => impliedBounds(0n, { unit, digits: 0, mode: "truncate" })[1])).toEqual([
      99n,
      99_999n,
      999_999n,
      99_999_999n,
      9_999_999_999n,
    ]);
  });

  it("holds every amount that prints so, and none that prints otherwise", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.constantFrom(...UNITS),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom<Precision["mode"]>("round", "truncate"),
        (amount, unit, digits, mode) => {
          const step = FEN[unit] / 10n ** BigInt(digits) || 1n;
          const shown = ((mode === "round" ? amount + step / 2n : amount) / step) * step;
          const [min, max] = impliedBounds(shown, { unit, digits, mode });
          expect([min <= amount, amount <= max]).toEqual([true, true]);
          expect(max - min).toBe(mode === "round" ? (step / 2n) * 2n : step - 1n);
        },
      ),
    );
  });
});
