import fc from "fast-check";
import { expect, test } from "vitest";
import type { Part, Scale } from "../scales/scale.js";
import type { Rubric } from "../rubric.js";
import { type Scorer, scorerOf } from "../score.js";
import { decompose } from "./decompose.js";

const name = (text: string) => ({ zh: text, en: text });
const FACTS = ["a", "b", "c", "d", "e"];

const points = fc.integer({ min: -200, max: 500 }).map((hundredths) => hundredths / 100);
const leaf = fc.oneof(
  fc
    .record({ fact: fc.constantFrom(...FACTS), worth: points })
    .map(({ fact, worth }): Scale => ({ kind: "flag", points: worth, when: { kind: "flag", fact } })),
  fc.record({ two: fc.subarray(FACTS, { minLength: 2, maxLength: 3 }), worth: points, step: points }).map(
    ({ two, worth, step }): Scale => ({
      kind: "checklist",
      of: two.map((fact) => ({ id: fact, label: name(fact), when: { kind: "flag", fact } })),
      steps: [
        { least: 1, points: Math.abs(step) },
        { least: 2, points: Math.abs(worth) },
      ],
    }),
  ),
  fc.record({ fact: fc.constantFrom(...FACTS), from: points, worth: points }).map(
    ({ fact, from, worth }): Scale => ({
      kind: "deduction",
      from,
      least: Math.min(0, from),
      of: [{ id: "fault", label: name("fault"), points: Math.abs(worth), when: { kind: "flag", fact } }],
    }),
  ),
);
const parts = (of: fc.Arbitrary<Scale>): fc.Arbitrary<readonly Part[]> =>
  fc.array(of, { minLength: 1, maxLength: 4 }).map((scales) => scales.map((scale, at) => ({ id: `p${at}`, title: name("p"), scale })));
const both = (of: fc.Arbitrary<Scale>): fc.Arbitrary<Scale> =>
  fc.oneof(
    fc
      .record({ of: parts(of), most: fc.option(points, { nil: undefined }) })
      .map((sum): Scale => ({ kind: "sum", of: sum.of, ...(sum.most === undefined ? {} : { most: sum.most }) })),
    parts(of).map((best): Scale => ({ kind: "best", of: best })),
  );
const scales = both(fc.oneof(leaf, both(leaf)));

const rubricOf = (scale: Scale): Rubric => {
  const cite = { document: "示例", locator: "一" };
  return {
    schema: "countykit-rubric/1",
    id: "r",
    title: name("r"),
    document: "示例",
    level: "province",
    jurisdiction: "440000",
    cohorts: null,
    cutoff: null,
    weight: 100,
    facts: FACTS.map((id) => ({ id, kind: "flag", label: name(id) })),
    groups: [
      { id: "g", title: name("g"), weight: 100, cite, items: [{ id: "item", title: name("i"), weight: 100, cite, evidence: [], scale }] },
    ],
    bonus: null,
    vetoes: [],
    grades: [],
  };
};

/** Every way the facts turn out, through the scorer itself: which vectors of smallest parts give which points. */
function bruteForce(scale: Scale): ReadonlyMap<number, ReadonlySet<string>> {
  const score = scorerOf(rubricOf(scale));
  const found = new Map<number, Set<string>>();
  for (let world = 0; world < 2 ** FACTS.length; world += 1) {
    const truth = new Map(FACTS.map((id, at) => [id, Math.floor(world / 2 ** at) % 2 === 1]));
    const facts = FACTS.map((id) => ({ id, value: truth.get(id) ?? false }));
    const item = score({ schema: "countykit-score/1", rubric: "r", asOf: "2021-08-31", facts }).groups[0]?.items[0];
    const vector = item === undefined ? [] : vectorOf(item.criterion, scale, truth);
    const sets = found.get(item?.points.min ?? 0) ?? new Set();
    sets.add(JSON.stringify(vector.filter(({ points: own }) => own !== 0)));
    found.set(item?.points.min ?? 0, sets);
  }
  return found;
}

type Scored = ReturnType<Scorer>["groups"][number]["items"][number]["criterion"];

function vectorOf(criterion: Scored, scale: Scale, truth: ReadonlyMap<string, boolean>): readonly { part: string; points: number }[] {
  const below = (path: string): string => path.split("/").slice(1).join("/");
  if (scale.kind === "sum" || scale.kind === "best") {
    return criterion.parts.flatMap((part, at) => {
      const own = scale.of[at];
      return own === undefined ? [] : vectorOf(part, own.scale, truth);
    });
  }
  if (scale.kind === "deduction") {
    return scale.of.map(({ id, points: taken, when }) => ({
      part: below(`${criterion.path}/${id}`),
      points: when.kind === "flag" && truth.get(when.fact) === true ? -taken : 0,
    }));
  }
  return [{ part: below(criterion.path), points: criterion.points.min }];
}

test("a scale's own reading lists exactly the ways that some facts make", () => {
  fc.assert(
    fc.property(scales, (scale) => {
      for (const [printed, ways] of bruteForce(scale)) {
        const found = decompose(scale, printed, { list: 1000 });
        const own = found.reads === "best" ? found.best : found.additive;
        expect(own.exact).toBe(true);
        expect(own.count).toBe(String(ways.size));
        expect(new Set(own.listed.map((way) => JSON.stringify(way)))).toEqual(ways);
      }
    }),
    { numRuns: 150 },
  );
});

test("points that no facts make are impossible in the scale's own reading", () => {
  fc.assert(
    fc.property(scales, points, (scale, printed) => {
      const found = decompose(scale, printed);
      const own = found.reads === "best" ? found.best : found.additive;
      expect(own.count !== "0").toBe(bruteForce(scale).has(printed));
    }),
    { numRuns: 150 },
  );
});

const lists = fc.array(fc.array(fc.integer({ min: -3, max: 6 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });

test("both readings of a plain list are those of trying everything", () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: -5, max: 20 }), (list, printed) => {
      let all: readonly (readonly number[])[] = [[]];
      for (const part of list) all = all.flatMap((way) => [...new Set(part)].map((own) => [...way, own]));
      const sums = all.filter((way) => way.reduce((sum, own) => sum + own, 0) === printed);
      const picks = all.filter((way) => Math.max(...way) === printed);
      const { additive, best } = decompose(list, printed, { list: 1000 });
      for (const [ways, right] of [[additive, sums] as const, [best, picks] as const]) {
        expect(ways.count).toBe(String(right.length));
        expect(ways.listed).toHaveLength(right.length);
        expect(ways.parts).toEqual(
          right.length === 0
            ? []
            : list.map((_, at) => {
                const own = right.map((way) => way[at] ?? 0);
                return { part: String(at + 1), least: Math.min(...own), most: Math.max(...own) };
              }),
        );
      }
    }),
    { numRuns: 500 },
  );
});
