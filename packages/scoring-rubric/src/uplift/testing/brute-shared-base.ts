import type { Condition, MeasureForm } from "../../conditions/condition.js";
import type { Scale } from "../../scales/scale.js";
import type { SharedBase, TickedNumber } from "./shared-base.js";

/** The values of `x`, `z` and the base, in ticks. */
type Values = readonly [number, number, number];
type Of<Answer> = (values: Values) => Answer;

/** A way to leave or move a number: what it may then be, in ticks, its cost in millionths, and how many moves that is. */
interface Setting {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly moves: number;
}

/** What a total costs, in millionths, and in how many moves. */
export interface Paid {
  readonly cost: number;
  readonly moves: number;
}

/** The least cost to every total that some way to move the numbers makes sure of, each with its fewest moves (穷举). Tries them all. */
export function bruteSharedBase(one: SharedBase): ReadonlyMap<number, Paid> {
  const { rubric, numbers, ticks } = one;
  const points = rubric.groups.flatMap(({ items }) => items.map(({ scale }) => pointsOf(scale, ticks)));
  const of = (id: string): readonly Setting[] => numbers.filter((number) => number.id === id).flatMap((number) => settingsOf(number, one));
  const [xs, zs, bases] = [of("x"), of("z").length === 0 ? [ALONE] : of("z"), of("base")];
  const sizeOf = (settings: readonly Setting[]): number => Math.max(...settings.map(({ to }) => to)) + 1;
  const [sizeX, sizeZ, sizeBase] = [sizeOf(xs), sizeOf(zs), sizeOf(bases)];
  const overBase = Array.from({ length: sizeX }, (_, x) =>
    Array.from({ length: sizeZ }, (_1, z) =>
      leastIn(sizeBase, (base) => {
        const values: Values = [x, z, base];
        return points.reduce((sum, own) => sum + own(values), 0);
      }),
    ),
  );
  const found = new Map<number, Paid>();
  for (const base of bases) {
    const overX = Array.from({ length: sizeZ }, (_, z) => leastIn(sizeX, (x) => overBase[x]?.[z]?.(base.from, base.to) ?? 0));
    for (const x of xs) {
      const overZ = leastIn(sizeZ, (z) => overX[z]?.(x.from, x.to) ?? 0);
      for (const z of zs) {
        const total = overZ(z.from, z.to);
        const [cost, moves] = [base.cost + x.cost + z.cost, base.moves + x.moves + z.moves];
        const best = found.get(total);
        if (best === undefined || cost < best.cost || (cost === best.cost && moves < best.moves)) found.set(total, { cost, moves });
      }
    }
  }
  return found;
}

const ALONE: Setting = { from: 0, to: 0, cost: 0, moves: 0 };

const thousandths = (text: string | number): number => Math.round(Number(text) * 1000);

function settingsOf({ low, high, moves, least, most, cost }: TickedNumber, { far, ticks, grain }: SharedBase): readonly Setting[] {
  const settings: Setting[] = [{ from: low, to: high ?? far, cost: 0, moves: 0 }];
  const price = (change: number): number => {
    if (cost === undefined) return 1_000_000;
    if (typeof cost === "object") return thousandths(cost.once) * 1000;
    // From an end that is not known nothing can be counted.
    return Number.isFinite(change) ? thousandths(cost) * (1000 / ticks) * change : Infinity;
  };
  if (!moves) return settings;
  for (let to = Math.ceil(least / grain) * grain; to <= (most ?? far); to += grain) {
    if (to > low) settings.push({ from: to, to: Math.max(high ?? far, to), cost: price(to - low), moves: 1 });
    if (to < (high ?? far)) settings.push({ from: Math.min(low, to), to, cost: price((high ?? Infinity) - to), moves: 1 });
  }
  return settings.filter((setting) => setting.cost < Infinity);
}

/** The least of a list from one place to another. Plain loops: a case asks for thousands of short lists. */
function leastIn(size: number, at: (place: number) => number): (from: number, to: number) => number {
  const first = new Int16Array(size);
  for (let place = 0; place < size; place += 1) first[place] = at(place);
  const table = [first];
  let before = first;
  for (let step = 1; step * 2 <= size; step *= 2) {
    const next = new Int16Array(size - step * 2 + 1);
    for (let place = 0; place < next.length; place += 1) next[place] = Math.min(before[place] ?? 0, before[place + step] ?? 0);
    table.push(next);
    before = next;
  }
  return (from, to) => {
    const level = 31 - Math.clz32(to - from + 1);
    return Math.min(table[level]?.[from] ?? 0, table[level]?.[to - 2 ** level + 1] ?? 0);
  };
}

const placeOf = (id: string): 0 | 1 | 2 => (id === "x" ? 0 : id === "z" ? 1 : 2);

/** Below zero, zero or above, as a measure lies by a limit; in whole numbers throughout. */
function sideOf(measure: MeasureForm, limit: string, ticks: number): Of<number> {
  const at = thousandths(limit);
  if (measure.kind === "fact") {
    const place = placeOf(measure.fact);
    return (values) => values[place] * 1000 - at * ticks;
  }
  const [part, whole] = [placeOf(measure.part), placeOf(measure.whole)];
  const cap = measure.cap === undefined ? Infinity : Number(measure.cap) * ticks;
  return (values) => values[part] * 1000 - at * Math.min(values[whole], cap);
}

function holds(condition: Condition, ticks: number): Of<boolean> {
  switch (condition.kind) {
    case "not": {
      const of = holds(condition.of, ticks);
      return (values) => !of(values);
    }
    case "compare": {
      const [side, { operator }] = [sideOf(condition.measure, condition.limit, ticks), condition];
      if (operator === ">=") return (values) => side(values) >= 0;
      if (operator === "<=") return (values) => side(values) <= 0;
      return operator === ">" ? (values) => side(values) > 0 : (values) => side(values) < 0;
    }
    case "all-of":
    case "any-of": {
      const of = condition.of.map((part) => holds(part, ticks));
      return condition.kind === "all-of" ? (values) => of.every((one) => one(values)) : (values) => of.some((one) => one(values));
    }
    default:
      throw new TypeError(condition.kind);
  }
}

function pointsOf(scale: Scale, ticks: number): Of<number> {
  switch (scale.kind) {
    case "flag": {
      const when = holds(scale.when, ticks);
      return (values) => (when(values) ? scale.points : 0);
    }
    case "best": {
      const of = scale.of.map((part) => pointsOf(part.scale, ticks));
      return (values) => Math.max(...of.map((one) => one(values)));
    }
    case "tiers": {
      const tiers = scale.tiers.map(({ points, from, to }) => {
        const low = from === undefined ? () => 1 : sideOf(scale.measure, from.at, ticks);
        const high = to === undefined ? () => -1 : sideOf(scale.measure, to.at, ticks);
        const inside: Of<boolean> = (values) => {
          const [above, below] = [low(values), high(values)];
          return (above > 0 || (above === 0 && from?.included === true)) && (below < 0 || (below === 0 && to?.included === true));
        };
        return { points, inside };
      });
      return (values) => tiers.reduce((most, { points, inside }) => (points > most && inside(values) ? points : most), scale.otherwise);
    }
    default:
      throw new TypeError(scale.kind);
  }
}
