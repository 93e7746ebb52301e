import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { damerauLevenshtein, nearest } from "./nearest.js";

describe("damerauLevenshtein", () => {
  it.each([
    ["amount", "amount", 0],
    ["amuont", "amount", 1],
    ["amout", "amount", 1],
    ["amountt", "amount", 1],
    ["anount", "amount", 1],
    ["", "abc", 3],
    ["ca", "abc", 3],
    ["金额", "金客", 1],
  ])("from %s to %s is %i", (a, b, distance) => {
    expect([damerauLevenshtein(a, b), damerauLevenshtein(b, a)]).toEqual([distance, distance]);
  });

  it("is zero for the same text only, symmetric, and no longer than the longer text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        const distance = damerauLevenshtein(a, b);
        expect(distance === 0).toBe(a === b);
        expect(damerauLevenshtein(b, a)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe("nearest", () => {
  it("takes the nearest within a third of its length, the first of equals", () => {
    expect(nearest("logistcs", ["training", "logistics"])).toBe("logistics");
    expect(nearest("p3", ["p1", "p2"])).toBe("p1");
    expect(nearest("x", ["p"])).toBe(undefined);
    expect(nearest("abc", ["xyz"])).toBe(undefined);
  });

  it("does not compare endless texts, nor more than two hundred candidates", () => {
    expect(nearest("a".repeat(65), ["a".repeat(65)])).toBe(undefined);
    expect(nearest("abcd", [...Array.from({ length: 200 }, () => "zzzz"), "abcd"])).toBe(undefined);
  });
});
