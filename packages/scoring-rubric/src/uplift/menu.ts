import { BONUS, type CompiledRubric } from "../nodes/compile-rubric.js";
import { plus, type Whole } from "../numbers/whole.js";
import type { FactPlan, Knowledge } from "../variables/knowledge.js";
import { factsOf } from "../variables/measures.js";
import { isOne, OPEN, type Range } from "../variables/range.js";
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
  /** Is told of a fact with which something cheaper may be missed. */
  readonly skip: (fact: string) => void;
}

/** More combinations of changes than this are not looked at in one block. */
export const COMBINATIONS = 200_000;

/**
 * Everything that a block has to offer, from its start on (组内帕累托菜单): every combination of changes is tried, and those are kept that no other one
 * beats in points and cost. `null` when there are too many to try.
 *
 * @param worst what is known, with everything that is good one way only at its worst end
 */
export function menuOf(
  block: Block,
  bounding: Bounding,
  levers: readonly Lever[],
  worst: Knowledge,
  { compiled, scale, skip }: MenuContext,
  most: number = COMBINATIONS,
): readonly Offer[] | null {
  const { plan } = compiled;
  let combinations = 1;
  for (const { actions, alone } of levers) if (alone) combinations *= actions(worst.ranges).length + 1;
  if (combinations > most) return null;
  const domains: Domains = [...worst.domains];
  const ranges = new Map<string, Range>(worst.ranges);
  const measures = block.variables.flatMap((number) => {
    const variable = plan.variables[number];
    return variable?.kind === "measure" ? [{ number, facts: factsOf(variable.measure) }] : [];
  });
  const costs = new Map<Action, Whole>();
  const costOf = (action: Action): Whole => {
    const cost = costs.get(action) ?? scale.whole(action.cost);
    costs.set(action, cost);
    return cost;
  };
  const ceiling = ceilingOf(block, compiled);
  const found = new Map<number, Offer>();
  const chosen: Choice[] = [];
  const moved = new Set<string>();
  let tried = 0;
  let loose = false;
  const leaf = (cost: Whole): void => {
    tried += 1;
    for (const { number, facts } of measures) {
      const touched = facts.some((fact) => moved.has(fact));
      domains[number] = touched ? (plan.measures.get(number)?.(ranges).domain ?? []) : (worst.domains[number] ?? []);
    }
    const { least: points, tight } = bounding(domains, ranges);
    if (!tight) loose = true;
    const best = found.get(points);
    if (best === undefined || beats(cost, chosen.length, best)) {
      found.set(points, { points, cost, choices: [...chosen].sort((a, b) => a.lever.place - b.lever.place) });
    }
  };
  const branch = (at: number, cost: Whole): void => {
    // What costs more than all that the block can give is never part of a menu.
    const all = found.get(ceiling);
    if (tried > most || (all !== undefined && !beats(cost, chosen.length, all))) return;
    const lever = levers[at];
    if (lever === undefined) return leaf(cost);
    branch(at + 1, cost);
    for (const action of lever.actions(ranges)) {
      const { domain, range } = action;
      const before = domain === null ? undefined : domains[domain.variable];
      const known = ranges.get(lever.key);
      if (domain !== null) domains[domain.variable] = domain.values;
      if (range !== null) {
        ranges.set(lever.key, range);
        moved.add(lever.key);
      }
      chosen.push({ lever, action });
      branch(at + 1, plus(cost, costOf(action)));
      chosen.pop();
      if (domain !== null && before !== undefined) domains[domain.variable] = before;
      if (range !== null) {
        moved.delete(lever.key);
        if (known !== undefined) ranges.set(lever.key, known);
      }
    }
  };
  branch(0, 0);
  if (loose) for (const fact of openIn(block, worst, plan)) skip(fact);
  return tried > most ? null : unbeaten([...found.values()]);
}

/** The most that a block can give. */
export function ceilingOf({ terms }: Block, { bonusCap }: CompiledRubric): number {
  const sum = (bonus: boolean): number =>
    terms.reduce((total, { node, group }) => total + ((group === BONUS) === bonus ? node.ceiling : 0), 0);
  return sum(false) + Math.min(bonusCap ?? Infinity, sum(true));
}

/** Facts of a block that leave open what it gives at least. */
const openIn = ({ variables }: Block, { domains, ranges }: Knowledge, plan: FactPlan): readonly string[] =>
  variables.flatMap((number) => {
    const variable = plan.variables[number];
    if (variable === undefined || (domains[number]?.length ?? 0) < 2) return [];
    return variable.kind === "measure"
      ? factsOf(variable.measure).filter((fact) => !isOne(ranges.get(fact) ?? OPEN))
      : [variable.kind === "judged" ? variable.criterion : variable.fact];
  });

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
