import fc from "fast-check";
import { expect, test } from "vitest";
import { bruteSharedBase } from "./testing/brute-shared-base.js";
import { diceOf } from "./testing/random-rubric.js";
import { type Shape, sharedBase } from "./testing/shared-base.js";
import { uplifterOf } from "./uplift.js";

/** Limits that come to a whole part after few steps of the base, so that what lies in between is really left out. */
const FEW = ["0.5", "0.25", "0.2"];

const COVERED: readonly (readonly [string, Shape])[] = [
  ["a part moves over a base that is not known", { parts: [30] }],
  ["two parts move over a base that is not known", { parts: [14, 6] }],
  ["of two parts more is good of one and less of the other", { parts: [16, 8], against: true }],
  ["the same, with limits that few steps meet", { parts: [26, 10], against: true, limits: FEW }],
  ["a base moves under a part", { parts: [24], baseMoves: true }],
  ["a base moves under two parts", { parts: [12, 5], baseMoves: true }],
  ["a base moves under two parts, of which more is good of one and less of the other", { parts: [12, 5], against: true, baseMoves: true }],
  ["amounts with halves and quarters", { parts: [24], amounts: true, baseMoves: true }],
];

const DOUBTFUL: readonly (readonly [string, Shape])[] = [
  ["points rise and fall with the share of an amount over one that is not known", { parts: [24, 10], amounts: true, bothWays: true }],
  ["points rise and fall with the share of a base that moves", { parts: [12], bothWays: true, baseMoves: true }],
  ["the base is itself a part of another number", { parts: [12, 5], chain: true, baseMoves: true }],
];

/** Runs cases of one shape: each answer is the cheapest of all ways, or names what it could not try. */
function compare(shape: Shape, numRuns: number): { readonly plans: number; readonly named: number } {
  let [plans, named] = [0, 0];
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const dice = diceOf(seed);
      const one = sharedBase(dice, shape);
      const found = bruteSharedBase(one);
      const uplifter = uplifterOf(one.rubric);
      const totals = [...found.keys()];
      for (const target of new Set([Math.max(...totals), totals[dice(totals.length)] ?? 0])) {
        const { best, outcome, plan, skipped } = uplifter(one.state, { ...one.question, target });
        if (skipped.length > 0) {
          named += 1;
          continue;
        }
        const enough = [...found].filter(([total]) => total >= target).map(([, paid]) => paid);
        const cost = Math.min(...enough.map((paid) => paid.cost));
        const moves = Math.min(...enough.filter((paid) => paid.cost === cost).map((paid) => paid.moves));
        expect({ best, outcome }).toEqual({ best: Math.max(...totals), outcome: moves === 0 ? "reached" : "plan" });
        if (outcome !== "plan") continue;
        plans += 1;
        expect({ cost: Math.round(Number(plan?.cost) * 1e6), moves: plan?.moves.length }).toEqual({ cost, moves });
      }
    }),
    { numRuns },
  );
  return { plans, named };
}

test.each(COVERED)("%s: the plan is the cheapest of all ways to move them", (_, shape) => {
  const { plans, named } = compare(shape, 24);
  expect(plans).toBeGreaterThanOrEqual(3);
  expect(named).toBeLessThan(plans / 5);
});

test.each(DOUBTFUL)("%s: the plan is the cheapest of all, or what could not be tried is named", (_, shape) => {
  const { plans, named } = compare(shape, 24);
  expect(plans).toBeGreaterThanOrEqual(3);
  expect(plans + named).toBeGreaterThan(5);
});
