import type { Ternary } from "@countykit/core";
import type { Ends } from "./bounds/sums.js";
import { hundredths } from "./nodes/node.js";
import type { Rubric } from "./rubric.js";
import type { Rating } from "./scoring.js";

/** A total, least and most, and what else can be told of it. */
export interface PossibleTotals extends Ends {
  /** Whether both ends are reached. */
  readonly tight: boolean;
  /** Every total that can be had; `null` where that is not known. */
  readonly all: () => ReadonlySet<number> | null;
}

/** The rating of a total (等次判定): a veto comes before any points. */
export function ratingOf(rubric: Rubric, vetoed: Ternary, total: PossibleTotals): Rating {
  if (vetoed === "yes") return { kind: "vetoed" };
  const possible = possibleGrades(rubric, total);
  const [only, ...others] = possible.grades;
  if (vetoed === "unknown" || others.length > 0) return { kind: "unknown", ...possible };
  return only === undefined ? { kind: "points-only" } : { kind: "grade", grade: only };
}

/** The grades that may be reached, best first. One between two others may be out of reach: no total falls into it. */
function possibleGrades(rubric: Rubric, total: PossibleTotals): { readonly grades: readonly string[]; readonly exact: boolean } {
  const ids = rubric.grades.map(({ id }) => id);
  const [best, worst] = [gradeAt(rubric, total.most), gradeAt(rubric, total.least)];
  const between = ids.slice(best, worst + 1);
  if (between.length < 2) return { grades: between, exact: true };
  if (!total.tight) return { grades: between, exact: false };
  if (between.length === 2) return { grades: between, exact: true };
  const totals = total.all();
  if (totals === null) return { grades: between, exact: false };
  const reached = new Set([...totals].map((one) => ids[gradeAt(rubric, one)]));
  return { grades: between.filter((id) => reached.has(id)), exact: true };
}

/** The index of the grade of a total; what lies below all of them is in the last one. */
function gradeAt({ grades, rounding = "none" }: Rubric, total: number): number {
  const at = grades.findIndex(({ from }) => ROUND[rounding](total) >= hundredths(from));
  return at < 0 ? grades.length - 1 : at;
}

/** Hundredths of points, rounded to whole points. */
export const ROUND: Readonly<Record<NonNullable<Rubric["rounding"]>, (total: number) => number>> = {
  none: (total: number) => total,
  floor: (total: number) => Math.floor(total / 100) * 100,
  "half-up": (total: number) => Math.floor((total + 50) / 100) * 100,
};
