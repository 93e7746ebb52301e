import type { Issue } from "@countykit/core";
import type { Scored } from "./commands/scored.js";
import { consequencesOf } from "./scores/consequences.js";

/** The JSON report on a score (评分报告): what the state supports, or what is wrong with it. The same input gives the same bytes. */
export const scoreReportText = (of: Scored | { readonly issues: readonly Issue[] }): string =>
  `${JSON.stringify({ schema: "countykit-score-report/1", ...("issues" in of ? { issues: of.issues } : scoredReport(of)) }, null, 2)}\n`;

function scoredReport({ programme, rubric, state, scoring, decisive, uplift, explained, notes }: Scored): object {
  const consequences = consequencesOf(scoring, rubric);
  return {
    ...(programme.name.zh === "" ? {} : { id: programme.id }),
    scoring,
    ...(consequences.length === 0 ? {} : { consequences }),
    ...(decisive === null ? {} : { decisive }),
    ...(uplift === null ? {} : { uplift }),
    ...(explained === null ? {} : { explained }),
    facts: state.facts,
    notes,
  };
}
