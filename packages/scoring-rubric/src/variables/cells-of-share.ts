import { ceilingOf, compareRatios, floorOf, isWhole, over, product, type Ratio, ratio } from "../numbers/ratio.js";
import { floorSum } from "../numbers/floor-sum.js";
import { exactQuotient, plus, type Whole } from "../numbers/whole.js";
import { both, hasAny, whereAbove, whereBelow, type Wholes } from "../numbers/wholes.js";
import { type Cell, cellAt, type Cells, cellOf, oneCell } from "./cells.js";
import type { Range } from "./range.js";

/** What kind of numbers a share is of. */
export interface ShareForm {
  /** A larger base counts as this much. */
  readonly cap: Ratio | null;
  /** Whether the part, and whether the base, is a count. */
  readonly counts: { readonly part: boolean; readonly base: boolean };
}

/**
 * Where a share of two numbers may be among the limits. For counts a value is possible only when some part and base make it: of 3 villages no share lies
 * between one third and two thirds. An empty base has no share, so as long as the base may be empty any value may be the one that counts.
 */
export function shareReader(limits: readonly Ratio[], form: ShareForm): (part: Range, base: Range) => Cells {
  const last = limits.length * 2;
  const cells = Array.from({ length: last + 1 }, (_, value) => lowestTerms(cellAt(value, limits)));
  const all = cells.map((_, value) => value);
  const free = freeBase(cells, form);
  return (part, base) => {
    if (free !== null && isFree(part) && mayBe(free, base)) return { domain: all, sure: true };
    const counted = baseOf(base, form.cap);
    const { min } = counted;
    const filled = min !== null && min.top > 0;
    // A number that is known for certain is both ends of its range.
    if (filled && part.min !== null && part.min === part.max && min === counted.max) return oneCell(cellOf(over(part.min, min), limits));
    const [from, to] = filled ? endsOf(part, min, counted.max, limits) : [0, last];
    if (from === to) return oneCell(from);
    const bases = basesOf(base, form);
    const domain = all.filter((value) => value >= from && value <= to && reaches(cells[value] ?? OPEN, part, bases, form.counts.part));
    if (filled && domain.length > 0) return { domain, sure: true };
    return { domain: all, sure: domain.length === all.length };
  };
}

/** A base over which some part, none below nothing, makes every share; `null` where round numbers give none. */
function freeBase(cells: readonly Cell[], form: ShareForm): Ratio | null {
  const any: Range = { min: ZERO, max: null };
  const round = Array.from({ length: 8 }, (_, zeros) => ratio(10 ** zeros));
  return round.find((base) => cells.every((cell) => reaches(cell, any, basesOf({ min: base, max: base }, form), form.counts.part))) ?? null;
}

const isFree = ({ min, max }: Range): boolean => max === null && (min === null || min.top <= 0);

const mayBe = (value: Ratio, { min, max }: Range): boolean =>
  (min === null || compareRatios(min, value) <= 0) && (max === null || compareRatios(max, value) >= 0);

const OPEN: Cell = { low: null, high: null, closed: false };

/** The values between which a share lies: the least part over the largest base, and the other way round; for negative parts over the least base. */
function endsOf(part: Range, min: Ratio, max: Ratio | null, limits: readonly Ratio[]): readonly [number, number] {
  const at = (end: Ratio, base: Ratio | null): number => cellOf(base === null ? ZERO : over(end, base), limits);
  return [
    part.min === null ? 0 : at(part.min, part.min.top < 0 ? min : max),
    part.max === null ? limits.length * 2 : at(part.max, part.max.top < 0 ? max : min),
  ];
}

const ZERO = ratio(0);

/** A limit itself in its lowest terms: whatever counts make that share are multiples of them. */
function lowestTerms(cell: Cell): Cell {
  if (!cell.closed || cell.low === null) return cell;
  const { top, bottom } = cell.low;
  const divisor = greatestDivisor(BigInt(top), BigInt(bottom));
  const low = ratio(exactQuotient(top, divisor), exactQuotient(bottom, divisor));
  return { low, high: low, closed: true };
}

const capped = (base: Ratio | null, cap: Ratio | null): Ratio | null =>
  cap === null ? base : base === null || compareRatios(base, cap) > 0 ? cap : base;

/** What a base counts as, by what is known of it. */
export const baseOf = ({ min, max }: Range, cap: Ratio | null): Range => ({
  min: min === null ? null : capped(min, cap),
  max: capped(max, cap),
});

/** Bases above nothing, from `min` (none: as little as one likes) to `max`. */
interface Bases extends Range {
  readonly whole: boolean;
}

const ONE = ratio(1);

/** The bases that count. A cap that is no whole number is the only one among the bases of a count that is none. */
function basesOf(base: Range, { cap, counts }: ShareForm): readonly Bases[] {
  const least = base.min !== null && base.min.top > 0 ? base.min : counts.base ? ONE : null;
  const { min, max } = baseOf({ min: least, max: base.max }, cap);
  if (max !== null && (max.top <= 0 || (min !== null && compareRatios(min, max) > 0))) return [];
  if (!counts.base || cap === null || isWhole(cap)) return [{ min, max, whole: counts.base }];
  const beyond = base.max === null || compareRatios(base.max, cap) > 0;
  const below = { min: least, max: beyond ? ratio(floorOf(cap)) : max, whole: true };
  return beyond ? [below, { min: cap, max: cap, whole: false }] : [below];
}

/** Whether some part over one of the bases lies in the cell. */
const reaches = (cell: Cell, part: Range, bases: readonly Bases[], whole: boolean): boolean =>
  bases.some((one) => reachesOver(cell, part, one, whole));

function reachesOver(cell: Cell, part: Range, bases: Bases, whole: boolean): boolean {
  if (!bases.whole) return meets(partsFor(cell, bases), part, whole);
  const all: Wholes = { min: bases.min && ceilingOf(bases.min), max: bases.max && floorOf(bases.max) };
  if (!whole) return hasAny(both(all, basesThatMeet(cell, part.min, part.max, cell.closed)));
  const parts: Wholes = { min: part.min && ceilingOf(part.min), max: part.max && floorOf(part.max) };
  return hasAny(parts) && (cell.closed ? reachesLimit(cell, parts, all) : reachesBetween(cell, parts, all));
}

interface Parts {
  readonly low: Ratio | null;
  readonly high: Ratio | null;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

/** The parts that make a share in the cell with some base, where a base is any number: together they have no gap. */
function partsFor({ low, high, closed }: Cell, { min, max }: Range): Parts {
  // With a negative share, more base makes a smaller part.
  const end = (share: Ratio, base: Ratio | null): Ratio | null => (base === null ? null : product(share, base));
  const least = low === null ? null : low.top > 0 ? end(low, min ?? ZERO) : low.top < 0 ? end(low, max) : ZERO;
  const most = high === null ? null : high.top > 0 ? end(high, max) : high.top < 0 ? end(high, min ?? ZERO) : ZERO;
  const included = (share: Ratio | null, nearest: boolean): boolean => closed && (share?.top === 0 || !nearest || min !== null);
  return {
    low: least,
    high: most,
    lowIncluded: included(low, low !== null && low.top > 0),
    highIncluded: included(high, high !== null && high.top < 0),
  };
}

function meets({ low, high, lowIncluded, highIncluded }: Parts, part: Range, whole: boolean): boolean {
  if (whole) {
    const parts: Wholes = { min: part.min && ceilingOf(part.min), max: part.max && floorOf(part.max) };
    const above = low === null ? parts : both(parts, whereAbove(ONE, low, lowIncluded));
    return hasAny(high === null ? above : both(above, whereBelow(ONE, high, highIncluded)));
  }
  const reach = (from: Ratio | null, to: Ratio | null, included: boolean): boolean => {
    if (from === null || to === null) return true;
    const side = compareRatios(from, to);
    return side < 0 || (side === 0 && included);
  };
  return reach(low, part.max, lowIncluded) && reach(part.min, high, highIncluded) && reach(low, high, lowIncluded && highIncluded);
}

/** The bases over which the shares of a cell, as parts, meet the parts from `min` to `max`. */
function basesThatMeet({ low, high }: Cell, min: Ratio | null, max: Ratio | null, included: boolean): Wholes {
  const below = low === null || max === null ? ANY : whereBelow(low, max, included);
  return high === null || min === null ? below : both(below, whereAbove(high, min, included));
}

const ANY: Wholes = { min: null, max: null };

/** Whether a count over a count is the limit: both are the same multiple of its lowest terms. */
const reachesLimit = ({ low }: Cell, parts: Wholes, bases: Wholes): boolean =>
  low !== null && hasAny(both(multiples(ratio(low.top), parts), multiples(ratio(low.bottom), bases)));

/** The numbers whose product with another lies in a range. */
function multiples(of: Ratio, { min, max }: Wholes): Wholes {
  const above = min === null ? ANY : whereAbove(of, ratio(min), true);
  return max === null ? above : both(above, whereBelow(of, ratio(max), true));
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [one, other] = [a < 0n ? -a : a, b];
  while (one !== 0n) [one, other] = [other % one, one];
  return other;
}

/**
 * Whether a count over a count lies strictly between two shares. Over a base the parts that do form a slice. A slice that the least or the most part cuts
 * has that part; one that nothing cuts is looked at for a whole number.
 */
function reachesBetween(cell: Cell, parts: Wholes, bases: Wholes): boolean {
  for (const end of [parts.min, parts.max]) {
    if (end !== null && hasAny(both(bases, basesThatMeet(cell, ratio(end), ratio(end), false)))) return true;
  }
  const { low, high } = cell;
  if ((low === null && parts.min !== null) || (high === null && parts.max !== null)) return false;
  const above = low === null || parts.min === null ? bases : both(bases, whereAbove(low, ratio(parts.min), true));
  const inside = high === null || parts.max === null ? above : both(above, whereBelow(high, ratio(parts.max), true));
  if (!hasAny(inside)) return false;
  return low === null || high === null || inside.max === null || hasWholeBetween(low, high, inside.min ?? 1, inside.max);
}

/** Whether `low × base` and `high × base` have a whole number strictly between them, for some base from `min` to `max`. */
function hasWholeBetween(low: Ratio, high: Ratio, min: Whole, max: Whole): boolean {
  const widest = product(low, ratio(max));
  if (compareRatios(product(high, ratio(max)), { top: plus(widest.top, widest.bottom), bottom: widest.bottom }) > 0) return true;
  const [first, count] = [BigInt(min), BigInt(max) - BigInt(min) + 1n];
  // Over each base: the greatest whole number below `high × base`, against the greatest that is not above `low × base`.
  const most = floorSum(count, BigInt(high.bottom), BigInt(high.top), BigInt(high.top) * first - 1n);
  const least = floorSum(count, BigInt(low.bottom), BigInt(low.top), BigInt(low.top) * first);
  return most > least;
}
