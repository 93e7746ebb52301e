import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { and, not, or, type Ternary, ternary } from "./ternary.js";

const ALL: readonly Ternary[] = ["yes", "no", "unknown"];
const any = fc.constantFrom(...ALL);
const list = fc.array(any, { maxLength: 8 });

/** Kleene's strong tables, rows and columns in the order yes, no, unknown. */
const CONJUNCTION: readonly (readonly Ternary[])[] = [
  ["yes", "no", "unknown"],
  ["no", "no", "no"],
  ["unknown", "no", "unknown"],
];
const DISJUNCTION: readonly (readonly Ternary[])[] = [
  ["yes", "yes", "yes"],
  ["yes", "no", "unknown"],
  ["yes", "unknown", "unknown"],
];

/** Every way to learn the unknowns of a list. */
const fillings = (of: readonly Ternary[]): readonly (readonly Ternary[])[] =>
  of.reduce<readonly (readonly Ternary[])[]>(
    (ways, one) => ways.flatMap((way) => (one === "unknown" ? (["yes", "no"] as const) : [one]).map((known) => [...way, known])),
    [[]],
  );

describe("Kleene's tables", () => {
  it("negation", () => {
    expect(ALL.map(not)).toEqual(["no", "yes", "unknown"]);
  });

  it("conjunction", () => {
    expect(ALL.map((a) => ALL.map((b) => and(a, b)))).toEqual(CONJUNCTION);
  });

  it("disjunction", () => {
    expect(ALL.map((a) => ALL.map((b) => or(a, b)))).toEqual(DISJUNCTION);
  });

  it("of nothing: every one of none holds, some one of none does not", () => {
    expect([and(), or()]).toEqual(["yes", "no"]);
  });
});

describe("laws", () => {
  it("De Morgan, for lists of any length", () => {
    fc.assert(
      fc.property(list, (of) => {
        expect(not(and(...of))).toBe(or(...of.map(not)));
        expect(not(or(...of))).toBe(and(...of.map(not)));
      }),
    );
  });

  it("double negation, and neither order nor grouping nor repetition matters", () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(a.map((one) => not(not(one)))).toEqual(a);
        for (const join of [and, or]) {
          expect(join(...a, ...b)).toBe(join(...b, ...a));
          expect(join(...a, ...b)).toBe(join(join(...a), join(...b)));
          expect(join(...a, ...a)).toBe(join(...a));
        }
      }),
    );
  });

  it("a known answer is never flipped by learning an unknown", () => {
    fc.assert(
      fc.property(list, (of) => {
        for (const join of [and, or]) {
          const before = join(...of);
          const after = new Set(fillings(of).map((known) => join(...known)));
          if (before !== "unknown") expect([...after]).toEqual([before]);
        }
      }),
    );
  });

  it("an unknown answer is open indeed: some way to learn the rest says yes, and some says no", () => {
    fc.assert(
      fc.property(list, (of) => {
        for (const join of [and, or]) {
          if (join(...of) !== "unknown") continue;
          expect(new Set(fillings(of).map((known) => join(...known)))).toEqual(new Set(["yes", "no"]));
        }
      }),
    );
  });
});

it("a boolean that is missing is unknown, never false", () => {
  expect([true, false, undefined, null].map(ternary)).toEqual(["yes", "no", "unknown", "unknown"]);
});
