import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { type Scorer, scorerOf } from "../score.js";
import type { CriterionScore, ItemScore, Points, Scoring } from "../scoring.js";
import type { State } from "../state.js";
import { stateOf as stateBy, type Values as FactValues } from "./rubric-of.js";

/** Facts by their ids, for the rubric of 2019. */
export type Values = FactValues;

/** Judgements by the path of what was judged. */
export type Judged = Readonly<Record<string, number>>;

export const stateOf = (values: Values, judged: Judged = {}, more: Partial<State> = {}): State =>
  stateBy(guangdong2019.id, values, {
    judgements: Object.entries(judged).map(([criterion, points]) => ({ criterion, points })),
    ...more,
  });

const scorer: Scorer = scorerOf(guangdong2019);

export const scored = (values: Values, judged: Judged = {}, more: Partial<State> = {}): Scoring => scorer(stateOf(values, judged, more));

export const itemsOf = ({ groups, bonuses }: Scoring): readonly ItemScore[] => [...groups.flatMap(({ items }) => items), ...bonuses];

/** The score of an item or of a part of one. */
export function criterionAt(scoring: Scoring, path: string): CriterionScore {
  const under = (criterion: CriterionScore): readonly CriterionScore[] => [criterion, ...criterion.parts.flatMap(under)];
  const found = itemsOf(scoring)
    .flatMap(({ criterion }) => under(criterion))
    .find((criterion) => criterion.path === path);
  if (found === undefined) throw new Error(`There is no ${path}`);
  return found;
}

/** The points at a path: one number when they are certain. */
export function pointsAt(path: string, values: Values, judged: Judged = {}): number | Points {
  const { points } = criterionAt(scored(values, judged), path);
  return points.min === points.max ? points.min : points;
}
