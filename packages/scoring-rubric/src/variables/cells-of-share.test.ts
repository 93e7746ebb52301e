import { describe, expect, it, test } from "vitest";
import { type Ratio, ratio, readDecimal } from "../numbers/ratio.js";
import { shareReader } from "./cells-of-share.js";
import type { Range } from "./range.js";

const exactly = (value: string): Range => ({ min: readDecimal(value), max: readDecimal(value) });
const range = (min: string | null, max: string | null): Range => ({
  min: min === null ? null : readDecimal(min),
  max: max === null ? null : readDecimal(max),
});
const limits = (...texts: readonly string[]): readonly Ratio[] => texts.map(readDecimal);
const COUNTS = { part: true, base: true };

describe("the values that a share may have", () => {
  /** 0 below 70 %, 1 at it, 2 above it. */
  const coverage = shareReader(limits("0.70"), { cap: readDecimal("200"), counts: COUNTS });

  test.each([
    ["136", "195", 0],
    ["137", "195", 2],
    ["137", "196", 0],
    ["140", "200", 1],
    // Above the cap the base stays 200; the part is not capped.
    ["140", "260", 1],
    ["139", "260", 0],
    ["141", "1000000000000000000000", 2],
    ["9007199254740993", "9007199254740993", 2],
  ])("%s of %s", (part, base, value) => {
    expect(coverage(exactly(part), exactly(base))).toEqual({ domain: [value], sure: true });
  });

  it("compares shares that no float can tell apart", () => {
    const read = shareReader([readDecimal("0.3333333333333333")], { cap: null, counts: COUNTS });
    expect(read(exactly("1"), exactly("3")).domain).toEqual([2]);
    expect(read(exactly("3333333333333333"), exactly("10000000000000000")).domain).toEqual([1]);
  });

  it("knows that of three villages no share lies between one third and two thirds, or is one half", () => {
    const read = shareReader(limits("0.34", "0.5", "0.66"), { cap: null, counts: COUNTS });
    expect(read(range("0", "3"), exactly("3"))).toEqual({ domain: [0, 6], sure: true });
    expect(read(range("0", "2"), exactly("2"))).toEqual({ domain: [0, 3, 6], sure: true });
  });

  it("finds the one part and base that make a share, however large both may be", () => {
    // No count of up to 300 has a share strictly between 33.32 % and 33.33 %; 2333 of 7000 is one.
    const read = shareReader(limits("0.3332", "0.3333"), { cap: null, counts: COUNTS });
    expect(read(range("0", "100"), range("1", "300")).domain).toEqual([0, 4]);
    expect(read(range("2333", "2333"), range("6990", "7010")).domain).toEqual([0, 2, 4]);
    expect(read(range("0", null), range("1", null))).toEqual({ domain: [0, 1, 2, 3, 4], sure: true });
  });

  it("leaves every share possible while the base may be empty", () => {
    expect(coverage(exactly("0"), exactly("0"))).toEqual({ domain: [0, 1, 2], sure: false });
    expect(coverage(exactly("0"), range("0", "9"))).toEqual({ domain: [0, 1, 2], sure: false });
    // Here bases of one and more reach them all.
    expect(coverage(range("0", "9"), range("0", "10"))).toEqual({ domain: [0, 1, 2], sure: true });
    expect(coverage(range("0", null), range(null, null))).toEqual({ domain: [0, 1, 2], sure: true });
  });

  it("comes as near to nothing as one likes over a base without end, but does not reach it", () => {
    const read = shareReader(limits("0", "0.5"), { cap: null, counts: COUNTS });
    expect(read(exactly("1"), range("1", null)).domain).toEqual([2, 3, 4]);
    expect(read(exactly("0"), range("1", null)).domain).toEqual([1]);
    expect(read(range("0", "1"), range("1", null)).domain).toEqual([1, 2, 3, 4]);
  });

  it("takes points and open intervals of money, without a gap", () => {
    const money = shareReader(limits("0.70"), { cap: null, counts: { part: false, base: false } });
    expect(money(exactly("3499999.99"), exactly("5000000.00")).domain).toEqual([0]);
    expect(money(exactly("3500000.00"), exactly("5000000.00")).domain).toEqual([1]);
    expect(money(exactly("3500000.01"), exactly("5000000.00")).domain).toEqual([2]);
    expect(money(exactly("4167785.00"), range("4961648.81", "5051860.60"))).toEqual({ domain: [2], sure: true });
    expect(money(range("0", "3500000.00"), exactly("5000000.00"))).toEqual({ domain: [0, 1], sure: true });
    expect(money(exactly("3500000.00"), range("5000000.00", "6000000.00")).domain).toEqual([0, 1]);
    expect(money(exactly("1"), range("0", null)).domain).toEqual([0, 1, 2]);
  });

  it("tells a count over money from money over a count", () => {
    const half = { cap: null, counts: { part: true, base: false } };
    expect(shareReader(limits("0.3", "0.4"), half)(range("3", "4"), exactly("10")).domain).toEqual([1, 3]);
    expect(shareReader(limits("0.3", "0.4"), half)(range("3", "4"), range("9.9", "10")).domain).toEqual([1, 2, 3, 4]);
    const other = { cap: null, counts: { part: false, base: true } };
    expect(shareReader(limits("1", "2"), other)(exactly("3"), range("2", "3")).domain).toEqual([1, 2]);
    expect(shareReader(limits("1", "2"), other)(range("2.9", "3"), range("2", "3")).domain).toEqual([0, 1, 2]);
  });

  it("takes a cap that no count equals for what a larger base counts as", () => {
    const read = shareReader(limits("0.4", "0.5"), { cap: readDecimal("2.5"), counts: COUNTS });
    expect(read(exactly("1"), exactly("2")).domain).toEqual([3]);
    expect(read(exactly("1"), exactly("3")).domain).toEqual([1]);
    expect(read(exactly("1"), range("2", "9")).domain).toEqual([1, 3]);
  });

  it("puts negative parts over the smaller base for the least share", () => {
    const read = shareReader(limits("-0.5", "0"), { cap: null, counts: { part: false, base: false } });
    expect(read(exactly("-1"), range("2", "4")).domain).toEqual([1, 2]);
    expect(read(range("-1", "1"), range("2", null)).domain).toEqual([1, 2, 3, 4]);
    expect(read(exactly("-1"), range("1", null)).domain).toEqual([0, 1, 2]);
    expect(read(exactly("-1"), { min: ratio(1, 2), max: ratio(1) }).domain).toEqual([0]);
  });
});
