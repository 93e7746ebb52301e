import type { State, StateFact } from "../state.js";
import type { FactPlan } from "./fact-plan.js";
import { openFactsOfMeasure } from "./measures.js";
import { type Range, rangeOf } from "./range.js";
import type { Domains } from "./variable.js";

export type { FactPlan } from "./fact-plan.js";

/** What a state says of the variables of a rubric (已知情况). */
export interface Knowledge {
  readonly domains: Domains;
  /** Ranges of the number facts by id. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** Whether every value in every domain surely is possible. */
  readonly sure: boolean;
}

/** What a state says, by the places that the plan gives to facts and to judged ranges; `undefined` where it says nothing. */
export interface Said {
  readonly values: readonly (StateFact["value"] | undefined)[];
  /** Points that assessors gave. */
  readonly judged: readonly (number | undefined)[];
  readonly ranges: ReadonlyMap<string, Range>;
}

/** Reads a state by the variables of a rubric. Facts that the rubric does not name are passed over. */
export function knowledgeOf(plan: FactPlan, { facts, judgements = [] }: Pick<State, "facts" | "judgements">): Knowledge {
  const { places } = plan;
  const values: (StateFact["value"] | undefined)[] = plan.silence.slice();
  for (const { id, value } of facts) {
    const place = places.facts.get(id);
    if (place !== undefined) values[place] = value;
  }
  const judged: (number | undefined)[] = [];
  for (const { criterion, points } of judgements) {
    const place = places.judged.get(criterion);
    if (place !== undefined) judged[place] = points;
  }
  const ranges = new Map<string, Range>();
  for (const { form, place, allowed } of plan.numbers) ranges.set(form.id, rangeOf(form, allowed, values[place]));
  const said: Said = { values, judged, ranges };
  let sure = true;
  const domains: Domains = [];
  for (const read of plan.readers) {
    const cells = read(said);
    if (!cells.sure) sure = false;
    domains.push(cells.domain);
  }
  return { domains, ranges, sure };
}

/** The facts that an open variable rests on and that are not known for certain; for a judged range its own path. */
export function openFactsOf(number: number, { variables, names }: FactPlan, { ranges }: Knowledge): readonly string[] {
  const variable = variables[number];
  return variable?.kind === "measure" ? openFactsOfMeasure(variable.measure, ranges) : (names[number] ?? []);
}
