import fc from "fast-check";
import { compileRubric } from "../nodes/compile-rubric.js";
import type { FactForm, Rubric } from "../rubric.js";
import type { State, StateFact } from "../state.js";
import { type Fraction, fraction, type World } from "./naive-score.js";
import { smallRubrics } from "./random-rubrics.js";

/** How much a state tells of a fact: nothing, that it is near, that it is very near, or what it is. */
export type Telling = 0 | 1 | 2 | 3;

/** A rubric, how everything is, and how much is told of each fact, of each judgement and of each paper. */
export interface Case {
  readonly rubric: Rubric;
  readonly world: World;
  readonly telling: ReadonlyMap<string, Telling>;
  /** Tells more of some facts and less of none. */
  readonly more: ReadonlyMap<string, Telling>;
  /** The items that have their paper. */
  readonly proved: ReadonlySet<string>;
}

/** The judged ranges of a rubric: path and points, in hundredths. */
export const judgedRanges = (rubric: Rubric): ReadonlyMap<string, readonly number[]> =>
  new Map(
    compileRubric(rubric).plan.variables.flatMap((variable) =>
      variable.kind === "judged" ? [[variable.criterion, variable.points] as const] : [],
    ),
  );

/** Every value that a number of the small rubrics may have: whole ones, or quarters. */
export function valuesOf(form: Extract<FactForm, { readonly kind: "number" }>, least: Fraction, most: Fraction): readonly Fraction[] {
  const parts = form.whole ? 1n : 4n;
  const values: Fraction[] = [];
  for (let at = -(-(least[0] * parts) / least[1]); at * most[1] <= most[0] * parts; at += 1n)
    if (at * least[1] >= least[0] * parts) values.push([at, parts]);
  return values;
}

const text = ([top, bottom]: Fraction): string => String(Number(top) / Number(bottom));

const pick = (seeds: readonly number[], at: number, size: number): number => (seeds[at % seeds.length] ?? 0) % Math.max(1, size);

/** Cases with few enough open facts that all their completions can be tried; `open` is how readily a fact is left open, of a hundred. */
export const smallCases = (open: number): fc.Arbitrary<Case> =>
  fc
    .record({
      rubric: smallRubrics,
      seeds: fc.array(fc.nat({ max: 1_000_000 }), { minLength: 24, maxLength: 24 }),
      tellings: fc.array(fc.tuple(fc.nat({ max: 99 }), fc.constantFrom<Telling>(0, 1, 2)), { minLength: 24, maxLength: 24 }),
      again: fc.array(fc.tuple(fc.nat({ max: 99 }), fc.constantFrom<Telling>(0, 1, 2)), { minLength: 24, maxLength: 24 }),
    })
    .map(({ rubric, seeds, tellings, again }) => {
      const ranges = judgedRanges(rubric);
      const flags = new Map<string, boolean>();
      const choices = new Map<string, string>();
      const numbers = new Map<string, Fraction>();
      const ids = [...rubric.facts.map(({ id }) => id), ...ranges.keys(), ...itemsOf(rubric).map(({ id }) => `papers ${id}`)];
      for (const [at, form] of rubric.facts.entries()) {
        if (form.kind === "flag") flags.set(form.id, pick(seeds, at, 2) === 1);
        if (form.kind === "choice") choices.set(form.id, form.options[pick(seeds, at, form.options.length)]?.id ?? "");
        if (form.kind !== "number") continue;
        const all = valuesOf(form, fraction(form.least ?? "0"), fraction(form.most ?? "0"));
        numbers.set(form.id, all[pick(seeds, at, all.length)] ?? [0n, 1n]);
      }
      const judged = new Map([...ranges].map(([path, range], at) => [path, range[pick(seeds, at + 8, range.length)] ?? 0]));
      const told = (of: readonly (readonly [number, Telling])[], at: number): Telling => {
        const [dice, part] = of[at % of.length] ?? [0, 0];
        return dice < open ? part : 3;
      };
      const telling = new Map(ids.map((id, at) => [id, told(tellings, at)]));
      const more = new Map(ids.map((id, at): [string, Telling] => [id, max(told(tellings, at), told(again, at))]));
      const proved = new Set(itemsOf(rubric).flatMap(({ id }, at) => (pick(seeds, at + 12, 3) === 0 ? [] : [id])));
      return { rubric, world: { flags, choices, numbers, judged }, telling, more, proved };
    });

const max = (a: Telling, b: Telling): Telling => (a > b ? a : b);

export const itemsOf = ({ groups, bonus }: Rubric) => [...groups.flatMap(({ items }) => items), ...(bonus?.items ?? [])];

/** What a county would send of a world that tells so much. */
export function stateOf({ rubric, world, proved }: Case, telling: Case["telling"]): State {
  return {
    schema: "countykit-score/1",
    rubric: rubric.id,
    asOf: "2021-08-31",
    facts: rubric.facts.flatMap((form): readonly StateFact[] => factTold(form, world, telling.get(form.id) ?? 3)),
    judgements: [...world.judged].flatMap(([criterion, points]) =>
      (telling.get(criterion) ?? 3) === 3 ? [{ criterion, points: points / 100 }] : [],
    ),
    evidence: itemsOf(rubric).flatMap(({ id }) =>
      (telling.get(`papers ${id}`) ?? 3) === 3 ? [{ item: id, kinds: proved.has(id) ? ["paper"] : [] }] : [],
    ),
  };
}

function factTold(form: FactForm, { flags, choices, numbers }: World, told: Telling): readonly StateFact[] {
  const { id } = form;
  if (told === 0) return [];
  if (form.kind === "flag") return told === 3 ? [{ id, value: flags.get(id) ?? false }] : [];
  if (form.kind === "choice") {
    const option = choices.get(id) ?? "";
    const all = form.options.map((one) => one.id);
    const other = all[(all.indexOf(option) + 1) % all.length] ?? option;
    return [{ id, value: told === 3 ? option : told === 2 ? [option, other] : all }];
  }
  const [top, bottom] = numbers.get(id) ?? [0n, 1n];
  if (told === 3) return [{ id, value: text([top, bottom]) }];
  const near = told === 1 ? 2n : 1n;
  return [{ id, value: { min: text([top > near ? top - near : 0n, bottom]), max: text([top + near, bottom]) } }];
}

/** Every way in which the open facts and judgements of a state may turn out that a rubric reads; `null` when these are more than `most`. */
export function completionsOf(rubric: Rubric, state: State, most: number): readonly World[] | null {
  const said = new Map(state.facts.map(({ id, value }) => [id, value]));
  const judged = new Map(state.judgements?.map(({ criterion, points }) => [criterion, Math.round(points * 100)]));
  const read = new Set(JSON.stringify([rubric.groups, rubric.bonus, rubric.vetoes]).match(/"(?:fact|part|whole)":"[a-z]+"/gu));
  const reads = (id: string): boolean => ["fact", "part", "whole"].some((key) => read.has(`"${key}":"${id}"`));
  let worlds: World[] = [{ flags: new Map(), choices: new Map(), numbers: new Map(), judged: new Map() }];
  const split = <T>(values: readonly T[], add: (world: World, value: T) => World): boolean => {
    if (values.length * worlds.length > most) return false;
    worlds = worlds.flatMap((world) => values.map((value) => add(world, value)));
    return true;
  };
  for (const form of rubric.facts) {
    const { id } = form;
    const value = said.get(id);
    if (form.kind === "flag") {
      const values = typeof value === "boolean" ? [value] : reads(id) ? [false, true] : [false];
      if (!split(values, (world, one) => ({ ...world, flags: new Map(world.flags).set(id, one) }))) return null;
    } else if (form.kind === "choice") {
      const all = form.options.map((one) => one.id);
      const named = typeof value === "string" ? [value] : Array.isArray(value) ? all.filter((one) => value.includes(one)) : all;
      if (!split(reads(id) ? named : named.slice(0, 1), (world, one) => ({ ...world, choices: new Map(world.choices).set(id, one) })))
        return null;
    } else {
      const values = numbersTold(form, value);
      if (!split(reads(id) ? values : values.slice(0, 1), (world, one) => ({ ...world, numbers: new Map(world.numbers).set(id, one) })))
        return null;
    }
  }
  for (const [path, range] of judgedRanges(rubric)) {
    const given = judged.get(path);
    if (!split(given === undefined ? range : [given], (world, one) => ({ ...world, judged: new Map(world.judged).set(path, one) })))
      return null;
  }
  return worlds;
}

function numbersTold(form: Extract<FactForm, { readonly kind: "number" }>, value: StateFact["value"] | undefined): readonly Fraction[] {
  if (typeof value === "string") return [fraction(value)];
  const all = valuesOf(form, fraction(form.least ?? "0"), fraction(form.most ?? "0"));
  if (value === undefined || value === null || typeof value !== "object" || !("min" in value)) return all;
  const { min, max: top } = value;
  const below = (a: Fraction, b: Fraction): boolean => a[0] * b[1] < b[0] * a[1];
  return all.filter(
    (one) => !(typeof min === "string" && below(one, fraction(min))) && !(typeof top === "string" && below(fraction(top), one)),
  );
}
