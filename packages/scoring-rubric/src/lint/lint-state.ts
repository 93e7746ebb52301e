import type { Rubric } from "../rubric.js";
import type { State } from "../state.js";
import { lintClaims } from "./lint-claims.js";
import { lintJudgements } from "./lint-judgements.js";
import { lintParts } from "./lint-parts.js";
import type { StateRemark } from "./state-remark.js";

/**
 * Looks over what is known of a county for contradictions of the sheet with itself (考评材料核对): a part that is more than its whole; points that assessors gave
 * where the known facts leave them none to give; claims that no facts could earn, or that parts and whole do not agree on. The sheets of counties have such
 * things, so none of them keeps a state from being read or scored, and nothing of it is changed or lost: each remark says where it is and, where a scoring
 * passes something over, what it gives instead. What is open is given the benefit of the doubt: a remark is only made where no way that it may turn out
 * mends it.
 *
 * Facts come first, then judgements, then claims, each in the order of the rubric or of the sheet. Points are compared as hundredths, numbers as fractions.
 *
 * @throws {TypeError} when a number of the state or a limit of the rubric is not decimal text, which `parseState` and `parseRubric` prevent
 * @example
 * ```ts
 * import { guangdong2019, lintState, parseStateOrThrow } from "@countykit/scoring-rubric";
 *
 * const sheet = {
 *   rubric: guangdong2019.id,
 *   asOf: "2021-08-31",
 *   facts: [
 *     { id: "villages", value: 195 },
 *     { id: "villages.located", value: 205 },
 *     { id: "plan.issued", value: false },
 *   ],
 *   judgements: [{ criterion: "plan", points: 2 }],
 *   claims: [
 *     { criterion: "service", points: 22 },
 *     { criterion: "service/centre", points: 11 },
 *     { criterion: "service/stations", points: 10 },
 *   ],
 * };
 * const remarks = lintState(guangdong2019, parseStateOrThrow(sheet, guangdong2019));
 * remarks.map(({ code, path }) => `${code} ${path}`); // => ["part-above-whole /facts/1", "judgement-behind-gate /judgements/0", "claims-differ /claims/0"]
 * remarks[2]?.text.zh; // => "“服务体系建设”自评 22 分，而各部分自评得出 21 分"
 * ```
 * @source 粤商务电函〔2021〕101号, table of points; self-evaluation report of Lechang for 2019, section 七, which claims items and parts of them
 */
export function lintState(rubric: Rubric, state: State): readonly StateRemark[] {
  return [...lintParts(rubric, state), ...lintJudgements(rubric, state), ...lintClaims(rubric, state)];
}
