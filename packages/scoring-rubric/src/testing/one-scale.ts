import type { FactForm, Grade, Rubric } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import { scorerOf } from "../score.js";
import type { CriterionScore, Scoring } from "../scoring.js";
import type { State, StateFact } from "../state.js";

const name = (text: string) => ({ zh: text, en: text });
const cite = { document: "示例", locator: "一" };
const number = (id: string, whole: boolean, least?: string): FactForm => ({
  kind: "number",
  id,
  label: name(id),
  unit: whole ? "villages" : "ratio",
  unitLabel: name(id),
  whole,
  ...(least === undefined ? {} : { least }),
});

/** Flags `a` to `d`, a choice `who` of x, y and z, counts `part` and `base`, and a ratio `level`. */
export const FACTS: readonly FactForm[] = [
  ...["a", "b", "c", "d"].map((id): FactForm => ({ kind: "flag", id, label: name(id) })),
  { kind: "choice", id: "who", label: name("who"), options: ["x", "y", "z"].map((id) => ({ id, label: name(id) })) },
  number("part", true, "0"),
  number("base", true, "1"),
  number("level", false),
];

/** A rubric of one item `i` with one scale. */
export const rubricOf = (scale: Scale, more: Partial<Rubric> & { readonly itemLeast?: number } = {}): Rubric => {
  const { itemLeast, ...rest } = more;
  const item = {
    id: "i",
    title: name("i"),
    weight: 100,
    cite,
    evidence: [],
    scale,
    ...(itemLeast === undefined ? {} : { least: itemLeast }),
  };
  return {
    schema: "countykit-rubric/1",
    id: "one",
    title: name("one"),
    document: "示例",
    level: "province",
    jurisdiction: "440000",
    cohorts: null,
    cutoff: null,
    weight: 100,
    facts: FACTS,
    groups: [{ id: "g", title: name("g"), weight: 100, cite, items: [item] }],
    bonus: null,
    vetoes: [],
    grades: [],
    ...rest,
  };
};

export type Values = Readonly<Record<string, StateFact["value"]>>;

export const stateOf = (values: Values, more: Partial<State> = {}): State => ({
  schema: "countykit-score/1",
  rubric: "one",
  asOf: "2021-08-31",
  facts: Object.entries(values).map(([id, value]) => ({ id, value })),
  ...more,
});

/** How a scale scores: its points as one number where they are certain, else as `[least, most]`, and what they turn on. */
export function scoringBy(
  scale: Scale,
): (values: Values, more?: Partial<State>) => readonly [number | readonly [number, number], readonly string[]] {
  const scorer = scorerOf(rubricOf(scale));
  return (values, more) => {
    const { points, missing } = criterionOf(scorer(stateOf(values, more)));
    return [points.min === points.max ? points.min : [points.min, points.max], missing];
  };
}

export function criterionOf(scoring: Scoring): CriterionScore {
  const criterion = scoring.groups[0]?.items[0]?.criterion;
  if (criterion === undefined) throw new Error("There is no item");
  return criterion;
}

export const flag = (fact: string) => ({ kind: "flag", fact }) as const;
export const label = name;
export const bands = (...froms: readonly (readonly [string, number])[]): readonly Grade[] =>
  froms.map(([id, from]) => ({ id, title: name(id), from, consequence: name(`${id}: consequence`) }));
