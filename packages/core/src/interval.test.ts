import { describe, expect, it } from "vitest";
import type { Operator } from "./finding.js";
import { anything, between, compare, difference, exactly, hull, type Interval, intersect, isExact, scale, sum } from "./interval.js";

/** Both ends as text, so that a failure can be read. */
const ends = (of: Interval | null): readonly [string | null, string | null] | null =>
  of === null ? null : [of.min?.toFixed() ?? null, of.max?.toFixed() ?? null];

describe("an interval", () => {
  it("is exact when both ends are there and equal", () => {
    expect(
      [exactly("34"), between("34", "34.00"), between("0", "34"), between("34", null), between(null, "34"), anything].map(isExact),
    ).toEqual([true, true, false, false, false, false]);
  });

  it("does not know anything by default", () => {
    expect(ends(anything)).toEqual([null, null]);
  });
});

describe("a sum", () => {
  it("lechang-2021/budget/hardware-cap: with a line of 510 of 1500 万元 unsplit the share is anything up to 34 %, so 10 % is undecided", () => {
    const hardware = sum([exactly("0"), between("0", "510")]);
    expect(ends(hardware)).toEqual(["0", "510"]);
    expect(compare(hardware, "<=", "150")).toBe("unknown");
    expect(compare(sum([exactly("160"), between("0", "510")]), "<=", "150")).toBe("no");
  });

  it("conv/merged-cell: the five sections of 始兴 sum to the 500 万元 that the total prints, exactly", () => {
    expect(ends(sum(["168", "104", "78", "110", "40"].map(exactly)))).toEqual(["500", "500"]);
  });

  it("of none is zero, and keeps an unbounded side unbounded", () => {
    expect(ends(sum([]))).toEqual(["0", "0"]);
    expect(ends(sum([exactly("1"), between("2", null)]))).toEqual(["3", null]);
    expect(ends(sum([exactly("1"), between(null, "2")]))).toEqual([null, "3"]);
    expect(ends(sum([anything, exactly("1")]))).toEqual([null, null]);
  });

  it("adds without a binary fraction and without a limit of 20 digits", () => {
    expect(ends(sum([exactly("0.1"), exactly("0.2")]))).toEqual(["0.3", "0.3"]);
    expect(ends(sum([exactly("1e21"), exactly("1")]))).toEqual(["1000000000000000000001", "1000000000000000000001"]);
  });
});

describe("a difference", () => {
  it("takes the far end of what is taken away", () => {
    expect(ends(difference(between("10", "20"), between("1", "5")))).toEqual(["5", "19"]);
    expect(ends(difference(exactly("150"), exactly("200")))).toEqual(["-50", "-50"]);
  });

  it("loses the side on which something is unbounded", () => {
    expect(ends(difference(exactly("10"), between("1", null)))).toEqual([null, "9"]);
    expect(ends(difference(exactly("10"), between(null, "1")))).toEqual(["9", null]);
    expect(ends(difference(between("10", null), exactly("1")))).toEqual(["9", null]);
    expect(ends(difference(between(null, "10"), exactly("1")))).toEqual([null, "9"]);
  });
});

describe("a multiple", () => {
  it("keeps the ends in order for a positive factor and changes them over for a negative one", () => {
    expect(ends(scale(between("1", "4"), "2.5"))).toEqual(["2.5", "10"]);
    expect(ends(scale(between("1", "4"), "-2"))).toEqual(["-8", "-2"]);
    expect(ends(scale(between("1", null), "2"))).toEqual(["2", null]);
    expect(ends(scale(between("1", null), "-2"))).toEqual([null, "-2"]);
    expect(ends(scale(between(null, "4"), "-2"))).toEqual(["-8", null]);
    expect(ends(scale(between(null, "4"), "2"))).toEqual([null, "8"]);
  });

  it("by zero is zero, whatever was unknown", () => {
    for (const of of [exactly("7"), between("1", null), anything]) expect(ends(scale(of, 0))).toEqual(["0", "0"]);
  });
});

describe("what both allow, and what holds both", () => {
  it("two that overlap share their middle and span their ends", () => {
    expect(ends(intersect(between("0", "34"), between("10", "50")))).toEqual(["10", "34"]);
    expect(ends(hull(between("0", "34"), between("10", "50")))).toEqual(["0", "50"]);
  });

  it("one inside the other is what they share, and the other is what holds both", () => {
    expect(ends(intersect(between("0", "50"), between("10", "20")))).toEqual(["10", "20"]);
    expect(ends(hull(between("10", "20"), between("0", "50")))).toEqual(["0", "50"]);
  });

  it("two that touch share the end; one step further apart they contradict one another", () => {
    expect(ends(intersect(between("0", "10"), between("10", "20")))).toEqual(["10", "10"]);
    expect(intersect(between("0", "10"), between("10.01", "20"))).toBeNull();
    expect(intersect(between("10.01", "20"), between("0", "10"))).toBeNull();
  });

  it("an unbounded side allows everything and holds everything", () => {
    expect(ends(intersect(anything, between("1", "2")))).toEqual(["1", "2"]);
    expect(ends(intersect(between("1", "2"), anything))).toEqual(["1", "2"]);
    expect(ends(intersect(between("1", null), between(null, "2")))).toEqual(["1", "2"]);
    expect(ends(intersect(between("3", null), between("1", null)))).toEqual(["3", null]);
    expect(ends(hull(anything, between("1", "2")))).toEqual([null, null]);
    expect(ends(hull(between("1", "2"), anything))).toEqual([null, null]);
    expect(ends(hull(between("1", null), between("0", "2")))).toEqual(["0", null]);
    expect(ends(hull(between(null, "1"), between("0", "2")))).toEqual([null, "2"]);
  });
});

describe("comparing with a limit", () => {
  const against = (operator: Operator, of: readonly Interval[]) => of.map((one) => compare(one, operator, "0.10"));
  const [below, at, above] = [exactly("0.0999999999999999999999"), exactly("0.1"), exactly("0.1000000000000000000001")];

  it("a known number just below, at and just above it, under every operator", () => {
    expect(against("<=", [below, at, above])).toEqual(["yes", "yes", "no"]);
    expect(against("<", [below, at, above])).toEqual(["yes", "no", "no"]);
    expect(against(">=", [below, at, above])).toEqual(["no", "yes", "yes"]);
    expect(against(">", [below, at, above])).toEqual(["no", "no", "yes"]);
    expect(against("==", [below, at, above])).toEqual(["no", "yes", "no"]);
  });

  it("an uncertain number whose upper end is at the limit, and whose lower end is", () => {
    const [upTo, from] = [between("0", "0.1"), between("0.1", "0.34")];
    expect((["<=", "<", ">=", ">", "=="] as const).map((operator) => against(operator, [upTo, from]))).toEqual([
      ["yes", "unknown"],
      ["unknown", "no"],
      ["unknown", "yes"],
      ["no", "unknown"],
      ["unknown", "unknown"],
    ]);
  });

  it("an uncertain number wholly below the limit, wholly above it, and on both sides of it", () => {
    const [under, over, around] = [between("0", "0.09"), between("0.11", "0.34"), between("0", "0.34")];
    expect((["<=", "<", ">=", ">", "=="] as const).map((operator) => against(operator, [under, over, around]))).toEqual([
      ["yes", "no", "unknown"],
      ["yes", "no", "unknown"],
      ["no", "yes", "unknown"],
      ["no", "yes", "unknown"],
      ["no", "no", "unknown"],
    ]);
  });

  it("a number that is bounded on one side only is decided by that side alone", () => {
    expect(against("<=", [between(null, "0.1"), between("0.11", null), between("0.1", null), anything])).toEqual([
      "yes",
      "no",
      "unknown",
      "unknown",
    ]);
    expect(against("<", [between(null, "0.09"), between("0.1", null), between("0.09", null), anything])).toEqual([
      "yes",
      "no",
      "unknown",
      "unknown",
    ]);
    expect(against(">=", [between("0.1", null), between(null, "0.09"), between(null, "0.1"), anything])).toEqual([
      "yes",
      "no",
      "unknown",
      "unknown",
    ]);
    expect(against(">", [between("0.11", null), between(null, "0.1"), between(null, "0.11"), anything])).toEqual([
      "yes",
      "no",
      "unknown",
      "unknown",
    ]);
    expect(against("==", [between("0.11", null), between(null, "0.09"), between("0.1", null), between(null, "0.1"), anything])).toEqual([
      "no",
      "no",
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  it("conv/status: a share whose numerator is not known is neither passed nor failed", () => {
    expect((["<=", "<", ">=", ">", "=="] as const).map((operator) => compare(anything, operator, "0.15"))).toEqual(
      Array(5).fill("unknown"),
    );
  });
});
