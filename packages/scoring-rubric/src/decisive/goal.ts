import { hundredths } from "../nodes/node.js";
import type { Rubric } from "../rubric.js";
import { limitsOf } from "../score.js";

/** A way to settle a question: all points end between two limits and no veto holds, or one does (定案方式). */
export type Goal =
  | { readonly kind: "points"; readonly answer: string; readonly from: number; readonly below: number; readonly vetoes: boolean }
  | { readonly kind: "veto"; readonly answer: string };

/** What settles whether a total reaches so many points. Vetoes have no part in it. */
export function goalsOfTotal(rubric: Rubric, points: number): readonly Goal[] {
  const at = hundredths(points);
  return [...between(rubric, "yes", at, Infinity, false), ...between(rubric, "no", -Infinity, at, false)];
}

/** What settles the rating: a veto, or none and one grade. */
export function goalsOfRating(rubric: Rubric): readonly Goal[] {
  const { grades, rounding = "none" } = rubric;
  const vetoed: readonly Goal[] = rubric.vetoes.length > 0 ? [{ kind: "veto", answer: "vetoed" }] : [];
  if (grades.length === 0) return [{ kind: "points", answer: "points-only", from: -Infinity, below: Infinity, vetoes: true }, ...vetoed];
  const starts = grades.map(({ from }) => FIRST[rounding](hundredths(from)));
  return [
    ...grades.flatMap(({ id }, index) =>
      between(rubric, id, index === grades.length - 1 ? -Infinity : (starts[index] ?? -Infinity), starts[index - 1] ?? Infinity, true),
    ),
    ...vetoed,
  ];
}

/** The first total, in hundredths, that is so many points once rounded to whole points. */
const FIRST = {
  none: (points: number) => points,
  floor: (points: number) => Math.ceil(points / 100) * 100,
  "half-up": (points: number) => Math.ceil(points / 100) * 100 - 50,
} as const satisfies Record<NonNullable<Rubric["rounding"]>, (points: number) => number>;

/** Limits of a total as limits of the sum behind it, which the document may hold within bounds. */
function between(rubric: Rubric, answer: string, from: number, below: number, vetoes: boolean): readonly Goal[] {
  const { least, most } = limitsOf(rubric);
  if (from > most || below <= least || below <= from) return [];
  return [{ kind: "points", answer, from: from <= least ? -Infinity : from, below: below > most ? Infinity : below, vetoes }];
}
