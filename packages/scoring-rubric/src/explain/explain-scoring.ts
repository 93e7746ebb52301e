import { type Bilingual, say } from "@countykit/core";
import type { Item, Rubric } from "../rubric.js";
import type { Scoring } from "../scoring.js";
import type { State } from "../state.js";
import { emptyBaseSaid, listed } from "./criterion-said.js";
import { itemHead, lossesSaid } from "./item-said.js";
import { openKnown } from "./known.js";
import { SENTENCES } from "./messages.js";
import { bonusSaid, documentedSaid, ratingSaid, totalSaid, vetoSaid } from "./scoring-said.js";

/**
 * A scoring as sentences in Chinese and English (评分说明): the points of all items and what is claimed; every item that does not surely have all its points,
 * or whose claim is not what the facts support, with its reasons; the bonus; each veto; the rating; and all facts that are missing. Take the scoring with the
 * rubric and the state that gave it. `explainItem` says more of one item, `explainScoringSteps` all of it as a tree.
 *
 * @example
 * ```ts
 * import { demonstrationStation, explainScoring, score } from "@countykit/scoring-rubric";
 *
 * const state = {
 *   schema: "countykit-score/1",
 *   rubric: demonstrationStation.id,
 *   asOf: "2022-08-31",
 *   facts: [
 *     { id: "station.farm-cases", value: "5" },
 *     { id: "station.persons-served", value: "100" },
 *     { id: "station.convenience-cases", value: "9" },
 *     { id: "station.model", value: true },
 *   ],
 * } as const;
 * const said = explainScoring(score(demonstrationStation, state), demonstrationStation, state);
 * said[0]?.en; // => "All items together: the facts support 3 of 4 points"
 * said[1]?.zh; // => "便民服务案例（1 分）：资料支持 0 分。9 个案例；再增加 1 个案例可得 1 分"
 * said[2]?.en; // => "Rating: Not qualified"
 * ```
 * @source 始府办〔2021〕12号, section 三（二）4
 */
export function explainScoring(scoring: Scoring, rubric: Rubric, state: State): readonly Bilingual[] {
  const known = openKnown(rubric, state);
  const items = new Map(
    [...rubric.groups.flatMap((group) => group.items), ...(rubric.bonus?.items ?? [])].map((item): [string, Item] => [item.id, item]),
  );
  const told = [...scoring.groups.flatMap((group) => group.items), ...scoring.bonuses].filter(
    ({ points, weight, claim }) => points.min < weight || (claim !== null && claim !== "supported"),
  );
  const facts = scoring.missing.flatMap(({ id, label }) => (known.form(id) === undefined ? [] : [label]));
  const bases = scoring.emptyBases.map(({ id }) => id);
  const criteria = scoring.missing.flatMap(({ id, label }) => (known.form(id) === undefined ? [label] : []));
  return [
    totalSaid(scoring, known),
    ...bonusSaid(scoring, rubric),
    ...told.flatMap((score) => {
      const item = items.get(score.id);
      return item === undefined ? [] : [joined([itemHead(score, item), ...lossesSaid(score.criterion, item.scale, known)])];
    }),
    ...([...items.values()].some(({ evidence }) => evidence.length > 0) ? [documentedSaid(scoring)] : []),
    ...scoring.vetoes.map((veto) => vetoSaid(veto, known)),
    ratingSaid(scoring.rating, rubric),
    ...(facts.length === 0 ? [] : [say(SENTENCES, "missing", { facts: listed(facts) })]),
    ...(bases.length === 0 ? [] : [say(SENTENCES, "empty-bases", { reason: emptyBaseSaid(bases, known) })]),
    ...(criteria.length === 0 ? [] : [say(SENTENCES, "judgements", { criteria: listed(criteria) })]),
  ];
}

/** An item with its reasons, which hold semicolons of their own. */
const joined = (sentences: readonly Bilingual[]): Bilingual => ({
  zh: sentences.map(({ zh }) => zh).join("。"),
  en: sentences.map(({ en }) => en).join(". "),
});
