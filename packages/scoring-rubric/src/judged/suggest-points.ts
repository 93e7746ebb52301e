import type { Ternary } from "@countykit/core";
import type { Condition } from "../conditions/condition.js";
import { compileRubric } from "../nodes/compile-rubric.js";
import type { Rubric } from "../rubric.js";
import { score } from "../score.js";
import type { State } from "../state.js";

/**
 * A suggestion for points that a rubric leaves to assessors (评分建议), where a range is open to several things of which any will do: the most when all of
 * them are there, the least when one of them is not, and none of the range when none is. `null` where the facts do not say, where the range has one
 * condition or no condition, and where the path is no range. The assessors decide; `score` never uses it.
 *
 * @example
 * ```ts
 * import { guangdong2019, type State, suggestPoints } from "@countykit/scoring-rubric";
 *
 * const facts = [
 *   { id: "upward.standards", value: true },
 *   { id: "upward.cold-chain", value: true },
 *   { id: "upward.traceability", value: false },
 * ];
 * const state: State = { schema: "countykit-score/1", rubric: guangdong2019.id, asOf: "2021-08-31", facts };
 * suggestPoints(guangdong2019, state, "upward/standards"); // => 1
 * suggestPoints(guangdong2019, state, "plan"); // => null
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, group 二: standards, cold chain and tracing give 1 to 2 points
 */
export function suggestPoints(rubric: Rubric, state: State, path: string): number | null {
  const scale = compileRubric(rubric).nodes.find((node) => node.path === path)?.scale;
  if (scale?.kind !== "judged" || scale.when?.kind !== "any-of") return null;
  const answers = scale.when.of.map((condition) => answerTo(condition, rubric, state));
  if (answers.every((answer) => answer === "yes")) return scale.most;
  if (answers.every((answer) => answer === "no")) return scale.otherwise;
  return answers.includes("yes") && answers.includes("no") ? scale.least : null;
}

/** Whether a condition holds, asked as a veto of a rubric that has nothing else. */
function answerTo(when: Condition, rubric: Rubric, state: State): Ternary {
  const asked = { id: "asked", title: rubric.title, cite: { document: rubric.document, locator: "" }, when };
  return score({ ...rubric, groups: [], bonus: null, vetoes: [asked] }, state).vetoed;
}
