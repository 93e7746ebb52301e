import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Decimal } from "./decimal.js";
import type { Operator } from "./finding.js";
import { between, compare, difference, exactly, hull, type Interval, intersect, scale, sum } from "./interval.js";
import { not } from "./ternary.js";

/** A value in hundredths, and an interval that holds it; either side may be open. */
const value = fc.integer({ min: -50, max: 50 });
const held = fc
  .record({ value, down: fc.option(fc.nat(20), { freq: 4 }), up: fc.option(fc.nat(20), { freq: 4 }) })
  .map(({ value: inside, down, up }) => ({
    inside,
    of: between(down === null ? null : hundredths(inside - down), up === null ? null : hundredths(inside + up)),
  }));
const operator = fc.constantFrom<Operator>("<=", "<", ">=", ">", "==");

const hundredths = (count: number): string => new Decimal(count).div(100).toFixed(2);
const holds = ({ min, max }: Interval, count: number): boolean =>
  (min === null || min.lte(hundredths(count))) && (max === null || max.gte(hundredths(count)));

/** Whole hundredths that an interval allows, an open side being cut far outside of everything that is drawn. */
function members({ min, max }: Interval): readonly number[] {
  const [from, to] = [min === null ? -999 : min.times(100).toNumber(), max === null ? 999 : max.times(100).toNumber()];
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}

it("a sum, a difference and a multiple hold what their parts hold", () => {
  fc.assert(
    fc.property(held, held, fc.integer({ min: -5, max: 5 }), (a, b, factor) => {
      expect(holds(sum([a.of, b.of]), a.inside + b.inside)).toBe(true);
      expect(holds(difference(a.of, b.of), a.inside - b.inside)).toBe(true);
      expect(holds(scale(a.of, factor), a.inside * factor)).toBe(true);
    }),
  );
});

it("they are tight: each end is reached by ends of the parts, and an open end is open because a part is", () => {
  fc.assert(
    fc.property(held, held, (a, b) => {
      const reached = (one: Decimal | null, other: Decimal | null, by: (x: Decimal, y: Decimal) => Decimal): string | null =>
        one === null || other === null ? null : by(one, other).toFixed(2);
      const total = sum([a.of, b.of]);
      expect([total.min?.toFixed(2) ?? null, total.max?.toFixed(2) ?? null]).toEqual([
        reached(a.of.min, b.of.min, (x, y) => x.plus(y)),
        reached(a.of.max, b.of.max, (x, y) => x.plus(y)),
      ]);
      const apart = difference(a.of, b.of);
      expect([apart.min?.toFixed(2) ?? null, apart.max?.toFixed(2) ?? null]).toEqual([
        reached(a.of.min, b.of.max, (x, y) => x.minus(y)),
        reached(a.of.max, b.of.min, (x, y) => x.minus(y)),
      ]);
    }),
  );
});

it("scaling by a factor and by its inverse ends where it began", () => {
  fc.assert(
    fc.property(held, fc.constantFrom("2", "-2", "0.5", "-4"), ({ of }, factor) => {
      const back = scale(scale(of, factor), new Decimal(1).div(factor));
      expect([back.min?.toFixed(2), back.max?.toFixed(2)]).toEqual([of.min?.toFixed(2), of.max?.toFixed(2)]);
    }),
  );
});

it("what both allow is exactly what each allows; what holds both holds each", () => {
  fc.assert(
    fc.property(held, held, (a, b) => {
      const both = intersect(a.of, b.of);
      const around = hull(a.of, b.of);
      const shared = members(a.of).filter((one) => holds(b.of, one));
      expect(both === null).toBe(shared.length === 0);
      for (const one of shared) expect(both !== null && holds(both, one)).toBe(true);
      if (both !== null) expect(members(both).every((one) => holds(a.of, one) && holds(b.of, one))).toBe(true);
      expect([...members(a.of), ...members(b.of)].every((one) => holds(around, one))).toBe(true);
    }),
  );
});

it("a comparison is decided exactly when every value that the number can have agrees", () => {
  fc.assert(
    fc.property(held, operator, value, ({ of }, op, limit) => {
      const answers = new Set(members(of).map((one) => compare(exactly(hundredths(one)), op, hundredths(limit))));
      expect(compare(of, op, hundredths(limit))).toBe(answers.size === 1 ? [...answers][0] : "unknown");
    }),
  );
});

it("filling an unknown never flips a decided comparison, and narrowing never unsettles it", () => {
  fc.assert(
    fc.property(held, operator, value, fc.nat(20), ({ of, inside }, op, limit, more) => {
      const before = compare(of, op, hundredths(limit));
      const narrower = intersect(of, between(hundredths(inside), hundredths(inside + more)));
      for (const after of [exactly(hundredths(inside)), ...(narrower === null ? [] : [narrower])]) {
        if (before !== "unknown") expect(compare(after, op, hundredths(limit))).toBe(before);
      }
    }),
  );
});

it("below and at-or-above, above and at-or-below are opposites, known or not", () => {
  fc.assert(
    fc.property(held, value, ({ of }, limit) => {
      expect(compare(of, "<", hundredths(limit))).toBe(not(compare(of, ">=", hundredths(limit))));
      expect(compare(of, ">", hundredths(limit))).toBe(not(compare(of, "<=", hundredths(limit))));
    }),
  );
});
