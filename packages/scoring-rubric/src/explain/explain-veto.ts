import { type Bilingual, say, type Step } from "@countykit/core";
import type { Rubric } from "../rubric.js";
import type { VetoAnswer } from "../scoring.js";
import type { State } from "../state.js";
import { conditionStep } from "./condition-step.js";
import { openKnown } from "./known.js";
import { OUTCOME_SENTENCES } from "./outcome-messages.js";
import { vetoSaid } from "./scoring-said.js";

/**
 * Why a veto applies, does not, or is still open (一票否决说明), as a tree: what the rubric asks, part by part, with what is known of each; then what a veto
 * means for the points. Values are what was measured where a part turns on a number. Take the veto with the rubric and the state that gave it. Percentages
 * are rounded half up to two decimals, for display only.
 *
 * @throws {RangeError} when the rubric has no such veto
 * @example
 * ```ts
 * import { explainVeto, guangdong2019, score } from "@countykit/scoring-rubric";
 *
 * const state = {
 *   schema: "countykit-score/1",
 *   rubric: guangdong2019.id,
 *   asOf: "2021-08-31",
 *   facts: [{ id: "progress", value: "0.38" }],
 * } as const;
 * const progress = score(guangdong2019, state).vetoes[1];
 * const step = progress && explainVeto(progress, guangdong2019, state);
 * step?.label.zh; // => "一票否决：发生“总体进度不足 40%”"
 * step?.steps.map(({ label }) => label.en); // => ["Overall progress of the project below 40%: yes (it is 38%)", "No number of points makes up for it"]
 * ```
 * @source 粤商务电函〔2021〕101号, 一票否决项
 */
export function explainVeto(veto: VetoAnswer, rubric: Rubric, state: State): Step {
  const known = openKnown(rubric, state);
  const own = rubric.vetoes.find(({ id }) => id === veto.id);
  if (own === undefined) throw new RangeError(`The rubric has no veto ${veto.id}`);
  const effect = { yes: ["veto.effect"], unknown: ["veto.effect-if"], no: [] } as const;
  return {
    label: vetoSaid(veto, known),
    value: null,
    steps: [conditionStep(own.when, known), ...effect[veto.answer].map((code) => leaf(say(OUTCOME_SENTENCES, code, {})))],
  };
}

const leaf = (label: Bilingual): Step => ({ label, value: null, steps: [] });
