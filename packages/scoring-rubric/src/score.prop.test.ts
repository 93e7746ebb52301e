import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Rubric } from "./rubric.js";
import { score } from "./score.js";
import type { CriterionScore, Points, Scoring } from "./scoring.js";
import { naiveScore } from "./testing/naive-score.js";
import { completionsOf, smallCases, stateOf } from "./testing/small-worlds.js";

/** All points of a scoring by name, as `NaiveScore` names them. */
function pointsOf(scoring: Scoring): ReadonlyMap<string, Points> {
  const all = new Map<string, Points>([
    ["base", scoring.base],
    ["bonus", scoring.bonus],
    ["total", scoring.total],
    ...(scoring.totalWithinWeight === null ? [] : [["within weight", scoring.totalWithinWeight] as const]),
    ["documented", scoring.documented],
  ]);
  const add = (criterion: CriterionScore): void => {
    all.set(criterion.path, criterion.points);
    for (const part of criterion.parts) add(part);
  };
  for (const group of scoring.groups) all.set(`group ${group.id}`, group.points);
  for (const { id, criterion, documented } of [...scoring.groups.flatMap(({ items }) => items), ...scoring.bonuses]) {
    add(criterion);
    all.set(`documented ${id}`, documented);
  }
  return all;
}

interface Found {
  min: number;
  max: number;
}

/** Least and most of everything over all ways in which the open facts may turn out, by the naive evaluator. */
function oracle(rubric: Rubric, scoring: Scoring, worlds: NonNullable<ReturnType<typeof completionsOf>>) {
  const found = new Map<string, Found>();
  const vetoed = new Set<boolean>();
  const graded = new Set<string>();
  const bonuses = new Set(scoring.bonuses.map(({ id }) => id));
  const items = [...scoring.groups.flatMap((group) => group.items), ...scoring.bonuses];
  const note = (name: string, points: number): void => {
    const one = found.get(name);
    if (one === undefined) found.set(name, { min: points, max: points });
    else {
      one.min = Math.min(one.min, points);
      one.max = Math.max(one.max, points);
    }
  };
  for (const world of worlds) {
    const naive = naiveScore(rubric, world);
    if (naive === null) continue;
    vetoed.add(naive.vetoed);
    const total = naive.points.get("total") ?? Number.NaN;
    graded.add((rubric.grades.find(({ from }) => total >= from * 100) ?? rubric.grades.at(-1))?.id ?? "");
    for (const [name, points] of naive.points) note(name, points);
    // Where nobody has looked, all papers may be there, or one may be missing.
    for (const looked of ["with", "without"] as const) {
      let [base, bonus] = [0, 0];
      for (const { id, missingEvidence } of items) {
        const proved = missingEvidence === null ? looked === "with" : missingEvidence.length === 0;
        const shown = (proved ? naive.points : naive.unproved).get(id) ?? Number.NaN;
        note(`documented ${id}`, shown);
        if (bonuses.has(id)) bonus += shown;
        else base += shown;
      }
      note("documented", held(rubric, base + Math.min(bonus, rubric.bonus === null ? 0 : rubric.bonus.most * 100)));
    }
  }
  return { found, vetoed, graded };
}

function held({ bounds, bonus, weight }: Rubric, total: number): number {
  const most = Math.min(bounds?.most ?? Infinity, bonus?.beyondWeight === false ? weight : Infinity) * 100;
  return Math.min(Math.max(total, (bounds?.least ?? -Infinity) * 100), most);
}

const inside = (inner: Points, outer: Points): boolean => inner.min >= outer.min && inner.max <= outer.max;

describe("score, laws", () => {
  it("gives one number for known facts: that of an evaluator written from the words of the rubric alone", () => {
    fc.assert(
      fc.property(smallCases(0), (one) => {
        const scoring = score(one.rubric, stateOf(one, one.telling));
        const naive = naiveScore(one.rubric, one.world);
        expect(scoring.tight).toBe(true);
        for (const [name, points] of naive?.points ?? []) {
          if (name === "within weight" && scoring.totalWithinWeight === null) continue;
          expect([name, pointsOf(scoring).get(name)]).toEqual([name, { min: points / 100, max: points / 100 }]);
        }
        expect(scoring.vetoed).toBe(naive?.vetoed === true ? "yes" : "no");
        expect(scoring.missing).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("reaches both ends of every interval by some completion of the facts, and no completion lies outside", () => {
    let [tight, looked, exact] = [0, 0, 0];
    fc.assert(
      fc.property(smallCases(45), (one) => {
        const state = stateOf(one, one.telling);
        const worlds = completionsOf(one.rubric, state, 1200);
        fc.pre(worlds !== null && worlds.length > 1);
        const scoring = score(one.rubric, state);
        looked += 1;
        if (scoring.tight) tight += 1;
        const { found, vetoed, graded } = oracle(one.rubric, scoring, worlds ?? []);
        for (const [name, points] of pointsOf(scoring)) {
          const { min = Number.NaN, max = Number.NaN } = found.get(name) ?? {};
          if (scoring.tight) expect([name, points]).toEqual([name, { min: min / 100, max: max / 100 }]);
          else expect(inside({ min: min / 100, max: max / 100 }, points)).toBe(true);
        }
        const { rating } = scoring;
        if (rating.kind === "unknown") {
          const ids = one.rubric.grades.map(({ id }) => id);
          if (rating.exact) exact += 1;
          if (rating.exact) expect(rating.grades).toEqual(ids.filter((id) => graded.has(id)));
          else expect([...graded].filter((id) => !rating.grades.includes(id))).toEqual([]);
        }
        if (scoring.vetoed !== "unknown") expect([...vetoed]).toEqual([scoring.vetoed === "yes"]);
      }),
      { numRuns: 300 },
    );
    // One in some thousand of them shares so many facts that not every way is tried; then no end lies further in, which is looked at above.
    expect(tight).toBeGreaterThan(looked * 0.99);
    expect(exact).toBeGreaterThan(looked * 0.4);
  });

  it("never widens an interval when more is known, nor changes what is decided", () => {
    fc.assert(
      fc.property(smallCases(80), (one) => {
        const [before, after] = [score(one.rubric, stateOf(one, one.telling)), score(one.rubric, stateOf(one, one.more))];
        const wider = pointsOf(before);
        for (const [name, points] of pointsOf(after)) expect([name, inside(points, wider.get(name) ?? points)]).toEqual([name, true]);
        if (before.vetoed !== "unknown") expect(after.vetoed).toBe(before.vetoed);
        if (before.rating.kind !== "unknown") expect(after.rating).toEqual(before.rating);
      }),
      { numRuns: 300 },
    );
  });

  it("lets a veto that holds undo any points", () => {
    fc.assert(
      fc.property(smallCases(50), (one) => {
        const when = { kind: "any-of", of: [{ kind: "flag", fact: "a" }] } as const;
        const veto = { id: "sure", title: { zh: "sure", en: "sure" }, cite: { document: "示例", locator: "一" }, when };
        const rubric = { ...one.rubric, vetoes: [...one.rubric.vetoes, veto] };
        const state = stateOf(one, one.telling);
        const facts = [...state.facts.filter(({ id }) => id !== "a"), { id: "a", value: true }];
        const scoring = score(rubric, { ...state, facts });
        expect([scoring.vetoed, scoring.rating]).toEqual(["yes", { kind: "vetoed" }]);
      }),
    );
  });

  it("does not mind the order of groups, items, facts and of what a state says", () => {
    fc.assert(
      fc.property(smallCases(50), (one) => {
        const turn = <T>(list: readonly T[]): readonly T[] => [...list].reverse();
        const { rubric } = one;
        const state = stateOf(one, one.telling);
        const turned = {
          ...rubric,
          facts: turn(rubric.facts),
          groups: turn(rubric.groups).map((group) => ({ ...group, items: turn(group.items) })),
          bonus: rubric.bonus && { ...rubric.bonus, items: turn(rubric.bonus.items) },
          vetoes: turn(rubric.vetoes),
        };
        const [straight, backwards] = [score(rubric, state), score(turned, { ...state, facts: turn(state.facts) })];
        expect(new Map(pointsOf(backwards))).toEqual(new Map(pointsOf(straight)));
        expect([backwards.vetoed, backwards.rating, backwards.tight]).toEqual([straight.vetoed, straight.rating, straight.tight]);
        expect(new Set(backwards.missing.map(({ id }) => id))).toEqual(new Set(straight.missing.map(({ id }) => id)));
      }),
    );
  });

  it("names every fact that can move an item's points: with all it names given, the points are one number", () => {
    fc.assert(
      fc.property(smallCases(60), (one) => {
        const state = stateOf(one, one.telling);
        const scoring = score(one.rubric, state);
        const missing = new Set(scoring.missing.map(({ id }) => id));
        const given = new Map([...one.telling].map(([id, told]) => [id, missing.has(id) ? (3 as const) : told]));
        const after = score(one.rubric, stateOf(one, given));
        expect(after.base.min).toBe(after.base.max);
        expect(after.total.min).toBe(after.total.max);
        expect(after.vetoed).not.toBe("unknown");
      }),
      { numRuns: 300 },
    );
  });
});
