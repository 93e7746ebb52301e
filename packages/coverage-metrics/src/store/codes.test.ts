import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesIn, findCode, internCode, openCodes } from "./codes.js";

describe("a numbered set of division codes 区划代码集", () => {
  it("numbers as a Map would, up to codes beyond 32 bits", () => {
    const code = fc.oneof(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 100_000_000_000, max: 999_999_999_999 }),
      fc.constantFrom(440281101201, 4294967296, 1),
    );
    fc.assert(
      fc.property(fc.array(code, { maxLength: 120 }), (list) => {
        const codes = openCodes();
        const map = new Map<number, number>();
        for (const one of list) if (!map.has(one)) map.set(one, map.size);
        expect(list.map((one) => internCode(codes, one))).toEqual(list.map((one) => map.get(one)));
        expect([...codesIn(codes)]).toEqual([...map.keys()]);
        expect(findCode(codes, 777)).toBe(map.get(777) ?? -1);
      }),
    );
  });

  it("holds all villages of a county and knows no other", () => {
    const codes = openCodes();
    const all = Array.from({ length: 5000 }, (_, index) => 440281100000 + index);
    for (const one of all) internCode(codes, one);
    expect(all.every((one, index) => findCode(codes, one) === index)).toBe(true);
    expect([440281099999, 440281105000, 0].map((one) => findCode(codes, one))).toEqual([-1, -1, -1]);
  });
});
