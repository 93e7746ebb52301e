import { type FactPlan } from "../variables/fact-plan.js";
import type { Reading } from "../variables/knowledge.js";
import { factsOf } from "../variables/measures.js";
import { isOne, type Range, type Ranges } from "../variables/range.js";
import type { Domain } from "../variables/variable.js";
import { someValues, turningValues, wholeValues } from "./linking-values.js";
import type { Ratio } from "../numbers/ratio.js";

/** The domains of measures that open facts link, for one way these facts may turn out. */
export type World = ReadonlyMap<number, Domain>;

/** Measures that hang together, with the ways in which they may turn out (关联度量). */
export interface Cluster {
  readonly variables: readonly number[];
  readonly worlds: readonly World[];
}

/** How measures hang together through facts that are open. */
export interface Links {
  /** All measures that are linked. */
  readonly variables: readonly number[];
  readonly clusters: readonly Cluster[];
  /** Whether the worlds are all there are. Where these are too many to look at, the measures are taken as if nothing linked them. */
  readonly tight: boolean;
}

const NONE: Links = { variables: [], clusters: [], tight: true };

/** As many ways are looked at. */
const WORLDS = 512;

/** Finds open measures that share an open fact, such as two shares of a number of villages that is not known. */
export function linksOf(plan: FactPlan, knowledge: Reading): Links {
  const { domains, ranges } = knowledge;
  const hubs: Hub[] = [];
  for (const { fact, measures } of plan.hubs) {
    const range = ranges.get(fact);
    if (range === undefined || isOne(range)) continue;
    const open = measures.filter((number) => (domains[number]?.length ?? 0) > 1);
    if (open.length > 1) hubs.push({ fact, measures: open });
  }
  if (hubs.length === 0) return NONE;
  let tight = true;
  const clusters = together(hubs).flatMap((own): readonly Cluster[] => {
    const variables = [...new Set(own.flatMap(({ measures }) => measures))];
    const worlds = worldsOf(own, variables, plan, knowledge);
    if (worlds === null) tight = false;
    return worlds === null ? [] : [{ variables, worlds }];
  });
  return { variables: [...new Set(hubs.flatMap(({ measures }) => measures))], clusters, tight };
}

/** A fact that links measures. */
interface Hub {
  readonly fact: string;
  readonly measures: readonly number[];
}

/** Hubs that have measures in common, together. */
function together(hubs: readonly Hub[]): readonly (readonly Hub[])[] {
  let sets: readonly (readonly Hub[])[] = [];
  for (const hub of hubs) {
    const meets = (set: readonly Hub[]): boolean => set.some((one) => one.measures.some((number) => hub.measures.includes(number)));
    sets = [...sets.filter((set) => !meets(set)), [...sets.filter(meets).flat(), hub]];
  }
  return sets;
}

/** The ways in which the linked measures may turn out; `null` where these are too many. */
function worldsOf(hubs: readonly Hub[], variables: readonly number[], plan: FactPlan, knowledge: Reading): readonly World[] | null {
  const facts = hubs.map(({ fact }) => fact);
  const sample = facts.map((fact) => someValues(fact, variables, plan, knowledge.ranges));
  // Where one way leaves each measure every value that it may have at all, the link forbids nothing.
  const free = combinations(sample)?.find((values) => {
    const world = worldOf(facts, values, variables, plan, knowledge);
    return world.sure && variables.every((number) => world.domains.get(number)?.length === knowledge.domains[number]?.length);
  });
  if (free !== undefined) return [worldOf(facts, free, variables, plan, knowledge).domains];
  const [only] = facts;
  const turns = only !== undefined && facts.length === 1 ? turningPoints(only, variables, plan, knowledge) : null;
  const all = turns ?? combinations(facts.map((fact) => wholeValues(fact, plan, knowledge.ranges, WORLDS)));
  if (all === null) return null;
  const worlds = all.map((one) => worldOf(facts, one, variables, plan, knowledge));
  return worlds.every(({ sure }) => sure) ? distinct(worlds.map(({ domains }) => domains)) : null;
}

/** Where the other facts of all measures are known, these change at a few values of the fact only. */
function turningPoints(
  fact: string,
  variables: readonly number[],
  plan: FactPlan,
  { ranges }: Reading,
): readonly (readonly Ratio[])[] | null {
  const others = variables.flatMap((number) => {
    const variable = plan.variables[number];
    return variable?.kind === "measure" ? factsOf(variable.measure).filter((one) => one !== fact) : [];
  });
  if (!others.every((other) => isOne(ranges.get(other) ?? { min: null, max: null }))) return null;
  return turningValues(fact, variables, plan, ranges).map((value) => [value]);
}

function worldOf(
  facts: readonly string[],
  values: readonly Ratio[],
  variables: readonly number[],
  plan: FactPlan,
  { ranges }: Reading,
): { readonly domains: World; readonly sure: boolean } {
  const turned = new Map<string, Range>();
  for (const [at, fact] of facts.entries()) {
    const value = values[at] ?? null;
    turned.set(fact, { min: value, max: value });
  }
  const known: Ranges = { get: (fact) => turned.get(fact) ?? ranges.get(fact) };
  let sure = true;
  const domains = new Map<number, Domain>();
  for (const number of variables) {
    const cells = plan.measures.get(number)?.(known);
    if (cells === undefined) continue;
    if (!cells.sure) sure = false;
    domains.set(number, cells.domain);
  }
  return { domains, sure };
}

/** Every combination of one value of each list; `null` where these are too many. */
function combinations(lists: readonly (readonly Ratio[] | null)[]): readonly (readonly Ratio[])[] | null {
  let all: readonly (readonly Ratio[])[] = [[]];
  for (const list of lists) {
    if (list === null || list.length * all.length > WORLDS) return null;
    all = all.flatMap((values) => list.map((value) => [...values, value]));
  }
  return all;
}

function distinct(worlds: readonly World[]): readonly World[] {
  const byName = new Map(worlds.map((world) => [JSON.stringify([...world]), world]));
  return [...byName.values()];
}
