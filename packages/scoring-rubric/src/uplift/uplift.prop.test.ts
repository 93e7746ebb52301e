import fc from "fast-check";
import { expect, test } from "vitest";
import { scorerOf } from "../score.js";
import { applyMoves } from "./apply-moves.js";
import type { Cost } from "./question.js";
import { bruteUplift, waysOf } from "./testing/brute-uplift.js";
import { type Dice, diceOf, judgedParts, randomRubric, randomState } from "./testing/random-rubric.js";
import { uplifterOf } from "./uplift.js";

const PRICES: readonly Cost[] = [1, 2, "0.3", "2.5", 0, { once: 3 }, { once: "1.2" }];

function randomCosts(dice: Dice, names: readonly string[]): Readonly<Record<string, Cost>> {
  return Object.fromEntries(
    names.flatMap((id): readonly (readonly [string, Cost])[] => (dice(2) === 0 ? [[id, PRICES[dice(PRICES.length)] ?? 1]] : [])),
  );
}

test("the cheapest list is the cheapest of all ways to set the facts, at every target", () => {
  let plans = 0;
  let targets = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const dice = diceOf(seed);
      const rubric = randomRubric(dice);
      const state = randomState(dice, rubric);
      const bases = dice(4) === 0 ? rubric.facts.flatMap(({ id }) => (id === "whole" ? [id] : [])) : [];
      fc.pre(waysOf(rubric, state, bases) <= 250);
      const costs = randomCosts(dice, [...rubric.facts.map(({ id }) => id), ...judgedParts(rubric).map(({ path }) => path)]);
      const [uplifter, scorer] = [uplifterOf(rubric), scorerOf(rubric)];
      const found = bruteUplift(rubric, state, costs, bases);
      const best = Math.max(...found.keys());
      const start = scorer(state).total.min;
      const totals = [...found.keys()];
      const some = [0, 1].map(() => totals[dice(totals.length)] ?? best);
      for (const target of [...some, best, best + 0.5]) {
        targets += 1;
        const answer = uplifter(state, { target, costs, bases });
        const outcome = target <= start ? "reached" : target <= best ? "plan" : "unreachable";
        expect([answer.start, answer.best, answer.outcome]).toEqual([start, best, outcome]);
        const goal = Math.min(target, best);
        const enough = [...found].filter(([total]) => total >= goal).map(([, way]) => way);
        const cost = Math.min(...enough.map((way) => way.cost));
        if (answer.plan === null) {
          expect(cost).toBe(0);
          continue;
        }
        plans += 1;
        const moves = Math.min(...enough.filter((way) => way.cost === cost).map((way) => way.moves));
        const { plan } = answer;
        expect([Math.round(Number(plan.cost) * 1000), plan.moves.length]).toEqual([cost, moves]);
        const after = scorer(applyMoves(state, plan.moves)).total.min;
        expect([after, after >= goal]).toEqual([plan.total, true]);
      }
    }),
    { numRuns: 2200 },
  );
  expect(plans).toBeGreaterThan(2000);
  expect(targets).toBeGreaterThan(5000);
}, 300_000);
