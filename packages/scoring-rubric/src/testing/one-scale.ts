import type { FactForm, Grade, Rubric } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import { scorerOf } from "../score.js";
import type { CriterionScore, Scoring } from "../scoring.js";
import type { State } from "../state.js";
import {
  choiceForm,
  countForm,
  flagForm,
  itemOf,
  name,
  ratioForm,
  rubricOf as rubricOfItems,
  stateOf as stateBy,
  type Values,
} from "./rubric-of.js";

/** Flags `a` to `d`, a choice `who` of x, y and z, counts `part` and `base`, and a ratio `level`. */
export const FACTS: readonly FactForm[] = [
  ...["a", "b", "c", "d"].map(flagForm),
  choiceForm("who", ["x", "y", "z"]),
  countForm("part"),
  countForm("base", { least: "1" }),
  ratioForm("level"),
];

/** A rubric of one item `i` with one scale. */
export const rubricOf = (scale: Scale, more: Partial<Rubric> & { readonly itemLeast?: number } = {}): Rubric => {
  const { itemLeast, ...rest } = more;
  return rubricOfItems(FACTS, [itemOf("i", scale, { weight: 100, ...(itemLeast === undefined ? {} : { least: itemLeast }) })], {
    id: "one",
    ...rest,
  });
};

export const stateOf = (values: Values, more: Partial<State> = {}): State => stateBy("one", values, more);

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
