import type { Rubric } from "../../rubric.js";
import { scorerOf } from "../../score.js";
import type { Judgement, State, StateFact } from "../../state.js";
import type { Cost } from "../question.js";
import { judgedParts, MOST } from "./random-rubric.js";

/** One way to set a fact or a judgement, with its cost in thousandths. */
interface Setting {
  readonly fact: StateFact | null;
  readonly judgement: Judgement | null;
  readonly cost: number;
}

const thousandths = (amount: string | number): number => Math.round(Number(amount) * 1000);

function costOf(cost: Cost | undefined, units: number): number {
  if (cost === undefined) return 1000;
  return typeof cost === "object" ? thousandths(cost.once) : thousandths(cost) * units;
}

/** Every setting of every fact by its own values, without any regard to limits. */
function settingsOf(
  rubric: Rubric,
  state: State,
  costs: Readonly<Record<string, Cost>>,
  bases: readonly string[],
): readonly (readonly Setting[])[] {
  const shares = JSON.stringify([rubric.groups, rubric.bonus]).includes('"kind":"share"');
  const unitOf = (fact: string): string => {
    const form = rubric.facts.find(({ id }) => id === fact);
    return form?.kind === "number" ? form.unit : "";
  };
  const valueOf = (fact: string): StateFact["value"] => state.facts.find(({ id }) => id === fact)?.value ?? null;
  const endsOf = (fact: string): readonly [number, number] => {
    const value = valueOf(fact);
    const least = fact === "whole" ? 1 : 0;
    if (typeof value === "string") return [Number(value), Number(value)];
    if (value !== null && typeof value === "object" && "min" in value) return [Number(value.min), Number(value.max)];
    return [least, MOST];
  };
  const facts = rubric.facts.map(({ id, kind }): readonly Setting[] => {
    const cost = costs[id];
    const value = valueOf(id);
    const set = (to: StateFact["value"], amount: number): Setting => ({ fact: { id, value: to }, judgement: null, cost: amount });
    if (kind === "flag") return [true, false].flatMap((to) => (to === value ? [] : [set(to, costOf(cost, 1))]));
    if (kind === "choice") return ["a", "b", "c"].flatMap((to) => (to === value ? [] : [set(to, costOf(cost, 1))]));
    if (id === "whole" && !bases.includes(id)) return [];
    const [low, high] = endsOf(id);
    const most =
      id === "part" && shares && unitOf("part") === unitOf("whole") && !bases.includes("whole") ? Math.min(MOST, endsOf("whole")[1]) : MOST;
    const values = Array.from({ length: MOST + 1 }, (_, to) => to).filter((to) => to >= (id === "whole" ? 1 : 0) && to <= most);
    return values.flatMap((to) => [
      ...(to > low ? [set({ min: String(to), max: String(Math.max(high, to)) }, costOf(cost, to - low))] : []),
      ...(to < high ? [set({ min: String(Math.min(low, to)), max: String(to) }, costOf(cost, high - to))] : []),
    ]);
  });
  const judgements = judgedParts(rubric).map(({ path, points }): readonly Setting[] => {
    const given = state.judgements?.find(({ criterion }) => criterion === path)?.points ?? points[0] ?? 0;
    const start = points.indexOf(given);
    const cost = costs[path];
    return points.flatMap((to, index) => {
      if (index <= start) return [];
      const steps = index - start;
      return [{ fact: null, judgement: { criterion: path, points: to }, cost: cost === undefined ? 1000 * steps : costOf(cost, steps) }];
    });
  });
  return [...facts, ...judgements].filter((settings) => settings.length > 0);
}

/** How many ways there are to set the facts of a state. */
export const waysOf = (rubric: Rubric, state: State, bases: readonly string[]): number =>
  settingsOf(rubric, state, {}, bases).reduce((ways, settings) => ways * (settings.length + 1), 1);

/** The least cost, in thousandths, to every total that some setting makes sure of; each with its fewest moves. */
export function bruteUplift(
  rubric: Rubric,
  state: State,
  costs: Readonly<Record<string, Cost>>,
  bases: readonly string[],
): ReadonlyMap<number, { readonly cost: number; readonly moves: number }> {
  const scorer = scorerOf(rubric);
  const settings = settingsOf(rubric, state, costs, bases);
  const found = new Map<number, { readonly cost: number; readonly moves: number }>();
  const facts = new Map(state.facts.map((fact) => [fact.id, fact]));
  const judgements = new Map((state.judgements ?? []).map((one) => [one.criterion, one]));
  const walk = (at: number, cost: number, moves: number): void => {
    const own = settings[at];
    if (own === undefined) {
      const { total } = scorer({ ...state, facts: [...facts.values()], judgements: [...judgements.values()] });
      const best = found.get(total.min);
      if (best === undefined || cost < best.cost || (cost === best.cost && moves < best.moves)) found.set(total.min, { cost, moves });
      return;
    }
    walk(at + 1, cost, moves);
    for (const { fact, judgement, cost: own1 } of own) {
      if (fact !== null) {
        const before = facts.get(fact.id);
        facts.set(fact.id, fact);
        walk(at + 1, cost + own1, moves + 1);
        if (before === undefined) facts.delete(fact.id);
        else facts.set(fact.id, before);
      }
      if (judgement !== null) {
        const before = judgements.get(judgement.criterion);
        judgements.set(judgement.criterion, judgement);
        walk(at + 1, cost + own1, moves + 1);
        if (before === undefined) judgements.delete(judgement.criterion);
        else judgements.set(judgement.criterion, before);
      }
    }
  };
  walk(0, 0, 0);
  return found;
}
