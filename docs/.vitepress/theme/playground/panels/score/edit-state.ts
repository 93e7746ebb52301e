import type { Bilingual, Exact } from "@countykit/core";
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

/** The two ends of a number as somebody types them: both the same when it is known, and no text for an end that is not. */
export type TypedEnds = readonly [least: string, most: string];

export function typedEnds(value: StateFact["value"]): TypedEnds {
  if (typeof value === "string") return [value, value];
  if (typeof value !== "object" || value === null || !("min" in value)) return ["", ""];
  return [typedEnd(value.min), typedEnd(value.max)];
}

const typedEnd = (end: Exact | null): string => (end === null ? "" : typeof end === "string" ? end : `${end.part}/${end.whole}`);

/** The value that two typed ends mean. What is no number is kept as it is typed: reading the state tells what is wrong with it. */
export function valueOfEnds([least, most]: TypedEnds): StateFact["value"] {
  const [min, max] = [exactOf(least), exactOf(most)];
  if (min === null && max === null) return null;
  return typeof min === "string" && min === max ? min : { min, max };
}

function exactOf(typed: string): Exact | null {
  const text = typed.trim();
  const [, part, whole] = /^([^/]*[^/\s])\s*\/\s*([^/]+)$/u.exec(text) ?? [];
  if (part !== undefined && whole !== undefined) return { part, whole };
  return text === "" ? null : text;
}

/** What is known of a county, for another rubric (换用指标体系): the facts that both ask for in the same form are kept. */
export function forRubric(state: State, from: Rubric, to: Rubric): State {
  const formIn = ({ facts }: Rubric, id: string): string => JSON.stringify(forms(facts.find((one) => one.id === id)));
  const kept = state.facts.filter(({ id }) => to.facts.some((form) => form.id === id) && formIn(from, id) === formIn(to, id));
  return { ...blankState(to, state.asOf), facts: kept };
}

/** What has to be the same for a value to mean the same. */
const forms = (form: FactForm | undefined): readonly unknown[] => {
  if (form?.kind === "number") return [form.kind, form.unit, form.whole];
  return [form?.kind, form?.kind === "choice" ? form.options.map(({ id }) => id) : null];
};
