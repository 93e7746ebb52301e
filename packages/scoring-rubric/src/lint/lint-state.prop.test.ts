import fc from "fast-check";
import { expect, it } from "vitest";
import { score } from "../score.js";
import type { Claim, Judgement } from "../state.js";
import { naiveScore } from "../testing/naive-score.js";
import { type Case, itemsOf, smallCases, stateOf } from "../testing/small-worlds.js";
import { lintState } from "./lint-state.js";

/** The points that items and parts really have in the world of a case, as claims of a county that says the truth. */
function truthOf({ rubric, world }: Case): readonly Claim[] {
  const items = new Set(itemsOf(rubric).map(({ id }) => id));
  const points = [...(naiveScore(rubric, world)?.points ?? [])];
  return points.flatMap(([path, amount]) => (items.has(path.split("/")[0] ?? "") ? [{ criterion: path, points: amount / 100 }] : []));
}

it("finds nothing in the claims of a county that claims what it has, whichever of them it writes down", () => {
  let parts = 0;
  fc.assert(
    fc.property(smallCases(50), fc.array(fc.boolean(), { minLength: 20, maxLength: 20 }), (one, written) => {
      const claims = truthOf(one).filter((_, at) => written[at % written.length] === true);
      parts += claims.filter(({ criterion }) => criterion.includes("/")).length;
      const remarks = lintState(one.rubric, { ...stateOf(one, one.telling), claims });
      expect(remarks.filter(({ code }) => code.startsWith("claim"))).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(parts).toBeGreaterThan(400);
});

it("finds a claim that was put beyond the others, where all are written down and none is held at a limit", () => {
  let found = 0;
  fc.assert(
    fc.property(smallCases(50), fc.nat(), (one, which) => {
      const truth = truthOf(one);
      const wholes = [...itemsOf(one.rubric)].filter(
        ({ scale, least }) => scale.kind === "best" || (scale.kind === "sum" && least === undefined),
      );
      const item = wholes[which % Math.max(1, wholes.length)];
      if (item === undefined) return;
      const claims = truth.map(({ criterion, points }) => ({
        criterion,
        points: criterion === item.id ? (Math.round(points * 100) + 1) / 100 : points,
      }));
      const at = claims.findIndex(({ criterion }) => criterion === item.id);
      if (at === -1) return;
      found += 1;
      const remarks = lintState(one.rubric, { ...stateOf(one, one.telling), claims });
      expect(remarks.map(({ path }) => path)).toContain(`/claims/${at}`);
    }),
    { numRuns: 400 },
  );
  expect(found).toBeGreaterThan(100);
});

it("says of a judgement that it does not count only where a scoring without it is the same", () => {
  const behind = { told: 0, not: 0 };
  const without = (judgements: readonly Judgement[], index: number): readonly Judgement[] => judgements.filter((_, at) => at !== index);
  fc.assert(
    fc.property(smallCases(30), (one) => {
      const state = stateOf(one, one.telling);
      const { judgements = [] } = state;
      const remarks = lintState(one.rubric, state).filter(({ code }) => code === "judgement-behind-gate");
      for (const [index] of judgements.entries()) {
        if (!remarks.some(({ path }) => path === `/judgements/${index}`)) {
          behind.not += 1;
          continue;
        }
        behind.told += 1;
        const fewer = { ...state, judgements: without(judgements, index) };
        expect(score(one.rubric, fewer)).toEqual(score(one.rubric, state));
      }
    }),
    { numRuns: 400 },
  );
  expect([behind.told > 20, behind.not > 100]).toEqual([true, true]);
});
