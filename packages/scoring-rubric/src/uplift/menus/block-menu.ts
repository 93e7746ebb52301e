import type { CompiledRubric } from "../../nodes/compile-rubric.js";
import { plus, type Whole } from "../../numbers/whole.js";
import type { FactPlan } from "../../variables/fact-plan.js";
import type { Knowledge } from "../../variables/knowledge.js";
import { factsOf } from "../../variables/measures.js";
import { isOne, OPEN, type Range, type Ranges } from "../../variables/range.js";
import type { Domains } from "../../variables/variable.js";
import { apartBounds, type Block, boundingOf, ceilingOf } from "../blocks.js";
import type { Action } from "../levers/actions.js";
import type { Lever, Levers } from "../levers/levers.js";
import { keysOf } from "../terms.js";

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

/** What a block has to offer from where it starts. */
export interface Menu {
  readonly start: number;
  /** Cheapest first, the start before all; `null` when there are too many combinations to try. */
  readonly offers: readonly Offer[] | null;
}

/** More combinations of changes than this are not looked at in one block. */
export const COMBINATIONS = 200_000;

/** What is known, as it is and with everything that is good one way only at its worst end. */
export interface Known {
  readonly known: Knowledge;
  readonly worst: Knowledge;
}

/**
 * Makes the menus of a block (组内帕累托菜单): every combination of changes is tried, and those are kept that no other one beats in points and cost. Facts with
 * which something cheaper may be missed are told to `levers.skipped`.
 */
export function menusOf(block: Block, compiled: CompiledRubric, levers: Levers): (from: Known, most?: number) => Menu {
  const { plan } = compiled;
  const bounding = boundingOf(compiled, block);
  const ceiling = ceilingOf(compiled, block);
  const measures = block.variables.flatMap((number) => {
    const variable = plan.variables[number];
    return variable?.kind === "measure" ? [{ number, facts: factsOf(variable.measure) }] : [];
  });
  return ({ known, worst }, most = COMBINATIONS) => {
    const start = bounding(worst.domains, worst.ranges);
    const stay: Offer = { points: start.least, cost: 0, choices: [] };
    if (start.least === ceiling) return { start: start.least, offers: [stay] };
    const doubt = (): void => {
      for (const fact of openIn(block, worst, plan)) levers.skipped.add(fact);
    };
    const own = levers.of(known, worst, block.keys);
    if (own.length === 0) {
      if (!start.tight) doubt();
      return { start: start.least, offers: [stay] };
    }
    let combinations = 1;
    for (const { actions, alone } of own) if (alone) combinations *= actions(worst.ranges).length + 1;
    if (combinations > most) return { start: start.least, offers: null };
    const hope: Hope = own.every(({ alone }) => alone) ? () => ceiling : hopeOf(block, own, compiled);
    const domains: Domains = worst.domains.slice();
    const moved = new Map<string, Range>();
    const ranges: Ranges = { get: (fact) => moved.get(fact) ?? worst.ranges.get(fact) };
    const found = new Map<number, Offer>([[start.least, stay]]);
    const chosen: Choice[] = [];
    let [tried, loose] = [0, !start.tight];
    const isBeaten = (points: number, cost: Whole): boolean => {
      for (const offer of found.values()) if (offer.points >= points && !beats(cost, chosen.length, offer)) return true;
      return false;
    };
    const branch = (at: number, cost: Whole): void => {
      for (const { number, facts } of measures) {
        const touched = facts.some((fact) => moved.has(fact));
        domains[number] = touched ? (plan.measures.get(number)?.(ranges).domain ?? []) : (worst.domains[number] ?? []);
      }
      if (tried > most || isBeaten(hope(at, domains, ranges), cost)) return;
      const lever = own[at];
      if (lever === undefined) {
        tried += 1;
        const { least: points, tight } = bounding(domains, ranges);
        if (!tight) loose = true;
        if (isBeaten(points, cost)) return;
        found.set(points, { points, cost, choices: [...chosen].sort((a, b) => a.lever.place - b.lever.place) });
        return;
      }
      branch(at + 1, cost);
      for (const action of lever.actions(ranges)) {
        const { domain, range } = action;
        if (domain !== null) domains[domain.variable] = domain.values;
        if (range !== null) moved.set(lever.key, range);
        chosen.push({ lever, action });
        branch(at + 1, plus(cost, action.cost));
        chosen.pop();
        if (domain !== null) domains[domain.variable] = worst.domains[domain.variable] ?? [];
        if (range !== null) moved.delete(lever.key);
      }
    };
    branch(0, 0);
    if (loose) doubt();
    return { start: start.least, offers: tried > most ? null : unbeaten([...found.values()]) };
  };
}

/**
 * The most points that may still be sure once so many levers of a block are decided: no more than the others can bring at their best, if all that is open
 * turns out to be at its least, or at its most.
 */
function hopeOf(block: Block, own: readonly Lever[], compiled: CompiledRubric): Hope {
  const { plan } = compiled;
  const bounds = apartBounds(compiled, block.terms);
  const read = block.variables.flatMap((number) => {
    const variable = plan.variables[number];
    if (variable === undefined) return [];
    const last = own.reduce((place, { key }, index) => (keysOf(variable).includes(key) ? index : place), -1);
    return [{ number, last, all: Array.from({ length: variable.size }, (_, value) => value), cells: plan.measures.get(number) }];
  });
  return (decided, domains, ranges) => {
    const hoped = domains.slice();
    let most = Infinity;
    for (const end of ["min", "max"] as const) {
      const there: Ranges = { get: (fact) => atEnd(ranges.get(fact), end) };
      for (const { number, last, all, cells } of read) {
        if (last >= decided) hoped[number] = all;
        else if (cells !== undefined) hoped[number] = cells(there).domain;
      }
      most = Math.min(most, bounds(hoped).most);
    }
    return most;
  };
}

type Hope = (decided: number, domains: Domains, ranges: Ranges) => number;

function atEnd(range: Range | undefined, end: "min" | "max"): Range | undefined {
  const value = range?.[end] ?? null;
  return value === null ? range : { min: value, max: value };
}

/** Facts of a block that leave open what it gives at least. */
const openIn = ({ variables }: Block, { domains, ranges }: Knowledge, plan: FactPlan): readonly string[] =>
  variables.flatMap((number) => {
    const variable = plan.variables[number];
    if (variable === undefined || (domains[number]?.length ?? 0) < 2) return [];
    if (variable.kind === "measure") return factsOf(variable.measure).filter((fact) => !isOne(ranges.get(fact) ?? OPEN));
    return [variable.kind === "judged" ? variable.criterion : variable.fact];
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
