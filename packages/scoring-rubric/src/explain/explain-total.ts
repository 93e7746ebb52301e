import { type Bilingual, type Measure, say, type Step } from "@countykit/core";
import { itemsOf } from "../criteria.js";
import { hundredths } from "../nodes/node.js";
import type { Item, Rubric } from "../rubric.js";
import { limitsOf } from "../score.js";
import type { ItemScore, Points, Scoring } from "../scoring.js";
import type { State } from "../state.js";
import { emptyBaseSaid } from "./criterion-said.js";
import { itemHead } from "./item-said.js";
import { type Known, openKnown } from "./known.js";
import { SENTENCES } from "./messages.js";
import { pointsSaid, span } from "./numbers-said.js";
import { OUTCOME_SENTENCES } from "./outcome-messages.js";
import { bonusSaid, documentedSaid, ratingSaid, totalSaid, vetoSaid } from "./scoring-said.js";

/**
 * How a total comes about (总分说明), as a tree: the groups with what each item gives, the bonus, the limits of the total, the papers, the vetoes and the
 * rating. Values are points. Take the scoring with the rubric and the state that gave it. `explainScoringSteps` goes down to every criterion instead.
 *
 * @example
 * ```ts
 * import { explainTotal, guangdong2019, score } from "@countykit/scoring-rubric";
 *
 * const state = {
 *   schema: "countykit-score/1",
 *   rubric: guangdong2019.id,
 *   asOf: "2021-08-31",
 *   facts: [
 *     { id: "villages", value: "195" },
 *     { id: "villages.located", value: "137" },
 *   ],
 * } as const;
 * const { label, steps } = explainTotal(score(guangdong2019, state), guangdong2019, state);
 * label.zh; // => "总分：资料支持 0 至 104 分"
 * steps[0]?.label.en; // => "All items together: the facts support 0 to 100 of 100 points, still open"
 * steps[0]?.steps[1]?.label.zh; // => "深入推动电子商务进农村工作（55 分）：资料支持 5 至 55 分"
 * ```
 * @source 粤商务电函〔2021〕101号, table of points
 */
export function explainTotal(scoring: Scoring, rubric: Rubric, state: State): Step {
  const known = openKnown(rubric, state);
  const asksPapers = itemsOf(rubric).some(({ item }) => item.evidence.length > 0);
  const [bonus, within] = bonusSaid(scoring, rubric);
  const bases = scoring.emptyBases.map(({ id }) => id);
  return {
    label: say(OUTCOME_SENTENCES, "total.all", { points: pointsSaid(scoring.total) }),
    value: measureOf(scoring.total),
    steps: [
      baseStep(scoring, known),
      ...(bonus === undefined ? [] : [bonusStep(bonus, scoring, rubric)]),
      ...(within === undefined ? [] : [leaf(within)]),
      ...limitsSaid(rubric).map(leaf),
      ...(asksPapers ? [leaf(documentedSaid(scoring))] : []),
      ...(bases.length === 0 ? [] : [leaf(say(SENTENCES, "empty-bases", { reason: emptyBaseSaid(bases, known) }))]),
      ...(scoring.tight || bases.length > 0 ? [] : [leaf(say(OUTCOME_SENTENCES, "total.not-tight", {}))]),
      ...scoring.vetoes.map((veto) => leaf(vetoSaid(veto, known))),
      ...roundingSaid(rubric).map(leaf),
      leaf(ratingSaid(scoring.rating, rubric)),
    ],
  };
}

function baseStep(scoring: Scoring, known: Known): Step {
  const groups = scoring.groups.map(({ points, weight, items }, at): Step => {
    const own = known.rubric.groups[at];
    const params = { title: own?.title ?? { zh: "", en: "" }, weight: pointsSaid(weight), points: span(points) };
    return { label: say(SENTENCES, "group", params), value: measureOf(points), steps: headsOf(items, own?.items ?? []) };
  });
  const shared = differ(sumOf(scoring.groups), scoring.base);
  return {
    label: totalSaid(scoring, known),
    value: measureOf(scoring.base),
    steps: [...groups, ...(shared ? [leaf(say(OUTCOME_SENTENCES, "total.shared", {}))] : [])],
  };
}

function bonusStep(label: Bilingual, { bonus, bonuses }: Scoring, rubric: Rubric): Step {
  const most = rubric.bonus?.most ?? 0;
  const capped = sumOf(bonuses).max > hundredths(most);
  return {
    label,
    value: measureOf(bonus),
    steps: [
      ...headsOf(bonuses, rubric.bonus?.items ?? []),
      ...(capped ? [leaf(say(OUTCOME_SENTENCES, "total.bonus-capped", { most: pointsSaid(most) }))] : []),
    ],
  };
}

/** What the document holds the total within, where it says so. */
function limitsSaid(rubric: Rubric): readonly Bilingual[] {
  const { least, most } = limitsOf(rubric);
  return [
    ...(Number.isFinite(most) ? [say(OUTCOME_SENTENCES, "total.at-most", { most: pointsSaid(most / 100) })] : []),
    ...(Number.isFinite(least) ? [say(OUTCOME_SENTENCES, "total.at-least", { least: pointsSaid(least / 100) })] : []),
  ];
}

const roundingSaid = ({ grades, rounding = "none" }: Rubric): readonly Bilingual[] =>
  grades.length === 0 || rounding === "none" ? [] : [say(OUTCOME_SENTENCES, "total.rounded", { rounding })];

const headsOf = (scores: readonly ItemScore[], items: readonly Item[]): readonly Step[] =>
  scores.flatMap((score, at) => {
    const item = items[at];
    return item === undefined ? [] : [{ label: itemHead(score, item), value: measureOf(score.points), steps: [] }];
  });

/** In hundredths. */
const sumOf = (of: readonly { readonly points: Points }[]): Points => ({
  min: of.reduce((sum, { points }) => sum + hundredths(points.min), 0),
  max: of.reduce((sum, { points }) => sum + hundredths(points.max), 0),
});

const differ = (sum: Points, { min, max }: Points): boolean => sum.min !== hundredths(min) || sum.max !== hundredths(max);

const measureOf = ({ min, max }: Points): Measure => ({ unit: "points", min: String(min), max: String(max) });

const leaf = (label: Bilingual): Step => ({ label, value: null, steps: [] });
