import type { Language } from "@countykit/core";
import type { Rubric, Scoring } from "@countykit/scoring-rubric";

/** One step of the waterfall: the points of an item, on top of what the items before it surely have. */
export interface PointsRow {
  readonly id: string;
  readonly title: string;
  /** Points that the items before it surely have. */
  readonly start: number;
  readonly min: number;
  readonly max: number;
  readonly weight: number;
  readonly claimed: number | null;
}

/** Two decimals are all that points have; sums of them are kept from growing more. */
const exact = (points: number): number => Math.round(points * 100) / 100;

/** The steps of the waterfall (得分瀑布图), in the order of the rubric, the bonus last. */
export function pointsRows(rubric: Rubric, scoring: Scoring, language: Language): readonly PointsRow[] {
  const titles = new Map(
    [...rubric.groups.flatMap(({ items }) => items), ...(rubric.bonus?.items ?? [])].map(({ id, title }) => [id, title[language]]),
  );
  let start = 0;
  return [...scoring.groups.flatMap(({ items }) => items), ...scoring.bonuses].map(({ id, points: { min, max }, weight, claimed }) => {
    const row = { id, title: titles.get(id) ?? id, start, min, max, weight, claimed };
    start = exact(start + min);
    return row;
  });
}

/** Points between two bounds, as text. */
export const spanText = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? `${min}` : `${min}–${max}`;
