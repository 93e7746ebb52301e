import type { Ternary } from "@countykit/core";
import type { Ends } from "./bounds/sums.js";
import { hundredths } from "./nodes/node.js";
import type { Grade, Rubric } from "./rubric.js";
import type { Rating } from "./scoring.js";

/** The rating of a total (等次判定): a veto comes before any points. */
export function ratingOf(rubric: Rubric, vetoed: Ternary, total: Ends): Rating {
  if (vetoed === "yes") return { kind: "vetoed" };
  const grades = gradesBetween(rubric, total);
  if (vetoed === "unknown") return { kind: "unknown", grades: grades.map(({ id }) => id) };
  const [only, ...others] = grades;
  if (only === undefined) return { kind: "points-only" };
  return others.length === 0 ? { kind: "grade", grade: only.id } : { kind: "unknown", grades: grades.map(({ id }) => id) };
}

/** The grades from the best that may be reached down to the one that surely is. */
function gradesBetween({ grades, rounding = "none" }: Rubric, { least, most }: Ends): readonly Grade[] {
  const gradeOf = (total: number): number => grades.findIndex(({ from }) => ROUND[rounding](total) >= hundredths(from));
  const last = grades.length - 1;
  const [best, worst] = [gradeOf(most), gradeOf(least)];
  return grades.slice(best < 0 ? last : best, (worst < 0 ? last : worst) + 1);
}

/** Hundredths of points, rounded to whole points. */
export const ROUND: Readonly<Record<NonNullable<Rubric["rounding"]>, (total: number) => number>> = {
  none: (total: number) => total,
  floor: (total: number) => Math.floor(total / 100) * 100,
  "half-up": (total: number) => Math.floor((total + 50) / 100) * 100,
};
