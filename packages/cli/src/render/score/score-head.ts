import type { Language } from "@countykit/core";
import type { Scored } from "../../commands/scored.js";
import { consequencesOf } from "../../scores/consequences.js";
import type { Tell } from "../../texts.js";
import { type Style, TABLE_WIDTH } from "../style.js";
import { aligned, type Cell, type Column, fitColumns } from "../table.js";
import { flow, wrap } from "../wrap.js";

/** The total with what it is made of, and what there is to know about it (总分). */
export function scoreHead({ rubric, scoring, state }: Scored, language: Language, style: Style, tell: Tell): string {
  const { base, bonus, total, documented, claimed, vetoed, totalWithinWeight, tight } = scoring;
  const seen = (state.evidence ?? []).length > 0;
  const cells: readonly (readonly [string, Cell])[] = [
    [tell("total", {}), { text: tell("points", total), paint: style.bold }],
    [tell("basePoints", {}), { text: tell("outOf", { points: tell("points", base), most: rubric.weight }) }],
    ...(rubric.bonus === null
      ? []
      : [[tell("bonusPoints", {}), { text: tell("outOf", { points: tell("points", bonus), most: rubric.bonus.most }) }] as const]),
    ...(seen ? [[tell("documentedPoints", {}), { text: tell("points", documented) }] as const] : []),
    ...(claimed === null ? [] : [[tell("claimedPoints", {}), { text: String(claimed) }] as const]),
    ...(rubric.vetoes.length === 0
      ? []
      : [[tell("vetoHead", {}), { text: tell("answer", { answer: vetoed }), paint: style.verdict(VERDICT[vetoed]) }] as const]),
    [tell("ratingHead", {}), { text: ratingText(scoring.rating, rubric, language, tell) }],
  ];
  const inLines = flow(
    cells.map(([label, { text }]) => tell("labelled", { label, text })),
    style.width - 2,
  ).map((line) => `  ${line}`);
  const widths = fitColumns(
    cells.map(([head, { text }]) => [head, text]),
    style.width - cells.length * 2,
  );
  const columns = cells.map(([head], index): Column => ({ head, width: widths[index] ?? 1, align: "left" }));
  const table = aligned(columns, [cells.map(([, cell]) => cell)], style.dim)
    .split("\n")
    .map((line) => `  ${line}`.trimEnd());
  const differs = totalWithinWeight !== null && tell("points", totalWithinWeight) !== tell("points", total);
  const leads = consequencesOf(scoring, rubric).map(({ grade, consequence }) => ({
    title: rubric.grades.find(({ id }) => id === grade)?.title[language] ?? grade,
    to: consequence[language],
  }));
  return [
    ...(style.width < TABLE_WIDTH ? inLines : table),
    ...(differs
      ? wrap(tell("withinWeight", { points: tell("points", totalWithinWeight), weight: rubric.weight }), style.width - 2).map(
          (line) => `  ${line}`,
        )
      : []),
    ...(leads.length === 0 ? [] : wrap(tell("gradesLead", { grades: leads }), style.width - 2).map((line) => `  ${line}`)),
    ...(tight ? [] : wrap(tell("notTight", {}), style.width - 2).map((line) => `  ${line}`)),
  ].join("\n");
}

const VERDICT = { yes: "fail", no: "pass", unknown: "unknown" } as const;

function ratingText(rating: Scored["scoring"]["rating"], { grades }: Scored["rubric"], language: Language, tell: Tell): string {
  const title = (grade: string): string => grades.find(({ id }) => id === grade)?.title[language] ?? grade;
  switch (rating.kind) {
    case "vetoed":
      return tell("ratingVetoed", {});
    case "points-only":
      return tell("ratingNone", {});
    case "grade":
      return title(rating.grade);
    case "unknown":
      return grades.length === 0 ? tell("ratingNone", {}) : tell("ratingOpen", { grades: rating.grades.map(title), exact: rating.exact });
  }
}
