import type { Exact } from "@countykit/core";
import { compareRatios, product, type Ratio, ratio, readDecimal } from "../numbers/ratio.js";
import { hundredths, pointsOf } from "../nodes/node.js";
import type { NumberForm } from "../rubric.js";
import type { StateFact } from "../state.js";
import { isOne, type Range } from "../variables/range.js";
import type { Domain } from "../variables/variable.js";
import type { Direction } from "./directions.js";
import { type CostRate, exactText, subtract } from "./exact-cost.js";
import type { Price, Reach } from "./question.js";
import { type StepContext, stepsOfNumber } from "./steps-of-number.js";

/** One change of a fact: what a variable's domain or a number's range becomes, and what that costs (调整). */
export interface Action {
  readonly domain: { readonly variable: number; readonly values: Domain } | null;
  /** Of a number that is good one way only, its worst end. */
  readonly range: Range | null;
  readonly cost: Ratio;
  readonly price: Price;
  readonly from: StateFact["value"];
  readonly to: StateFact["value"];
  readonly way: "up" | "down" | null;
  /** In the unit of the number or in points; `null` for flags and options, and where the start is not known. */
  readonly change: Exact | null;
}

const ONE = ratio(1);

/** Costs 1 for the move, or what is given for it. */
function priceOnce(rate: CostRate | null): { readonly cost: Ratio; readonly price: Price } {
  const cost = rate?.amount ?? ONE;
  return { cost, price: { amount: exactText(cost), per: "move", given: rate !== null } };
}

export function flagActions(variable: number, domain: Domain, rate: CostRate | null, direction: Direction): readonly Action[] {
  const from = domain.length > 1 ? null : domain[0] === 1;
  const to = (value: boolean): Action => ({
    ...priceOnce(rate),
    domain: { variable, values: [value ? 1 : 0] },
    range: null,
    from,
    to: value,
    way: value ? "up" : "down",
    change: null,
  });
  return [...(from !== true && (direction & 1) === 1 ? [to(true)] : []), ...(from !== false && (direction & 2) === 2 ? [to(false)] : [])];
}

export function optionActions(options: readonly string[], variable: number, domain: Domain, rate: CostRate | null): readonly Action[] {
  const possible = domain.flatMap((index) => options[index] ?? []);
  const from = possible.length === 1 ? (possible[0] ?? null) : possible.length === options.length ? null : possible;
  return options.flatMap((to, index) =>
    to === from ? [] : [{ ...priceOnce(rate), domain: { variable, values: [index] }, range: null, from, to, way: null, change: null }],
  );
}

/** What assessors give can be raised to any higher step, counted from the least they may have given. */
export function judgedActions(
  points: readonly number[],
  variable: number,
  domain: Domain,
  rate: CostRate | null,
  reach: Exclude<Reach, "fixed"> | undefined,
): readonly Action[] {
  const start = domain[0] ?? 0;
  const most = reach?.most === undefined ? Infinity : hundredths(Number(reach.most));
  const now = points[start] ?? 0;
  return points.flatMap((to, index): readonly Action[] => {
    if (index <= start || to > most) return [];
    const { cost, price } = rate?.once === true ? priceOnce(rate) : perStep(rate, index - start);
    return [
      {
        cost,
        price,
        domain: { variable, values: [index] },
        range: null,
        from:
          domain.length > 1
            ? { min: String(pointsOf(now)), max: String(pointsOf(points[domain.at(-1) ?? 0] ?? now)) }
            : String(pointsOf(now)),
        to: String(pointsOf(to)),
        way: "up",
        change: String(pointsOf(to - now)),
      },
    ];
  });
}

function perStep(rate: CostRate | null, steps: number): { readonly cost: Ratio; readonly price: Price } {
  const one = rate?.amount ?? ONE;
  return { cost: product(one, ratio(steps)), price: { amount: exactText(one), per: "step", given: rate !== null } };
}

/**
 * A number can be raised to at least, or lowered to at most, every value at which something changes. It is counted from the end that is farther away:
 * without such an end it can only be priced as a whole.
 */
export function numberActions(
  form: NumberForm,
  range: Range,
  context: StepContext,
  rate: CostRate | null,
  direction: Direction,
): readonly Action[] {
  const { up, down } = stepsOfNumber(form, context);
  const from = valueOf(range);
  const action = (to: Ratio, way: "up" | "down"): readonly Action[] => {
    const start = way === "up" ? range.min : range.max;
    const change = start === null ? null : way === "up" ? subtract(to, start) : subtract(start, to);
    if (rate !== null && !rate.once && change === null) return [];
    const after: Range = way === "up" ? { min: to, max: later(range.max, to, 1) } : { min: later(range.min, to, -1), max: to };
    const { cost, price } =
      rate === null || rate.once || change === null
        ? priceOnce(rate)
        : { cost: product(rate.amount, change), price: { amount: exactText(rate.amount), per: "unit" as const, given: true } };
    const least: Range = direction === 3 ? after : { min: to, max: to };
    return [{ cost, price, domain: null, range: least, from, to: valueOf(after), way, change: change === null ? null : exactText(change) }];
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

/** Least and most that a number can become: by its form, by what the question allows, and a part by the base that is counted in its unit. */
export function within(form: NumberForm, base: Range | null, reach: Exclude<Reach, "fixed"> | undefined): Range {
  const ends = (texts: readonly (string | undefined)[]): readonly Ratio[] =>
    texts.flatMap((text) => (text === undefined ? [] : [readDecimal(text)]));
  const [low, high] = [
    ends([form.least, reach?.least]),
    [...ends([form.most, reach?.most]), ...(base === null || base.max === null ? [] : [base.max])],
  ];
  return { min: [...low].sort(compareRatios).at(-1) ?? null, max: [...high].sort(compareRatios)[0] ?? null };
}
