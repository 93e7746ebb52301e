import type { Exact } from "@countykit/core";
import { compareRatios, product, type Ratio, ratio } from "../../numbers/ratio.js";
import type { Whole } from "../../numbers/whole.js";
import { hundredths, pointsOf } from "../../nodes/node.js";
import type { NumberForm } from "../../rubric.js";
import type { StateFact } from "../../state.js";
import { isOne, type Range } from "../../variables/range.js";
import type { Domain } from "../../variables/variable.js";
import { type StepContext, stepsOfNumber } from "../steps/steps-of-number.js";
import type { Price, Reach } from "../question.js";
import type { Direction } from "./directions.js";
import { type CostRate, exactText, type Scale, subtract } from "./exact-cost.js";

/** One change of a fact: what a variable's domain or a number's range becomes, and what that costs (调整). */
export interface Action {
  readonly domain: { readonly variable: number; readonly values: Domain } | null;
  /** Of a number that is good one way only, its worst end. */
  readonly range: Range | null;
  readonly cost: Whole;
  readonly price: Price;
  readonly from: StateFact["value"];
  readonly way: "up" | "down" | null;
  readonly told: () => Told;
}

/** What a fact becomes, and how far that is: in the unit of the number or in points; `null` for flags and options, and where the start is not known. */
export interface Told {
  readonly to: StateFact["value"];
  readonly change: Exact | null;
}

type Priced = Pick<Action, "cost" | "price">;

/** What changes of one fact cost (计价). */
export interface Pricing {
  /** The move, if its cost does not hang on how far it goes. */
  readonly once: Priced;
  /** So many steps of a judgement, and so many units of a number, where these are priced one by one. */
  readonly perStep: ((steps: Ratio) => Priced) | null;
  readonly perUnit: ((units: Ratio) => Priced) | null;
}

const ONE = ratio(1);

/** Reads a rate on the scale of all costs. Without one a move costs 1, and a judgement 1 per step. */
export function pricing(rate: CostRate | null, scale: Scale): Pricing {
  const one = rate?.amount ?? ONE;
  const [amount, given] = [exactText(one), rate !== null];
  const each =
    (per: "unit" | "step") =>
    (count: Ratio): Priced => ({ cost: scale.whole(product(one, count)), price: { amount, per, given } });
  return {
    once: { cost: scale.whole(one), price: { amount, per: "move", given } },
    perStep: rate?.once === true ? null : each("step"),
    perUnit: rate === null || rate.once ? null : each("unit"),
  };
}

const toValue = (
  { cost, price }: Priced,
  variable: number,
  value: number,
  from: Action["from"],
  way: Action["way"],
  told: Told,
): Action => ({ cost, price, domain: { variable, values: [value] }, range: null, from, way, told: () => told });

export function flagActions(variable: number, domain: Domain, direction: Direction, { once }: Pricing): readonly Action[] {
  const from = domain.length > 1 ? null : domain[0] === 1;
  const to = (value: boolean): Action => toValue(once, variable, value ? 1 : 0, from, value ? "up" : "down", { to: value, change: null });
  return [...(from !== true && (direction & 1) === 1 ? [to(true)] : []), ...(from !== false && (direction & 2) === 2 ? [to(false)] : [])];
}

export function optionActions(options: readonly string[], variable: number, domain: Domain, { once }: Pricing): readonly Action[] {
  const possible = domain.flatMap((index) => options[index] ?? []);
  const from = possible.length === 1 ? (possible[0] ?? null) : possible.length === options.length ? null : possible;
  return options.flatMap((to, index): readonly Action[] =>
    to === from ? [] : [toValue(once, variable, index, from, null, { to, change: null })],
  );
}

/** What assessors give can be raised to any higher step, counted from the least they may have given. */
export function judgedActions(
  points: readonly number[],
  variable: number,
  domain: Domain,
  { once, perStep }: Pricing,
  reach: Exclude<Reach, "fixed"> | undefined,
): readonly Action[] {
  const start = domain[0] ?? 0;
  const most = reach?.most === undefined ? Infinity : hundredths(Number(reach.most));
  const now = points[start] ?? 0;
  const text = (amount: number): string => String(pointsOf(amount));
  const from = domain.length > 1 ? { min: text(now), max: text(points[domain.at(-1) ?? 0] ?? now) } : text(now);
  return points.flatMap((to, index): readonly Action[] => {
    if (index <= start || to > most) return [];
    const priced = perStep?.(ratio(index - start)) ?? once;
    return [toValue(priced, variable, index, from, "up", { to: text(to), change: text(to - now) })];
  });
}

/**
 * A number can be raised to at least, or lowered to at most, every value at which something changes. It is counted from the end that is farther away:
 * without such an end it can only be priced as a whole.
 */
export function numberActions(
  form: NumberForm,
  range: Range,
  direction: Direction,
  context: StepContext,
  { once, perUnit }: Pricing,
): readonly Action[] {
  const { up, down } = stepsOfNumber(form, context);
  if (up.length + down.length === 0) return [];
  const from = valueOf(range);
  const action = (to: Ratio, way: "up" | "down"): readonly Action[] => {
    const start = way === "up" ? range.min : range.max;
    const change = start === null ? null : way === "up" ? subtract(to, start) : subtract(start, to);
    if (perUnit !== null && change === null) return [];
    const after: Range = way === "up" ? { min: to, max: later(range.max, to, 1) } : { min: later(range.min, to, -1), max: to };
    const priced = perUnit !== null && change !== null ? perUnit(change) : once;
    const told = (): Told => ({ to: valueOf(after), change: change === null ? null : exactText(change) });
    const { cost, price } = priced;
    return [{ cost, price, domain: null, range: direction === 3 ? after : { min: to, max: to }, from, way, told }];
  };
  return [
    ...((direction & 1) === 1 ? up.flatMap((to) => action(to, "up")) : []),
    ...((direction & 2) === 2 ? down.flatMap((to) => action(to, "down")) : []),
  ];
}

/** What else a number may be when it only has to go so far: what it might be already, beyond that. */
const later = (end: Ratio | null, to: Ratio, side: 1 | -1): Ratio | null => (end === null || compareRatios(end, to) === side ? end : to);

function valueOf(range: Range): StateFact["value"] {
  const { min, max } = range;
  if (min === null && max === null) return null;
  if (min !== null && isOne(range)) {
    const one = exactText(min);
    if (typeof one === "string") return one;
  }
  return { min: min === null ? null : exactText(min), max: max === null ? null : exactText(max) };
}
