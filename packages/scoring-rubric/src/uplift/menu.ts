import type { CompiledRubric } from "../nodes/compile-rubric.js";
import { plus, type Whole } from "../numbers/whole.js";
import type { Knowledge } from "../variables/knowledge.js";
import type { Range } from "../variables/range.js";
import type { Domains } from "../variables/variable.js";
import type { Action } from "./actions.js";
import type { Block, Bounding } from "./blocks.js";
import type { Scale } from "./exact-cost.js";
import type { Lever } from "./levers.js";

/** One change that a menu offers. */
export interface Choice {
  readonly lever: Lever;
  readonly action: Action;
}

/** So many hundredths of points for so much (提分选项): what a block surely gives after the choices are made. */
export interface Offer {
  readonly points: number;
  readonly cost: Whole;
  readonly choices: readonly Choice[];
}

/** What the search works with. */
export interface MenuContext {
  readonly compiled: CompiledRubric;
  readonly scale: Scale;
}

/** More combinations of changes than this are not looked at in one block. */
export const COMBINATIONS = 200_000;

/**
 * Everything that a block has to offer, from its start on (组内帕累托菜单): every combination of changes is tried, and those are kept that no other one
 * beats in points and cost. `null` when there are too many to try.
 */
export function menuOf(
  block: Block,
  bounding: Bounding,
  levers: readonly Lever[],
  knowledge: Knowledge,
  context: MenuContext,
  most: number = COMBINATIONS,
): readonly Offer[] | null {
  const { plan } = context.compiled;
  let combinations = 1;
  for (const { actions } of levers) combinations *= actions.length + 1;
  if (combinations > most) return null;
  const domains: Domains = [...knowledge.domains];
  const ranges = new Map<string, Range>(knowledge.ranges);
  const measures = block.variables.flatMap((number) => {
    const variable = plan.variables[number];
    return variable?.kind === "measure" ? [{ number, variable }] : [];
  });
  const costs = new Map(levers.flatMap(({ actions }) => actions.map((action) => [action, context.scale.whole(action.cost)] as const)));
  const found = new Map<number, Offer>();
  const chosen: Choice[] = [];
  const moved = new Set<string>();
  const leaf = (cost: Whole): void => {
    for (const { number, variable } of measures) {
      const { measure } = variable;
      const touched = measure.kind === "fact" ? moved.has(measure.fact) : moved.has(measure.part) || moved.has(measure.whole);
      domains[number] = touched ? (plan.measures.get(number)?.(ranges).domain ?? []) : (knowledge.domains[number] ?? []);
    }
    const points = bounding(domains, ranges).least;
    const best = found.get(points);
    if (best === undefined || beats(cost, chosen.length, best)) {
      found.set(points, { points, cost, choices: [...chosen] });
    }
  };
  const branch = (at: number, cost: Whole): void => {
    const lever = levers[at];
    if (lever === undefined) return leaf(cost);
    branch(at + 1, cost);
    for (const action of lever.actions) {
      const { domain, range } = action;
      const before = domain === null ? undefined : domains[domain.variable];
      const known = ranges.get(lever.key);
      if (domain !== null) domains[domain.variable] = domain.values;
      if (range !== null) {
        ranges.set(lever.key, range);
        moved.add(lever.key);
      }
      chosen.push({ lever, action });
      branch(at + 1, plus(cost, costs.get(action) ?? 0));
      chosen.pop();
      if (domain !== null && before !== undefined) domains[domain.variable] = before;
      if (range !== null) {
        moved.delete(lever.key);
        if (known !== undefined) ranges.set(lever.key, known);
      }
    }
  };
  branch(0, 0);
  return unbeaten([...found.values()]);
}

const beats = (cost: Whole, choices: number, best: Offer): boolean =>
  cost < best.cost || (cost <= best.cost && choices < best.choices.length);

/** The offers that no other one beats, cheapest first. */
function unbeaten(offers: readonly Offer[]): readonly Offer[] {
  const sorted = [...offers].sort((a, b) => order(a.cost, b.cost) || a.choices.length - b.choices.length || b.points - a.points);
  const kept: Offer[] = [];
  for (const one of sorted) if (one.points > (kept.at(-1)?.points ?? -Infinity)) kept.push(one);
  return kept;
}

export const order = (a: Whole, b: Whole): number => (a < b ? -1 : a > b ? 1 : 0);
