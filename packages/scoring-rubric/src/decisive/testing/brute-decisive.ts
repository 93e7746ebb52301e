import type { Rubric } from "../../rubric.js";
import { scorerOf } from "../../score.js";
import type { Scoring } from "../../scoring.js";
import type { Judgement, State, StateFact } from "../../state.js";
import { judgedParts, MOST } from "../../uplift/testing/random-rubric.js";

/** A fact or judgement that is not known, and every value that it can have. */
interface Open {
  readonly id: string;
  readonly values: readonly { readonly fact?: StateFact; readonly judgement?: Judgement }[];
}

export function openOf(rubric: Rubric, state: State): readonly Open[] {
  const facts = rubric.facts.flatMap((form): readonly Open[] => {
    const { id, kind } = form;
    const value = state.facts.find((fact) => fact.id === id)?.value ?? null;
    const set = (to: StateFact["value"]): { readonly fact: StateFact } => ({ fact: { id, value: to } });
    if (kind === "flag") return value === null ? [{ id, values: [set(true), set(false)] }] : [];
    if (kind === "choice") {
      const options = Array.isArray(value) ? value : value === null ? ["a", "b", "c"] : [];
      return options.length < 2 ? [] : [{ id, values: options.map((option: string) => set(option)) }];
    }
    if (typeof value === "string") return [];
    const [low, high] =
      value !== null && typeof value === "object" && "min" in value
        ? [Number(value.min), Number(value.max)]
        : [id === "whole" ? 1 : 0, MOST];
    return low === high ? [] : [{ id, values: Array.from({ length: high - low + 1 }, (_, index) => set(String(low + index))) }];
  });
  const judgements = judgedParts(rubric).flatMap(({ path, points }): readonly Open[] =>
    state.judgements?.some(({ criterion }) => criterion === path) === true || points.length < 2
      ? []
      : [{ id: path, values: points.map((to) => ({ judgement: { criterion: path, points: to } })) }],
  );
  return [...facts, ...judgements];
}

/** The smallest sets of facts of which some values settle the question, by trying every set and every value; each with whether all values do. */
export function bruteDecisive(
  rubric: Rubric,
  state: State,
  answerOf: (scoring: Scoring) => string | null,
): readonly { readonly facts: readonly string[]; readonly certain: boolean; readonly answers: readonly string[] }[] {
  const scorer = scorerOf(rubric);
  const open = openOf(rubric, state);
  const subsets = Array.from({ length: 2 ** open.length }, (_, mask) => open.filter((_one, at) => ((mask >> at) & 1) === 1));
  const answers = (facts: readonly Open[]): ReadonlySet<string | null> => {
    const seen = new Set<string | null>();
    const walk = (at: number, known: State): void => {
      const one = facts[at];
      if (one === undefined) {
        seen.add(answerOf(scorer(known)));
        return;
      }
      for (const { fact, judgement } of one.values) {
        if (fact !== undefined) walk(at + 1, { ...known, facts: [...known.facts.filter(({ id }) => id !== one.id), fact] });
        if (judgement !== undefined) walk(at + 1, { ...known, judgements: [...(known.judgements ?? []), judgement] });
      }
    };
    walk(0, state);
    return seen;
  };
  for (let size = 0; size <= open.length; size += 1) {
    const found = subsets
      .filter((facts) => facts.length === size)
      .flatMap((facts) => {
        const seen = answers(facts);
        const settled = [...seen].flatMap((answer) => (answer === null ? [] : [answer]));
        return settled.length === 0 ? [] : [{ facts: facts.map(({ id }) => id), certain: !seen.has(null), answers: settled }];
      });
    if (found.length > 0) return found;
  }
  return [];
}
