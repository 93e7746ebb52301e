import type { State, StateFact } from "../state.js";
import type { FactPlan } from "./fact-plan.js";
import { openFactsOfMeasure } from "./measures.js";
import { type Range, rangeOf, type Ranges } from "./range.js";
import { domainsIn, type Said } from "./readers.js";
import type { Domains } from "./variable.js";

export type { FactPlan } from "./fact-plan.js";

/** What a state says of the variables of a rubric (已知情况), for scoring. */
export interface Reading {
  readonly domains: Domains;
  /** Ranges of the number facts. */
  readonly ranges: Ranges;
  /** Whether every value in every domain surely is possible. */
  readonly sure: boolean;
}

/** The same, with ranges that can be listed. */
export interface Knowledge extends Reading {
  readonly ranges: ReadonlyMap<string, Range>;
}

/** Reads a state by the variables of a rubric. Facts that the rubric does not name are passed over. */
export function readingOf(plan: FactPlan, state: Pick<State, "facts" | "judgements">): Reading {
  const said = saidIn(plan, state);
  const { numbers } = plan.places;
  const ranges: Ranges = { get: (fact) => said.ranges[numbers.get(fact) ?? -1] };
  const { domains, sure } = domainsIn(plan.readers, said);
  return { domains, ranges, sure };
}

/** Reads a state as `readingOf` does. */
export function knowledgeOf(plan: FactPlan, state: Pick<State, "facts" | "judgements">): Knowledge {
  const { domains, ranges, sure } = readingOf(plan, state);
  const listed = new Map<string, Range>();
  for (const { form, allowed } of plan.numbers) listed.set(form.id, ranges.get(form.id) ?? allowed);
  return { domains, ranges: listed, sure };
}

function saidIn({ places, silence, numbers }: FactPlan, { facts, judgements = [] }: Pick<State, "facts" | "judgements">): Said {
  const values: (StateFact["value"] | undefined)[] = silence.slice();
  for (const { id, value } of facts) {
    const place = places.facts.get(id);
    if (place !== undefined) values[place] = value;
  }
  const judged: (number | undefined)[] = [];
  for (const { criterion, points } of judgements) {
    const place = places.judged.get(criterion);
    if (place !== undefined) judged[place] = points;
  }
  const ranges: Range[] = [];
  for (const { form, place, allowed } of numbers) ranges.push(rangeOf(form, allowed, values[place]));
  return { values, judged, ranges };
}

/** The facts that an open variable rests on and that are not known for certain; for a judged range its own path. */
export function openFactsOf(number: number, { variables, names }: FactPlan, { ranges }: Reading): readonly string[] {
  const variable = variables[number];
  return variable?.kind === "measure" ? openFactsOfMeasure(variable.measure, ranges) : (names[number] ?? []);
}
