import type { Bilingual } from "@countykit/core";
import type { Scoring } from "../scoring.js";

/** What a self-evaluation admits and what it means to do about it (存在问题及改进措施). */
export interface ReportedProblems {
  readonly problems: readonly Problem[];
  readonly measures: readonly Improvement[];
}

/** A problem that a report admits, with the items of the rubric that are about it. */
export interface Problem {
  readonly id: string;
  readonly label: Bilingual;
  readonly items: readonly string[];
}

/** A measure of improvement, with the problems that it answers. */
export interface Improvement {
  readonly id: string;
  readonly label: Bilingual;
  readonly answers: readonly string[];
}

/** How problems, measures and claims stand to one another (核对结果). */
export interface ProblemReview {
  /** Whether every problem has a measure. */
  readonly covered: boolean;
  /** Problems that no measure answers. */
  readonly unanswered: readonly string[];
  /** Full points that are claimed for an item although the report admits a problem there. */
  readonly contradictions: readonly {
    readonly problem: string;
    readonly item: string;
    readonly claimed: number;
    readonly weight: number;
  }[];
}

/**
 * Holds the problems that a report admits against its measures and against the points that it claims (问题、措施与自评得分核对). Full points for an item with an
 * admitted problem are no mistake by themselves, but something that assessors will ask about.
 *
 * @example
 * ```ts
 * import { guangdong2019, lechangProblems, reviewProblems, score, type State } from "@countykit/scoring-rubric";
 *
 * const claims = [{ criterion: "policy", points: 2 }, { criterion: "media", points: 5 }];
 * const state: State = { schema: "countykit-score/1", rubric: guangdong2019.id, asOf: "2021-08-31", facts: [], claims };
 * const review = reviewProblems(lechangProblems, score(guangdong2019, state));
 * review.covered; // => true
 * review.contradictions; // => [{ problem: "policies", item: "policy", claimed: 2, weight: 2 }]
 * ```
 * @source self-evaluation report of Lechang for 2019, sections 六（二）, 六（三） and 七
 */
export function reviewProblems({ problems, measures }: ReportedProblems, scoring: Scoring): ProblemReview {
  const answered = new Set(measures.flatMap(({ answers }) => answers));
  const unanswered = problems.filter(({ id }) => !answered.has(id)).map(({ id }) => id);
  const items = new Map(scoring.groups.flatMap((group) => group.items.map((item) => [item.id, item])));
  const contradictions = problems.flatMap((problem) =>
    problem.items.flatMap((id) => {
      const { claimed = null, weight = 0 } = items.get(id) ?? {};
      return claimed !== null && claimed >= weight ? [{ problem: problem.id, item: id, claimed, weight }] : [];
    }),
  );
  return { covered: unanswered.length === 0, unanswered, contradictions };
}
