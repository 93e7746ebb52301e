import { criteriaOf, criterionOf, itemsOf } from "../criteria.js";
import type { Rubric, Veto } from "../rubric.js";
import { score } from "../score.js";
import type { State } from "../state.js";
import { stateRemark } from "./say-state-remark.js";
import type { StateRemark } from "./state-remark.js";

/** Finds points that assessors gave where the known facts already leave them none to give (打分条件核对). */
export function lintJudgements(rubric: Rubric, state: State): readonly StateRemark[] {
  const { judgements = [] } = state;
  if (judgements.length === 0) return [];
  const criteria = new Map(itemsOf(rubric).flatMap((item) => criteriaOf(criterionOf(item)).map((one) => [one.path, one])));
  const gated = judgements.flatMap(({ criterion, points }, index) => {
    const { scale, title } = criteria.get(criterion) ?? {};
    return scale?.kind === "judged" && scale.when !== null && title !== undefined
      ? [{ index, told: { criterion, title, points, otherwise: scale.otherwise }, when: scale.when }]
      : [];
  });
  if (gated.length === 0) return [];
  // Asked as vetoes of a rubric that has nothing else, gates are answered by the same logic as everything.
  const asked = gated.map(
    ({ when, told: { title } }, at): Veto => ({ id: `gate ${at}`, title, cite: { document: rubric.document, locator: "" }, when }),
  );
  const { vetoes } = score({ ...rubric, groups: [], bonus: null, vetoes: asked }, state);
  return gated.flatMap(({ index, told }, at) =>
    vetoes[at]?.answer === "no" ? [stateRemark("judgement-behind-gate", `/judgements/${index}`, told)] : [],
  );
}
