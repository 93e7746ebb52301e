import type { Judgement, State, StateFact } from "../state.js";
import type { UpliftMove } from "./result.js";

/**
 * A state in which the moves of a plan are made (落实措施后的情况): facts and judgements that are set replace what was known of them. A move that only says
 * among what lost points are changes nothing, as nobody knows which fact it is.
 *
 * @example
 * ```ts
 * import { applyMoves, guangdong2019, score, type State, uplift } from "@countykit/scoring-rubric";
 *
 * const state: State = { schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31", facts: [] };
 * const { plan } = uplift(guangdong2019, state, { target: -1 });
 * const after = applyMoves(state, plan?.moves ?? []);
 * // Stations in 140 villages are 70 % of them, however many there are: no more than 200 count.
 * after.facts; // => [{ "id": "villages.located", "value": { "min": "140", "max": null } }]
 * score(guangdong2019, after).total.min; // => 0
 * ```
 * @source 粤商务电函〔2021〕101号, table of points
 */
export function applyMoves(state: State, moves: readonly UpliftMove[]): State {
  const set = moves.flatMap((move) => (move.kind === "set" ? [move] : []));
  const facts = new Map<string, StateFact>(state.facts.map((fact) => [fact.id, fact]));
  const judgements = new Map<string, Judgement>((state.judgements ?? []).map((one) => [one.criterion, one]));
  for (const { of, fact, to } of set) {
    if (of === "fact") facts.set(fact, { id: fact, value: to });
    else judgements.set(fact, { criterion: fact, points: Number(to) });
  }
  return { ...state, facts: [...facts.values()], ...(judgements.size === 0 ? {} : { judgements: [...judgements.values()] }) };
}
