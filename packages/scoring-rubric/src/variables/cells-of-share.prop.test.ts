import fc from "fast-check";
import { expect, it } from "vitest";
import { compareRatios, floorOf, type Ratio, ratio, readDecimal } from "../numbers/ratio.js";
import { cellOf } from "./cells.js";
import { cellsOfFact } from "./cells-of-fact.js";
import { shareReader } from "./cells-of-share.js";

const ascending = (texts: readonly string[]): readonly Ratio[] => [...new Set(texts)].map(readDecimal).sort(compareRatios);
const limits = fc
  .array(fc.constantFrom("0", "0.1", "0.25", "0.33", "0.34", "0.5", "0.6", "0.66", "0.7", "0.99", "1", "1.01", "1.5", "2"), {
    minLength: 1,
    maxLength: 4,
  })
  .map(ascending);
const between = (min: number, max: number) =>
  fc.tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: 12 })).map(([low, width]) => [low, low + width] as const);

it("finds the shares of counts that trying every part over every base finds, and no others", () => {
  fc.assert(
    fc.property(limits, between(-6, 30), between(1, 40), fc.option(fc.constantFrom("3", "7", "20", "2.5")), (all, part, base, cap) => {
      const found = new Set<number>();
      for (let p = part[0]; p <= part[1]; p += 1) {
        for (let b = base[0]; b <= base[1]; b += 1) {
          const counted = cap !== null && Number(cap) < b ? Number(cap) * 10 : b * 10;
          found.add(cellOf(ratio(p * 10, counted), all));
        }
      }
      const read = shareReader(all, { cap: cap === null ? null : readDecimal(cap), counts: { part: true, base: true } });
      const cells = read({ min: ratio(part[0]), max: ratio(part[1]) }, { min: ratio(base[0]), max: ratio(base[1]) });
      expect(cells).toEqual({ domain: [...found].sort((a, b) => a - b), sure: true });
    }),
    { numRuns: 3000 },
  );
});

it("leaves out no share of numbers with decimals, and lets none in that the ends rule out", () => {
  fc.assert(
    fc.property(limits, between(-6, 30), between(1, 40), fc.boolean(), fc.boolean(), (all, part, base, countedPart, countedBase) => {
      const step = (count: boolean): number => (count ? 4 : 1);
      const found = new Set<number>();
      // Counts are whole, so in quarters they come by fours.
      for (let p = part[0] * 4; p <= part[1] * 4; p += step(countedPart)) {
        for (let b = base[0] * 4; b <= base[1] * 4; b += step(countedBase)) found.add(cellOf(ratio(p, b), all));
      }
      const read = shareReader(all, { cap: null, counts: { part: countedPart, base: countedBase } });
      const { domain } = read({ min: ratio(part[0]), max: ratio(part[1]) }, { min: ratio(base[0]), max: ratio(base[1]) });
      for (const value of found) expect(domain).toContain(value);
      expect([domain[0], domain.at(-1)]).toEqual([Math.min(...found), Math.max(...found)]);
    }),
    { numRuns: 1000 },
  );
});

it("finds the whole numbers among limits that counting finds", () => {
  fc.assert(
    fc.property(limits, between(-2, 3), (all, [low, high]) => {
      const found = new Set<number>();
      for (let value = low; value <= high; value += 1) found.add(cellOf(ratio(value), all));
      const cells = cellsOfFact({ min: ratio(low), max: ratio(high) }, all, true);
      expect(cells).toEqual({ domain: [...found].sort((a, b) => a - b), sure: true });
      const whole = cells.domain.filter((value) => value % 2 === 1).map((value) => all[(value - 1) / 2] ?? ratio(0));
      expect(whole.every((limit) => compareRatios(limit, ratio(floorOf(limit))) === 0)).toBe(true);
    }),
  );
});
