import type { FactForm, NumberForm } from "../rubric.js";
import type { StateFact } from "../state.js";
import type { Knowledge, Said } from "./knowledge.js";
import type { Cells } from "./cells.js";
import { factsOf, measureReader } from "./measures.js";
import { type Range, rangeOfForm } from "./range.js";
import { readerOf } from "./readers.js";
import type { Variable } from "./variable.js";

/** How the facts of a rubric are read, made once (取数方案). */
export interface FactPlan {
  readonly forms: ReadonlyMap<string, FactForm>;
  readonly variables: readonly Variable[];
  /** Where facts, by id, and judged ranges, by path, stand in what a state says. */
  readonly places: { readonly facts: ReadonlyMap<string, number>; readonly judged: ReadonlyMap<string, number> };
  /** What a state says that says nothing. */
  readonly silence: readonly (StateFact["value"] | undefined)[];
  /** The number facts, with what their forms allow. */
  readonly numbers: readonly { readonly form: NumberForm; readonly place: number; readonly allowed: Range }[];
  /** The values that each variable may have by what is said. */
  readonly readers: readonly ((said: Said) => Cells)[];
  /** The same for measures, from ranges alone. */
  readonly measures: ReadonlyMap<number, (ranges: Knowledge["ranges"]) => Cells>;
  /** What each variable rests on: facts, or its own path where assessors judge. */
  readonly names: readonly (readonly string[])[];
  /** Number facts that two or more measures name, with the numbers of these. */
  readonly hubs: readonly { readonly fact: string; readonly measures: readonly number[] }[];
}

export function planFacts(forms: ReadonlyMap<string, FactForm>, variables: readonly Variable[]): FactPlan {
  const judgedPaths = variables.flatMap((variable) => (variable.kind === "judged" ? [variable.criterion] : []));
  const places = { facts: numbered([...forms.keys()]), judged: numbered(judgedPaths) };
  const numbers = [...forms.values()].flatMap((form, place) =>
    form.kind === "number" ? [{ form, place, allowed: rangeOfForm(form) }] : [],
  );
  const measures = new Map(
    variables.flatMap((variable, number) => (variable.kind === "measure" ? [[number, measureReader(variable, forms)] as const] : [])),
  );
  const allowed = new Map(numbers.map(({ form, allowed: range }) => [form.id, range]));
  const readers = variables.map((variable, number) => readerOf(variable, places, measures.get(number), allowed));
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
