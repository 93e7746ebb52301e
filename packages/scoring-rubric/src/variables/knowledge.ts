import type { State, StateFact } from "../state.js";
import type { FactPlan } from "./fact-plan.js";
import { openFactsOfMeasure } from "./measures.js";
import { type Range, rangeOf } from "./range.js";
import type { Domains, Variable } from "./variable.js";

export { cellsOfMeasure } from "./measures.js";
export type { FactPlan } from "./fact-plan.js";

/** What a state says of the variables of a rubric (已知情况). */
export interface Knowledge {
  readonly domains: Domains;
  /** Ranges of the number facts by id. */
  readonly ranges: ReadonlyMap<string, Range>;
  /** Whether every value in every domain surely is possible. */
  readonly sure: boolean;
}

/** What a state says, by id. */
export interface Said {
  readonly facts: ReadonlyMap<string, StateFact["value"]>;
  /** Points that assessors gave, by path. */
  readonly judged: ReadonlyMap<string, number>;
  readonly ranges: ReadonlyMap<string, Range>;
}

/** Reads a state by the variables of a rubric. Facts that the rubric does not name are passed over. */
export function knowledgeOf(plan: FactPlan, { facts, judgements = [] }: Pick<State, "facts" | "judgements">): Knowledge {
  const given = new Map<string, StateFact["value"]>();
  for (const { id, value } of facts) given.set(id, value);
  const judged = new Map<string, number>();
  for (const { criterion, points } of judgements) judged.set(criterion, points);
  const ranges = new Map<string, Range>();
  for (const { form, allowed } of plan.numbers) ranges.set(form.id, rangeOf(form, allowed, given.get(form.id)));
  const said: Said = { facts: given, judged, ranges };
  let sure = true;
  const domains: Domains = [];
  for (const read of plan.readers) {
    const cells = read(said);
    if (!cells.sure) sure = false;
    domains.push(cells.domain);
  }
  return { domains, ranges, sure };
}

/** The facts that a variable rests on and that are not known for certain; for a judged range its own path. */
export function openFactsOf(variable: Variable, { domains, ranges }: Knowledge, number: number): readonly string[] {
  if ((domains[number] ?? []).length < 2) return [];
  if (variable.kind === "judged") return [variable.criterion];
  return variable.kind === "measure" ? openFactsOfMeasure(variable.measure, ranges) : [variable.fact];
}
