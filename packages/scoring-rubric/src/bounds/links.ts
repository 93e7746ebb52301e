import type { MeasureForm } from "../conditions/condition.js";
import { ratio } from "../numbers/ratio.js";
import { ceilDivide, floorDivide } from "../numbers/whole.js";
import { cellsOfMeasure, type FactPlan, type Knowledge } from "../variables/knowledge.js";
import { isOne } from "../variables/range.js";
import type { Domain } from "../variables/variable.js";

/** The domains of measures that one open fact links, for one way that fact may turn out. */
export type World = ReadonlyMap<number, Domain>;

/** How measures hang together through facts that are open (关联度量): the ways these may turn out, or that there are too many to look at each. */
export interface Links {
  readonly variables: readonly number[];
  readonly worlds: readonly World[];
  readonly tight: boolean;
}

const NONE: Links = { variables: [], worlds: [], tight: true };

/** As many ways are looked at. */
const WORLDS = 512;

export const factsOf = (measure: MeasureForm): readonly string[] =>
  measure.kind === "fact" ? [measure.fact] : [measure.part, measure.whole];

/** Finds open measures that share an open fact, such as two shares of a number of villages that is not known. */
export function linksOf(plan: FactPlan, { domains, ranges }: Knowledge): Links {
  const users = new Map<string, number[]>();
  for (const [number, variable] of plan.variables.entries()) {
    if (variable.kind !== "measure" || (domains[number] ?? []).length < 2) continue;
    for (const fact of factsOf(variable.measure)) {
      const range = ranges.get(fact);
      if (range !== undefined && !isOne(range)) users.set(fact, [...(users.get(fact) ?? []), number]);
    }
  }
  const shared = [...users].filter(([, numbers]) => numbers.length > 1);
  if (shared.length === 0) return NONE;
  const variables = [...new Set(shared.flatMap(([, numbers]) => numbers))];
  let worlds: readonly (readonly (readonly [string, bigint])[])[] = [[]];
  for (const [fact] of shared) {
    const values = valuesOf(plan, ranges, fact);
    if (values === null || values.length * worlds.length > WORLDS) return { variables: [], worlds: [], tight: false };
    worlds = worlds.flatMap((world) => values.map((value) => [...world, [fact, value] as const]));
  }
  let tight = true;
  const ways = worlds.map((world): World => {
    const known = new Map(ranges);
    for (const [fact, value] of world) known.set(fact, { min: ratio(value), max: ratio(value) });
    return new Map(
      variables.flatMap((number): readonly (readonly [number, Domain])[] => {
        const variable = plan.variables[number];
        if (variable?.kind !== "measure") return [];
        const cells = cellsOfMeasure(variable, plan.forms, known);
        if (!cells.sure) tight = false;
        return [[number, cells.domain]];
      }),
    );
  });
  return { variables, worlds: distinct(ways), tight };
}

/** Every value of a count whose ends are known; `null` for any other number. */
function valuesOf(plan: FactPlan, ranges: Knowledge["ranges"], fact: string): readonly bigint[] | null {
  const form = plan.forms.get(fact);
  const range = ranges.get(fact);
  if (form?.kind !== "number" || !form.whole || range === undefined || range.min === null || range.max === null) return null;
  const [first, last] = [BigInt(ceilDivide(range.min.top, range.min.bottom)), BigInt(floorDivide(range.max.top, range.max.bottom))];
  return last < first || last - first >= BigInt(WORLDS)
    ? null
    : Array.from({ length: Number(last - first) + 1 }, (_, index) => first + BigInt(index));
}

function distinct(worlds: readonly World[]): readonly World[] {
  const byName = new Map(worlds.map((world) => [JSON.stringify([...world]), world]));
  return [...byName.values()];
}
