import { compareRatios, isWhole, type Ratio, ratio } from "../numbers/ratio.js";
import { ceilDivide, floorDivide, greater, lesser, plus, times, type Whole } from "../numbers/whole.js";
import type { Range } from "./range.js";
import type { Domain } from "./variable.js";

/** The values of a measure that are possible; `sure` when each of them surely is. */
export interface Cells {
  readonly domain: Domain;
  readonly sure: boolean;
}

/** The value of a measure that a number has: `2i + 1` for the limit `i` itself, `2i` below it. */
export function cellOf(value: Ratio, limits: readonly Ratio[]): number {
  let at = 0;
  for (const limit of limits) {
    const side = compareRatios(value, limit);
    if (side === 0) return at + 1;
    if (side < 0) return at;
    at += 2;
  }
  return at;
}

const span = (from: number, to: number): Domain => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Where a number may be among the limits; a count only where there is a whole number. */
export function cellsOfFact({ min, max }: Range, limits: readonly Ratio[], whole: boolean): Cells {
  const [from, to] = [min === null ? 0 : cellOf(min, limits), max === null ? limits.length * 2 : cellOf(max, limits)];
  if (from === to) return { domain: [from], sure: true };
  const between = span(from, to);
  if (!whole) return { domain: between, sure: true };
  const possible = between.filter((cell) => {
    const { low, high } = wholesOf(cell, limits, ratio(1));
    const [least, most] = [min === null ? low : atLeast(low, up(min)), max === null ? high : atMost(high, down(max))];
    return least === null || most === null || least <= most;
  });
  return { domain: possible.length === 0 ? between : possible, sure: possible.length > 0 };
}

/**
 * Where a share of two numbers may be among the limits. For counts a value is possible only when some part and base make it: of 3 villages no share lies
 * between one third and two thirds. An empty base has no share, so nothing is known of it.
 */
export function cellsOfShare(part: Range, base: Range, limits: readonly Ratio[], { cap, whole }: ShareForm): Cells {
  const all = span(0, limits.length * 2);
  const capped = (value: Ratio | null): Ratio | null =>
    cap === null ? value : value === null || compareRatios(value, cap) > 0 ? cap : value;
  const [low, high] = [capped(base.min), capped(base.max)];
  if (low === null || low.top <= 0) return { domain: all, sure: true };
  // Over a base without bound a share may come as near to nothing as one likes.
  const from = part.min === null || high === null ? 0 : cellOf(over(part.min, high), limits);
  const to = part.max === null ? limits.length * 2 : cellOf(over(part.max, low), limits);
  if (from >= to) return { domain: [from], sure: true };
  const between = span(from, to);
  if (!whole) return { domain: between, sure: true };
  const bases = basesBetween(up(low), high === null ? null : down(high), part, limits);
  const possible = between.filter((cell) => bases.some((one) => hasPart(one, part, cell, limits)));
  const every = high !== null && down(high) - BigInt(up(low)) < BigInt(bases.length);
  return every && possible.length > 0 ? { domain: possible, sure: true } : { domain: between, sure: possible.length === between.length };
}

export interface ShareForm {
  readonly cap: Ratio | null;
  /** Whether both numbers are counts. */
  readonly whole: boolean;
}

const over = (part: Ratio, base: Ratio): Ratio => ({ top: times(part.top, base.bottom), bottom: times(part.bottom, base.top) });

const up = ({ top, bottom }: Ratio): Whole => ceilDivide(top, bottom);
const down = ({ top, bottom }: Ratio): bigint => BigInt(floorDivide(top, bottom));

/** As many bases are tried. */
const BASES = 2048;

/** The bases there may be; of very many, the smallest, the largest, and those at which the ends of the part meet a limit. */
function basesBetween(low: Whole, high: bigint | null, part: Range, limits: readonly Ratio[]): readonly Whole[] {
  const bases: Whole[] = [];
  const first = BigInt(low);
  for (let at = first; at < first + BigInt(BASES) && (high === null || at <= high); at += 1n) bases.push(at);
  if (high !== null && high - first < BigInt(BASES)) return bases;
  const more = high === null ? [] : [high - 1n, high];
  for (const end of [part.min, part.max]) {
    for (const limit of limits) {
      if (end === null || limit.top <= 0) continue;
      const meets = BigInt(floorDivide(times(end.top, limit.bottom), times(end.bottom, limit.top)));
      more.push(meets - 1n, meets, meets + 1n);
    }
  }
  bases.push(...more.filter((one) => one >= first && (high === null || one <= high)));
  return bases;
}

/** Whether some whole part over this base lies in the cell. */
function hasPart(base: Whole, part: Range, cell: number, limits: readonly Ratio[]): boolean {
  const { low, high } = wholesOf(cell, limits, ratio(base));
  const least = part.min === null ? low : atLeast(low, up(part.min));
  const most = part.max === null ? high : atMost(high, down(part.max));
  return least === null || most === null || least <= most;
}

/** The first and last whole number in a cell of the limits times a factor; `null` where the cell has no end. */
function wholesOf(cell: number, limits: readonly Ratio[], factor: Ratio): { readonly low: Whole | null; readonly high: Whole | null } {
  const scaled = (index: number): Ratio | null => {
    const limit = limits[index];
    return limit === undefined ? null : { top: times(limit.top, factor.top), bottom: times(limit.bottom, factor.bottom) };
  };
  const half = Math.floor(cell / 2);
  if (cell % 2 === 1) {
    const at = scaled(half);
    return at === null ? { low: null, high: null } : { low: up(at), high: down(at) };
  }
  const [before, after] = [half === 0 ? null : scaled(half - 1), scaled(half)];
  return {
    low: before === null ? null : plus(down(before), 1),
    high: after === null ? null : isWhole(after) ? plus(down(after), -1) : down(after),
  };
}

const atLeast = (a: Whole | null, b: Whole): Whole => (a === null ? b : greater(a, b));
const atMost = (a: Whole | null, b: Whole): Whole => (a === null ? b : lesser(a, b));
