import type { CompiledRubric } from "../nodes/compile-rubric.js";
import { plus, type Whole } from "../numbers/whole.js";
import { cellsOfMeasure, type Knowledge } from "../variables/knowledge.js";
import type { Range } from "../variables/range.js";
import type { Domains } from "../variables/variable.js";
import type { Action } from "./actions.js";
import type { Block, BlockEnds, Bounding } from "./blocks.js";
import type { Scale } from "./exact-cost.js";
import type { Lever } from "./levers.js";

/** One change that a menu offers. */
export interface Choice {
  readonly lever: Lever;
  readonly action: Action;
}

/** So many hundredths of points for so much (提分选项): what a block surely gives after the choices are made. */
export interface Offer {
  readonly base: number;
  readonly bonus: number;
  readonly cost: Whole;
  readonly choices: readonly Choice[];
}

/** What the search works with. */
export interface MenuContext {
  readonly compiled: CompiledRubric;
  readonly scale: Scale;
  /** Whether points of the bonus have to be kept apart because its limit can bind. */
  readonly apart: boolean;
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
): readonly Offer[] | null {
  const { plan } = context.compiled;
  let combinations = 1;
  for (const { actions } of levers) combinations *= actions.length + 1;
  if (combinations > COMBINATIONS) return null;
  const domains: Domains = [...knowledge.domains];
  const ranges = new Map<string, Range>(knowledge.ranges);
  const measures = block.variables.flatMap((number) => {
    const variable = plan.variables[number];
    return variable?.kind === "measure" ? [{ number, variable }] : [];
  });
  const costs = new Map(levers.flatMap(({ actions }) => actions.map((action) => [action, context.scale.whole(action.cost)] as const)));
  const found = new Map<string, Offer>();
  const chosen: Choice[] = [];
  const moved = new Set<string>();
  const leaf = (cost: Whole): void => {
    for (const { number, variable } of measures) {
      const { measure } = variable;
      const touched = measure.kind === "fact" ? moved.has(measure.fact) : moved.has(measure.part) || moved.has(measure.whole);
      domains[number] = touched ? cellsOfMeasure(variable, plan.forms, ranges).domain : (knowledge.domains[number] ?? []);
    }
    const { base, bonus } = pointsOf(bounding(domains, ranges), context.apart);
    const name = `${base} ${bonus}`;
    const best = found.get(name);
    if (best === undefined || beats(cost, chosen.length, best)) {
      found.set(name, { base, bonus, cost, choices: [...chosen] });
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

/** What a block surely gives: joined, or with the bonus apart. */
export const pointsOf = ({ base, bonus, total }: BlockEnds, apart: boolean): { readonly base: number; readonly bonus: number } =>
  apart ? { base: base.least, bonus: bonus.least } : { base: total.least, bonus: 0 };

/** The offers that no other one beats, cheapest first. */
export function unbeaten<One extends Pick<Offer, "base" | "bonus" | "cost" | "choices">>(offers: readonly One[]): readonly One[] {
  const sorted = [...offers].sort(
    (a, b) => order(a.cost, b.cost) || a.choices.length - b.choices.length || b.base + b.bonus - (a.base + a.bonus) || b.base - a.base,
  );
  const kept: One[] = [];
  for (const one of sorted) {
    if (!kept.some((other) => other.base >= one.base && other.bonus >= one.bonus)) kept.push(one);
  }
  return kept;
}

export const order = (a: Whole, b: Whole): number => (a < b ? -1 : a > b ? 1 : 0);
