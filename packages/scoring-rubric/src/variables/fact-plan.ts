import type { FactForm, NumberForm } from "../rubric.js";
import type { StateFact } from "../state.js";
import type { Cells } from "./cells.js";
import { factsOf, measureOn } from "./measures.js";
import { type Range, rangeOfForm, type Ranges } from "./range.js";
import { type Places, type Readers, readersOf } from "./readers.js";
import type { Variable } from "./variable.js";

/** How the facts of a rubric are read, made once (取数方案). */
export interface FactPlan {
  readonly forms: ReadonlyMap<string, FactForm>;
  readonly variables: readonly Variable[];
  readonly places: Places;
  /** What a state says that says nothing. */
  readonly silence: readonly (StateFact["value"] | undefined)[];
  /** The number facts, with what their forms allow. */
  readonly numbers: readonly { readonly form: NumberForm; readonly place: number; readonly allowed: Range }[];
  /** Where variables are read. */
  readonly readers: Readers;
  /** The values that each measure may have by the ranges of its facts. */
  readonly measures: ReadonlyMap<number, (ranges: Ranges) => Cells>;
  /** What each variable rests on: facts, or its own path where assessors judge. */
  readonly names: readonly (readonly string[])[];
  /** Number facts that two or more measures name, with the numbers of these. */
  readonly hubs: readonly { readonly fact: string; readonly measures: readonly number[] }[];
}

export function planFacts(forms: ReadonlyMap<string, FactForm>, variables: readonly Variable[]): FactPlan {
  const judgedPaths = variables.flatMap((variable) => (variable.kind === "judged" ? [variable.criterion] : []));
  const numbers = [...forms.values()].flatMap((form, place) =>
    form.kind === "number" ? [{ form, place, allowed: rangeOfForm(form) }] : [],
  );
  const places = {
    facts: numbered([...forms.keys()]),
    numbers: numbered(numbers.map(({ form }) => form.id)),
    judged: numbered(judgedPaths),
  };
  const allowed = numbers.map((number) => number.allowed);
  const readers = readersOf(variables, forms, places, allowed);
  const measures = new Map(readers.measures.map(({ number, measure, read }) => [number, measureOn(measure, read)]));
  const users = new Map<string, number[]>();
  for (const [number, variable] of variables.entries()) {
    if (variable.kind !== "measure") continue;
    for (const fact of factsOf(variable.measure)) users.set(fact, [...(users.get(fact) ?? []), number]);
  }
  const hubs = [...users].flatMap(([fact, own]) => (own.length > 1 ? [{ fact, measures: own }] : []));
  const silence = [...forms].map(() => undefined);
  const names = variables.map((variable) => {
    if (variable.kind === "measure") return factsOf(variable.measure);
    return [variable.kind === "judged" ? variable.criterion : variable.fact];
  });
  return { forms, variables, names, places, silence, numbers, readers, measures, hubs };
}

const numbered = (names: readonly string[]): ReadonlyMap<string, number> => new Map(names.map((name, place) => [name, place]));
