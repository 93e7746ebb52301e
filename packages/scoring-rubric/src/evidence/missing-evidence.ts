import type { Bilingual } from "@countykit/core";
import type { Item, Rubric } from "../rubric.js";
import type { State } from "../state.js";

/** Which papers of an item are there (佐证材料核对). */
export interface EvidenceAnswer {
  readonly item: string;
  readonly title: Bilingual;
  /** What the assessors want to see, in the order of the rubric. */
  readonly papers: readonly PaperAnswer[];
  /** Ids of the papers that are looked for and not there; `null` when nobody has looked. */
  readonly missing: readonly string[] | null;
  /** Whether all papers are there: `false` when one is missing, `null` when nobody has looked. An item that asks for none is supported. */
  readonly supported: boolean | null;
}

/** One paper, picture or place: there, not there, or nobody has looked. */
export interface PaperAnswer {
  readonly id: string;
  readonly label: Bilingual;
  readonly answer: "present" | "missing" | "not-looked-at";
}

/**
 * Which papers each item of a rubric has and lacks (佐证材料核对), in the order of the rubric, the bonus last. An item that the state names without a paper has
 * none of them; an item that it does not name has not been looked at, and nothing is said to be missing.
 *
 * @example
 * ```ts
 * import { guangdong2019, missingEvidence } from "@countykit/scoring-rubric";
 *
 * const answers = missingEvidence(guangdong2019, { evidence: [{ item: "leadership", kinds: ["minutes", "pictures"] }] });
 * answers[0]?.supported; // => false
 * answers[0]?.missing; // => ["group-document"]
 * answers[1]?.supported; // => null
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, column of evidence
 */
export function missingEvidence(rubric: Rubric, { evidence = [] }: Pick<State, "evidence">): readonly EvidenceAnswer[] {
  const seen = new Map(evidence.map(({ item, kinds }) => [item, kinds]));
  return [...rubric.groups.flatMap(({ items }) => items), ...(rubric.bonus?.items ?? [])].map((item) => answerOf(item, seen.get(item.id)));
}

function answerOf({ id, title, evidence }: Item, kinds: readonly string[] | undefined): EvidenceAnswer {
  const papers = evidence.map(
    (paper): PaperAnswer => ({
      id: paper.id,
      label: paper.label,
      answer: kinds === undefined ? "not-looked-at" : kinds.includes(paper.id) ? "present" : "missing",
    }),
  );
  const missing =
    kinds === undefined && papers.length > 0 ? null : papers.filter(({ answer }) => answer === "missing").map((paper) => paper.id);
  return { item: id, title, papers, missing, supported: missing === null ? null : missing.length === 0 };
}
