import type { Bilingual } from "@countykit/core";
import type { Rubric, Scoring } from "@countykit/scoring-rubric";

/** What the grade leads to, or each of those that are still possible (等次结果). Grades of which the document says nothing are left out. */
export function consequencesOf(
  { rating }: Pick<Scoring, "rating">,
  { grades }: Pick<Rubric, "grades">,
): readonly { readonly grade: string; readonly consequence: Bilingual }[] {
  const possible = rating.kind === "grade" ? [rating.grade] : rating.kind === "unknown" ? rating.grades : [];
  return grades.flatMap(({ id, consequence }) => (consequence === undefined || !possible.includes(id) ? [] : [{ grade: id, consequence }]));
}
