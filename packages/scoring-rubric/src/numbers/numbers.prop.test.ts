import fc from "fast-check";
import { expect, it } from "vitest";
import { floorSum } from "./floor-sum.js";
import { ceilingOf, compareRatios, floorOf, isWhole, minus, over, product, type Ratio, ratio, readDecimal, readExact } from "./ratio.js";
import { hasAny, whereAbove, whereBelow, type Wholes } from "./wholes.js";

const big = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 20n });
const small = fc.integer({ min: -30, max: 30 });
const ratios = fc
  .oneof(fc.tuple(big, positive), fc.tuple(small.map(BigInt), fc.integer({ min: 1, max: 12 }).map(BigInt)))
  .map(([top, bottom]) => ratio(top, bottom));

/** The same number in the other form, where a number can hold it. */
const light = ({ top, bottom }: Ratio): Ratio =>
  top <= 2n ** 53n && top >= -(2n ** 53n) && bottom <= 2n ** 53n ? ratio(Number(top), Number(bottom)) : ratio(top, bottom);

it("compares, multiplies and divides exactly, in numbers as in big integers", () => {
  fc.assert(
    fc.property(ratios, ratios, (a, b) => {
      const difference = BigInt(a.top) * BigInt(b.bottom) - BigInt(b.top) * BigInt(a.bottom);
      const side = difference < 0n ? -1 : difference > 0n ? 1 : 0;
      expect([compareRatios(a, b), compareRatios(light(a), light(b)), compareRatios(light(a), b)]).toEqual([side, side, side]);
      if (b.top !== 0n) expect(compareRatios(product(over(a, b), b), a)).toBe(0);
      expect(compareRatios(minus(minus(a)), a)).toBe(0);
    }),
  );
});

it("rounds down and up to the whole numbers next to it", () => {
  fc.assert(
    fc.property(ratios, (a) => {
      for (const one of [a, light(a)]) {
        const [floor, ceiling] = [BigInt(floorOf(one)), BigInt(ceilingOf(one))];
        expect(compareRatios(ratio(floor), a) <= 0 && compareRatios(ratio(floor + 1n), a) > 0).toBe(true);
        expect(ceiling - floor).toBe(isWhole(one) ? 0n : 1n);
      }
    }),
  );
});

it("finds the whole numbers whose multiples are below or above a limit", () => {
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 7 }), small, fc.boolean(), (top, bottom, limit, included) => {
      const inRange = (at: number, { min, max }: Wholes): boolean => (min === null || at >= min) && (max === null || at <= max);
      const [below, above] = [
        whereBelow(ratio(top, bottom), ratio(limit), included),
        whereAbove(ratio(top, bottom), ratio(limit), included),
      ];
      for (let at = -250; at <= 250; at += 1) {
        const value = top * at - limit * bottom;
        expect([inRange(at, below), inRange(at, above)]).toEqual([
          value < 0 || (included && value === 0),
          value > 0 || (included && value === 0),
        ]);
      }
      if (top !== 0) expect(hasAny(below) && hasAny(above)).toBe(true);
    }),
  );
});

it("adds up floors as a loop does", () => {
  const floor = (top: bigint, bottom: bigint): bigint => (top >= 0n ? top / bottom : -((-top + bottom - 1n) / bottom));
  const whole = (min: number, max: number) => fc.integer({ min, max }).map(BigInt);
  fc.assert(
    fc.property(whole(0, 60), whole(1, 40), whole(-90, 90), whole(-90, 90), (count, divisor, slope, start) => {
      let sum = 0n;
      for (let at = 0n; at < count; at += 1n) sum += floor(slope * at + start, divisor);
      expect(floorSum(count, divisor, slope, start)).toBe(sum);
    }),
    { numRuns: 1000 },
  );
});

it("reads decimal text and fractions of it, and nothing else", () => {
  expect(readDecimal("0.70")).toEqual({ top: 70, bottom: 100 });
  expect(readDecimal("-12.5")).toEqual({ top: -125, bottom: 10 });
  expect(readDecimal("12345678901234567890")).toEqual({ top: 12345678901234567890n, bottom: 1 });
  expect(readExact({ part: "1.5", whole: "0.3" })).toEqual({ top: 150, bottom: 30 });
  for (const text of ["", "1e3", "1,000", " 1", "0x1", ".5", "5.", "NaN", "１"]) expect(() => readDecimal(text)).toThrow(TypeError);
  expect(() => readExact({ part: "1", whole: "0" })).toThrow(RangeError);
});
