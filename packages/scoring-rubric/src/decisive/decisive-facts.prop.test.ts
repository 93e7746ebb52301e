import fc from "fast-check";
import { expect, test } from "vitest";
import type { Scoring } from "../scoring.js";
import { diceOf, randomRubric, randomState } from "../uplift/testing/random-rubric.js";
import { decisiveFacts } from "./decisive-facts.js";
import { bruteDecisive, openOf } from "./testing/brute-decisive.js";

const ratingOf = ({ rating }: Scoring): string | null =>
  rating.kind === "unknown" ? null : rating.kind === "grade" ? rating.grade : rating.kind;

const atLeast =
  (points: number) =>
  ({ total }: Scoring): string | null =>
    total.min >= points ? "yes" : total.max < points ? "no" : null;

const plain = (sets: readonly { readonly facts: readonly string[]; readonly certain: boolean; readonly answers: readonly string[] }[]) =>
  sets
    .map(({ facts, certain, answers }) => ({ facts: [...facts].sort(), certain, answers: [...answers].sort() }))
    .sort((a, b) => (a.facts.join(" ") < b.facts.join(" ") ? -1 : 1));

test("the smallest sets are those of all sets of facts and all their values, for the rating and for totals", () => {
  let asked = 0;
  let open = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const dice = diceOf(seed);
      const rubric = randomRubric(dice, { grades: true });
      const state = randomState(dice, rubric, 1);
      const facts = openOf(rubric, state);
      fc.pre(facts.reduce((ways, { values }) => ways * (values.length + 1), 1) <= 600);
      const points = dice(12) / 2;
      for (const [answer, brute] of [
        [decisiveFacts(rubric, state), bruteDecisive(rubric, state, ratingOf)],
        [decisiveFacts(rubric, state, { atLeast: points }), bruteDecisive(rubric, state, atLeast(points))],
      ] as const) {
        asked += 1;
        const settled = brute[0]?.facts.length === 0;
        expect(answer.tooMany).toEqual([]);
        expect(answer.settled).toBe(settled);
        expect(plain(answer.sets)).toEqual(settled ? [] : plain(brute));
        if (!settled) open += 1;
      }
    }),
    { numRuns: 1500 },
  );
  expect(asked).toBeGreaterThan(2500);
  expect(open).toBeGreaterThan(700);
}, 300_000);
