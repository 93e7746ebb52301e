import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areaOf, joinPlace } from "./place.js";

const code = fc.constantFrom<number[]>(
  0,
  44,
  4402,
  440281,
  440222,
  440281101,
  440281102,
  440281101201,
  440281101202,
  440222103204,
  331123,
  331123101201,
);
const place = fc.array(code, { minLength: 1, maxLength: 3 }).map((codes) => codes.reduce(joinPlace));

describe("where rows of one thing place it 同一对象的所在地", () => {
  it("does not depend on the order of the rows, nor on doubles", () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(joinPlace(a, b)).toBe(joinPlace(b, a));
        expect(joinPlace(joinPlace(a, b), c)).toBe(joinPlace(a, joinPlace(b, c)));
        expect(joinPlace(a, a)).toBe(a);
        expect(joinPlace(a, 0)).toBe(a);
      }),
      { numRuns: 2000 },
    );
  });

  it("takes the finer place, and the smallest area around places that lie apart", () => {
    expect(joinPlace(440281, 440281101201)).toBe(440281101201);
    const apart = joinPlace(440281101201, 440281101202);
    expect([areaOf(apart), areaOf(joinPlace(apart, 440281101203)), areaOf(joinPlace(apart, 440222103204))]).toEqual([
      440281101, 440281101, 4402,
    ]);
    expect(joinPlace(apart, 440281101)).toBe(apart);
    expect(areaOf(joinPlace(440281, 331123))).toBe(0);
    expect(areaOf(joinPlace(joinPlace(440281, 331123), 440281))).toBe(0);
  });
});
