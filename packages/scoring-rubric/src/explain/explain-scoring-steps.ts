import { type Bilingual, type Measure, say, type Step } from "@countykit/core";
import type { Item, Rubric } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import type { CriterionScore, ItemScore, Points, Scoring } from "../scoring.js";
import type { State } from "../state.js";
import { criterionSaid } from "./criterion-said.js";
import { evidenceSaid, itemHead } from "./item-said.js";
import { type Known, openKnown } from "./known.js";
import { SENTENCES } from "./messages.js";
import { pointsSaid, span } from "./numbers-said.js";
import { bonusSaid, ratingSaid, totalSaid, vetoSaid } from "./scoring-said.js";

/**
 * Why a scoring says what it says (推导过程), as a tree: the total, its groups, their items, and every criterion with what was measured, the points it gives
 * and what is missing; then the bonus, the vetoes and the rating. Values are points, or what was measured where a criterion turns on a number. Take the
 * scoring with the rubric and the state that gave it.
 *
 * @example
 * ```ts
 * import { explainScoringSteps, guangdong2019, score } from "@countykit/scoring-rubric";
 *
 * const state = {
 *   schema: "countykit-score/1",
 *   rubric: guangdong2019.id,
 *   asOf: "2021-08-31",
 *   facts: [
 *     { id: "villages", value: "195" },
 *     { id: "villages.located", value: "135" },
 *   ],
 * } as const;
 * const steps = explainScoringSteps(score(guangdong2019, state), guangdong2019, state);
 * const service = steps.steps[1]?.steps[0];
 * service?.steps[1]?.steps[0]?.label.zh; // => "行政村覆盖率：135 个行政村，占 195 个行政村的 69.23%，得 2 分，未得 3 分；再增加 2 个行政村可得 5 分"
 * ```
 * @source 粤商务电函〔2021〕101号, 服务体系建设 (2)
 */
export function explainScoringSteps(scoring: Scoring, rubric: Rubric, state: State): Step {
  const known = openKnown(rubric, state);
  const groups = scoring.groups.map((group, at): Step => {
    const own = rubric.groups[at];
    return {
      label: say(SENTENCES, "group", {
        title: own?.title ?? NOTHING,
        weight: pointsSaid(group.weight),
        points: span(group.points),
      }),
      value: pointsMeasure(group.points),
      steps: itemSteps(group.items, own?.items ?? [], known),
    };
  });
  const [bonus, within] = bonusSaid(scoring, rubric);
  return {
    label: totalSaid(scoring, known),
    value: pointsMeasure(scoring.base),
    steps: [
      ...groups,
      ...(bonus === undefined
        ? []
        : [
            {
              label: bonus,
              value: pointsMeasure(scoring.bonus),
              steps: [...itemSteps(scoring.bonuses, rubric.bonus?.items ?? [], known), ...(within === undefined ? [] : [leaf(within)])],
            },
          ]),
      ...scoring.vetoes.map((veto) => leaf(vetoSaid(veto, known))),
      leaf(ratingSaid(scoring.rating, rubric)),
    ],
  };
}

const NOTHING: Bilingual = { zh: "", en: "" };

const itemSteps = (scores: readonly ItemScore[], items: readonly Item[], known: Known): readonly Step[] =>
  scores.flatMap((score, at) => {
    const item = items[at];
    return item === undefined ? [] : [itemStep(score, item, known)];
  });

function itemStep(score: ItemScore, item: Item, known: Known): Step {
  const { criterion } = score;
  return {
    label: itemHead(score, item),
    value: pointsMeasure(score.points),
    steps: [
      ...(criterion.parts.length > 0 ? partSteps(criterion, item.scale, known) : [criterionStep(criterion, item.scale, known, false)]),
      ...evidenceSaid(score, item).map((label) => leaf(label)),
    ],
  };
}

const partSteps = ({ parts }: CriterionScore, scale: Scale, known: Known): readonly Step[] =>
  parts.flatMap((part, at) => {
    const own = scale.kind === "sum" || scale.kind === "best" ? scale.of[at] : undefined;
    return own === undefined ? [] : [criterionStep(part, own.scale, known, true)];
  });

const criterionStep = (criterion: CriterionScore, scale: Scale, known: Known, titled: boolean): Step => ({
  label: criterionSaid(criterion, scale, known, titled),
  value: criterion.measured ?? pointsMeasure(criterion.points),
  steps: partSteps(criterion, scale, known),
});

const pointsMeasure = ({ min, max }: Points): Measure => ({ unit: "points", min: String(min), max: String(max) });

const leaf = (label: Bilingual): Step => ({ label, value: null, steps: [] });
