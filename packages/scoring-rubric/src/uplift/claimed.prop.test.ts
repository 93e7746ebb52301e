import fc from "fast-check";
import { expect, test } from "vitest";
import { openOf } from "../decisive/testing/brute-decisive.js";
import type { CriterionScore, Scoring } from "../scoring.js";
import { scorerOf } from "../score.js";
import type { Claim, State } from "../state.js";
import type { Cost } from "./question.js";
import { bruteUplift, waysOf } from "./testing/brute-uplift.js";
import { type Dice, diceOf, judgedParts, randomRubric, randomState } from "./testing/random-rubric.js";
import { uplifterOf } from "./uplift.js";

const PRICES: readonly Cost[] = [{ once: 2 }, { once: "0.3" }, { once: 0 }];

/** Every state in which nothing is open any more. */
function completions(state: State, open: ReturnType<typeof openOf>): readonly State[] {
  const [first, ...others] = open;
  if (first === undefined) return [state];
  return first.values.flatMap(({ fact, judgement }) =>
    completions(
      {
        ...state,
        facts: fact === undefined ? state.facts : [...state.facts.filter(({ id }) => id !== fact.id), fact],
        judgements: judgement === undefined ? (state.judgements ?? []) : [...(state.judgements ?? []), judgement],
      },
      others,
    ),
  );
}

const criteria = ({ groups }: Scoring): readonly CriterionScore[] => {
  const under = (one: CriterionScore): readonly CriterionScore[] => [one, ...one.parts.flatMap(under)];
  return groups.flatMap(({ items }) => items.flatMap(({ criterion }) => under(criterion)));
};

/** Claims of the item, and perhaps of its parts, that one way the facts may turn out stands behind. */
function claimsFrom(scoring: Scoring, dice: Dice): readonly Claim[] {
  const [item, ...parts] = criteria(scoring);
  const chosen = [...(item === undefined ? [] : [item]), ...parts.filter(() => dice(5) === 0)];
  return chosen.map(({ path, points }) => ({ criterion: path, points: points.min }));
}

test("points above a claim cost what they cost in the worst way to come to it", () => {
  let several = 0;
  let plans = 0;
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const dice = diceOf(seed);
      const random = randomRubric(dice);
      const rubric = { ...random, bonus: null, groups: random.groups.map((group) => ({ ...group, items: group.items.slice(0, 1) })) };
      const { bounds: _bounds, ...unbounded } = rubric;
      fc.pre(!JSON.stringify(rubric.groups).includes('"share"'));
      const state = randomState(dice, unbounded, 2);
      const open = openOf(unbounded, state);
      const worlds = open.reduce((ways, { values }) => ways * values.length, 1);
      fc.pre(worlds <= 64);
      const all = completions(state, open);
      fc.pre(worlds * waysOf(unbounded, all[0] ?? state, []) <= 2500);
      const scorer = scorerOf(unbounded);
      const claims = claimsFrom(scorer(all[dice(all.length)] ?? state), dice);
      const costs: Readonly<Record<string, Cost>> = Object.fromEntries(
        [...unbounded.facts.map(({ id }) => id), ...judgedParts(unbounded).map(({ path }) => path)].flatMap((id) =>
          dice(2) === 0 ? [[id, PRICES[dice(PRICES.length)] ?? 1]] : [],
        ),
      );
      const behind = all.filter((world) => {
        const points = new Map(criteria(scorer(world)).map((one) => [one.path, one.points.min]));
        return claims.every(({ criterion, points: claimed }) => points.get(criterion) === claimed);
      });
      if (behind.length > 1) several += 1;
      const ways = behind.map((world) => bruteUplift(unbounded, world, costs, []));
      const uplifter = uplifterOf(unbounded);
      for (const target of new Set(ways.flatMap((way) => [...way.keys()]))) {
        const answer = uplifter({ ...state, claims }, { target, from: "claimed", costs });
        const worst = Math.max(...ways.map((way) => Math.min(...[...way].flatMap(([total, { cost }]) => (total >= target ? [cost] : [])))));
        expect(answer.start).toBe(claims[0]?.points);
        expect(answer.refuted).toEqual([]);
        expect(answer.outcome).toBe(target <= answer.start ? "reached" : worst === Infinity ? "unreachable" : "plan");
        if (answer.outcome !== "plan") continue;
        plans += 1;
        expect(Math.round(Number(answer.plan?.cost) * 1000)).toBe(worst);
      }
    }),
    { numRuns: 600 },
  );
  expect(plans).toBeGreaterThan(300);
  expect(several).toBeGreaterThan(150);
}, 300_000);
