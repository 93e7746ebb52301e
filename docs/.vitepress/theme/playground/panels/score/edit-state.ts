import type { Bilingual } from "@countykit/core";
import type { FactForm, Rubric, State, StateFact } from "@countykit/scoring-rubric";

/** Edits of what is known of a county. The state itself stays as it was. */

export const blankState = (rubric: Rubric, asOf: string): State => ({ schema: "countykit-score/1", rubric: rubric.id, asOf, facts: [] });

export const valueOf = (state: State, fact: string): StateFact["value"] => state.facts.find(({ id }) => id === fact)?.value ?? null;

/** Sets a fact; `null` makes it unknown again, and then it is not in the list. */
export function withFact(state: State, fact: string, value: StateFact["value"]): State {
  const others = state.facts.filter(({ id }) => id !== fact);
  return { ...state, facts: value === null ? others : [...others, { id: fact, value }] };
}

/** Sets the points that the assessors gave for a judged part; `null` takes them back. */
export function withJudgement(state: State, criterion: string, points: number | null): State {
  const others = (state.judgements ?? []).filter((one) => one.criterion !== criterion);
  return { ...state, judgements: points === null ? others : [...others, { criterion, points }] };
}

/** The facts that an item speaks of, in the order of the rubric. */
export function factsOf(rubric: Rubric, scale: unknown): readonly FactForm[] {
  const named = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") named.add(value);
    else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) walk(inner);
  };
  walk(scale);
  return rubric.facts.filter(({ id }) => named.has(id));
}

/** The judged parts of an item with their paths and their own titles; an item that is judged as a whole has no title beside its own. */
export function judgedParts(
  scale: Rubric["groups"][number]["items"][number]["scale"],
  path: string,
  title: Bilingual | null = null,
): readonly { path: string; title: Bilingual | null; least: number; most: number; step: number }[] {
  if (scale.kind === "judged") return [{ path, title, least: scale.least, most: scale.most, step: scale.step }];
  if (scale.kind !== "sum" && scale.kind !== "best") return [];
  return scale.of.flatMap((part) => judgedParts(part.scale, `${path}/${part.id}`, part.title));
}
