import { compareRatios, over, product, type Ratio, ratio, readDecimal } from "../../numbers/ratio.js";
import { isEqual } from "../../numbers/whole.js";
import { isOne, OPEN, type Range, type Ranges } from "../../variables/range.js";
import { leastCommon, lowestBottom } from "../levers/exact-cost.js";
import { gridValue, indexOf, onGrid } from "./grid.js";
import { type LinkedNumbers, type Measure, type Share, type ShareMeasure, sharesOf } from "./linked-numbers.js";

/** What a number moves in: what is known of the others, and which of them may move after it (调整情境). */
export interface Field extends LinkedNumbers {
  readonly isCount: (fact: string) => boolean;
  /** What numbers may be; those that were moved before, after that. */
  readonly ranges: Ranges;
  /** Least and most that a number can become. */
  readonly within: (fact: string) => Range;
  readonly grain: (fact: string) => Ratio;
  /** Numbers that may move after this one. */
  readonly later: ReadonlySet<string>;
  /** Is told of a number of which not every value that may matter is looked at. */
  readonly skip: (fact: string) => void;
}

/** More values of a number than this are not looked at for one limit. */
const MOST = 4096n;

/**
 * The values of a number at which a measure of it, or of what hangs together with it, changes side of a limit (转折值). Between two of them points stay what
 * they are, so a cheapest move ends at one of them or next to it.
 *
 * A share turns where its part is a limit times its base: over a base that is not known, at all bases at which anything turns. Where a base moves and its
 * parts after it, or two parts pull a base both ways, one may give way to another for a price. Moved together by so many steps that every share comes to whole
 * steps again, they cost the same more or less each time, so they stop within so many steps of where something else turns.
 */
export function turningValues(fact: string, field: Field): readonly Ratio[] {
  const marks = field.measuresOf(fact).flatMap((measure) => turnsOf(fact, measure, [fact], field));
  const moving = sharesOf(fact, field).filter(({ measure }) => measure.whole === fact && field.later.has(measure.part));
  if (moving.length === 0) return marks;
  return around(fact, [...marks, ...ends(field.ranges.get(fact) ?? OPEN), ...ends(field.within(fact))], moving, field);
}

/** Where one measure of a number turns, apart from numbers that were looked at already. */
function turnsOf(fact: string, { measure, limits }: Measure, apart: readonly string[], field: Field): readonly Ratio[] {
  if (measure.kind === "fact") return limits;
  const { part, whole } = measure;
  const cap = capOf(measure);
  if (part === whole) return [...cap, ...cap.flatMap((base) => limits.map((limit) => product(limit, base)))];
  const other = part === fact ? whole : part;
  const others = apart.includes(other) ? [] : valuesOf(other, measure, [...apart, other], field);
  const met = limits.filter(({ top }) => !isEqual(top, 0));
  // At nothing a base has no share; from there on it has one.
  if (whole === fact) return [ZERO, ...cap, ...others.flatMap((value) => met.map((limit) => over(value, limit)))];
  return others.flatMap((base) => limits.map((limit) => product(limit, capped(base, cap))));
}

/** The values of a number that another has to be measured with: the one that is known; else its ends, and wherever another measure of it turns. */
function valuesOf(fact: string, asked: Share, apart: readonly string[], field: Field): readonly Ratio[] {
  const range = field.ranges.get(fact) ?? OPEN;
  const later = field.later.has(fact);
  if (isOne(range) && !later) return ends(range);
  const isBase = asked.whole === fact;
  // Over a base that may be nothing no number of parts makes sure of a share.
  if (isBase && !later && (range.min === null || range.min.top <= 0)) return [];
  const turns = field.measuresOf(fact).flatMap((measure) => turnsOf(fact, measure, apart, field));
  const all = [...ends(range), ...(later ? [...ends(field.within(fact)), ...ownTurns(fact, asked, field)] : []), ...turns];
  return nextTo(fact, isBase ? around(fact, all, pullingOn(asked, field), field) : all, field).filter(
    (value) => later || isWithin(value, range),
  );
}

/** Where a part that moves later comes to stand by itself: where its shares meet their limits over what the base turns at without any part. */
function ownTurns(part: string, { whole }: Share, field: Field): readonly Ratio[] {
  if (part === whole) return [];
  const limits = field
    .measuresOf(whole)
    .flatMap(({ measure, limits: own }) => (measure.kind === "fact" ? own : measure.whole === whole ? capOf(measure) : []));
  const bases = nextTo(whole, [...ends(field.ranges.get(whole) ?? OPEN), ...limits], field);
  return sharesOf(part, field).flatMap(({ measure, limits: own }) =>
    measure.whole === whole ? bases.flatMap((base) => own.map((limit) => product(limit, capped(base, capOf(measure))))) : [],
  );
}

/** The shares over a base that one part can give way for another, as they are good in different ways; none without two. */
function pullingOn(asked: Share, field: Field): readonly ShareMeasure[] {
  const shares = sharesOf(asked.whole, field).filter(({ measure }) => measure.whole === asked.whole);
  const against = shares.filter(({ measure }) => field.later.has(measure.part) && field.direction(measure) !== field.direction(asked));
  return against.length === 0 ? [] : [...against, ...shares.filter(({ measure }) => measure.part === asked.part)];
}

/** Values, and of a count or of what may still move those next to them. */
function nextTo(fact: string, values: readonly Ratio[], { isCount, later, grain }: Field): readonly Ratio[] {
  if (!isCount(fact) && !later.has(fact)) return values;
  const step = isCount(fact) ? ONE : grain(fact);
  const near = values.flatMap((value) => {
    const { index, exact } = onGrid(value, step);
    return exact ? [index - 1n, index, index + 1n] : [index, index + 1n];
  });
  return [...values, ...[...new Set(near)].map((index) => gridValue(index, step))];
}

const ZERO = ratio(0);
const ONE = ratio(1);

/**
 * Values of a base, and those so near to them at which a share comes to a whole step of its part that the shares of all parts have not come to whole steps
 * together in between.
 */
function around(base: string, values: readonly Ratio[], shares: readonly ShareMeasure[], field: Field): readonly Ratio[] {
  if (shares.length === 0) return values;
  const step = field.grain(base);
  const slopes = shares.map(({ measure: { part }, limits }) => ({
    part,
    own: limits.filter(({ top }) => top > 0).map((limit) => over(product(limit, step), field.grain(part))),
  }));
  const period = periodOf(slopes);
  const all = [...values];
  for (const slope of slopes.flatMap(({ own }) => own)) {
    const steps = new Set<bigint>();
    for (const value of values) {
      const index = indexOf(value, step);
      const first = indexOf(product(ratio(index - period), slope), ONE);
      const last = indexOf(product(ratio(index + period + 1n), slope), ONE) + 1n;
      if (last - first > MOST) field.skip(base);
      else for (let at = first; at <= last; at += 1n) steps.add(at);
    }
    for (const at of steps) all.push(product(over(ratio(at), slope), step));
  }
  return all;
}

/** After how many steps of the base one share of every part has come to whole steps again, at most. */
function periodOf(slopes: readonly { readonly part: string; readonly own: readonly Ratio[] }[]): bigint {
  let periods: readonly bigint[] = [1n];
  for (const part of new Set(slopes.map((slope) => slope.part))) {
    const own = slopes.flatMap((slope) => (slope.part === part ? slope.own.map(lowestBottom) : []));
    if (own.length > 0) periods = [...new Set(periods.flatMap((period) => own.map((bottom) => leastCommon([period, bottom]))))];
  }
  return periods.reduce((most, period) => (period > most ? period : most), 1n);
}

const ends = ({ min, max }: Range): readonly Ratio[] => [min, max].flatMap((end) => (end === null ? [] : [end]));

export const isWithin = (value: Ratio, { min, max }: Range): boolean =>
  (min === null || compareRatios(value, min) >= 0) && (max === null || compareRatios(value, max) <= 0);

const capOf = ({ cap }: Share): readonly Ratio[] => (cap === undefined ? [] : [readDecimal(cap)]);

const capped = (base: Ratio, [cap]: readonly Ratio[]): Ratio => (cap !== undefined && compareRatios(base, cap) > 0 ? cap : base);
