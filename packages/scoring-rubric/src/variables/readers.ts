import type { MeasureForm } from "../conditions/condition.js";
import type { FactForm } from "../rubric.js";
import type { StateFact } from "../state.js";
import { type Cells, oneCell } from "./cells.js";
import { factsOf, measureReader, type MeasureReader } from "./measures.js";
import { OPEN, type Range } from "./range.js";
import type { Domain, Domains, Variable } from "./variable.js";

/** Where facts and number facts, by id, and judged ranges, by path, stand in what a state says. */
export interface Places {
  readonly facts: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly judged: ReadonlyMap<string, number>;
}

/** What a state says, by these places; `undefined` where it says nothing. */
export interface Said {
  readonly values: readonly (StateFact["value"] | undefined)[];
  /** Points that assessors gave. */
  readonly judged: readonly (number | undefined)[];
  /** The ranges of the number facts. */
  readonly ranges: readonly Range[];
}

/** Where the values of each variable are read (变量取值), kind by kind: a loop over one kind is much faster than one over any of them. */
export interface Readers {
  readonly flags: readonly Reader[];
  readonly choices: readonly (Reader & { readonly options: readonly string[] })[];
  readonly judged: readonly (Reader & { readonly points: readonly number[] })[];
  readonly measures: readonly MeasureSource[];
  /** The values of all variables while nothing is said. */
  readonly open: Domains;
}

interface Reader {
  /** Number of the variable. */
  readonly number: number;
  readonly place: number;
}

/** A measure with the places of its part and its base, or of its one fact, and their ranges while nothing is said. */
interface MeasureSource {
  readonly number: number;
  readonly measure: MeasureForm;
  readonly part: number;
  readonly base: number;
  readonly allowed: readonly [Range, Range];
  readonly open: Cells;
  readonly read: MeasureReader;
}

/** Finds where variables are read; `allowed` are the ranges of the number facts while nothing is said of them. */
export function readersOf(
  variables: readonly Variable[],
  forms: ReadonlyMap<string, FactForm>,
  places: Places,
  allowed: readonly Range[],
): Readers {
  const measures = variables.flatMap((variable, number): readonly MeasureSource[] => {
    if (variable.kind !== "measure") return [];
    const [part = -1, base = part] = factsOf(variable.measure).map((fact) => placeIn(places.numbers, fact));
    const ranges = [allowed[part] ?? OPEN, allowed[base] ?? OPEN] as const;
    const read = measureReader(variable, forms);
    return [{ number, measure: variable.measure, part, base, allowed: ranges, open: read(...ranges), read }];
  });
  const open: Domains = variables.map(({ size }) => Array.from({ length: size }, (_, value) => value));
  for (const measure of measures) open[measure.number] = measure.open.domain;
  return {
    flags: variables.flatMap((variable, number) =>
      variable.kind === "flag" ? [{ number, place: placeIn(places.facts, variable.fact) }] : [],
    ),
    choices: variables.flatMap((variable, number) =>
      variable.kind === "choice" ? [{ number, place: placeIn(places.facts, variable.fact), options: variable.options }] : [],
    ),
    judged: variables.flatMap((variable, number) =>
      variable.kind === "judged" ? [{ number, place: placeIn(places.judged, variable.criterion), points: variable.points }] : [],
    ),
    measures,
    open,
  };
}

/** What the rubric does not have stands nowhere, where nothing is ever said. */
const placeIn = (places: ReadonlyMap<string, number>, name: string): number => places.get(name) ?? places.size;

const [NO, YES] = [oneCell(0).domain, oneCell(1).domain];

/** The values that variables may have by what is said, and whether each of them surely is possible. What says nothing of the rubric leaves them open. */
export function domainsIn(
  { flags, choices, judged, measures, open }: Readers,
  said: Said,
): { readonly domains: Domains; readonly sure: boolean } {
  const { values, ranges } = said;
  const domains = open.slice();
  for (const { number, place } of flags) {
    const value = values[place];
    if (typeof value === "boolean") domains[number] = value ? YES : NO;
  }
  for (const { number, place, options } of choices) domains[number] = chosen(options, values[place]) ?? open[number] ?? [];
  for (const { number, place, points } of judged) {
    const given = said.judged[place];
    const at = given === undefined ? -1 : points.indexOf(Math.round(given * 100));
    if (at >= 0) domains[number] = oneCell(at).domain;
  }
  let sure = true;
  for (const { number, part, base, allowed, open: all, read } of measures) {
    const [own, over] = [ranges[part] ?? OPEN, ranges[base] ?? OPEN];
    const cells = own === allowed[0] && over === allowed[1] ? all : read(own, over);
    if (!cells.sure) sure = false;
    domains[number] = cells.domain;
  }
  return { domains, sure };
}

function chosen(options: readonly string[], value: StateFact["value"] | undefined): Domain | null {
  if (typeof value === "string") {
    const at = options.indexOf(value);
    return at < 0 ? null : oneCell(at).domain;
  }
  if (!Array.isArray(value)) return null;
  const domain = options.flatMap((option, index) => (value.includes(option) ? [index] : []));
  return domain.length === 0 ? null : domain;
}
