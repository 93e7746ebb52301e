import type { MeasureForm } from "../conditions/condition.js";
import { compareRatios, minus, product, type Ratio, readDecimal } from "../numbers/ratio.js";
import { floorDivide, times, type Whole } from "../numbers/whole.js";
import type { NumberForm } from "../rubric.js";
import type { FactPlan } from "../variables/knowledge.js";
import { factsOf } from "../variables/measures.js";
import { isOne, type Range } from "../variables/range.js";

/** Where a number may go: values on its grid at which some measure changes side of a limit, by way up and way down, the nearest first (可调整值). */
export interface NumberSteps {
  readonly up: readonly Ratio[];
  readonly down: readonly Ratio[];
}

/** What the steps of a number are found from. */
export interface StepContext {
  readonly plan: FactPlan;
  readonly ranges: ReadonlyMap<string, Range>;
  /** Least and most that it can become. */
  readonly within: (fact: string) => Range;
  readonly grain: (fact: string) => Ratio;
  /** Whether a fact that shares are taken of may move. */
  readonly movable: (fact: string) => boolean;
  /** Is told of a fact of which not every value could be tried. */
  readonly skip: (fact: string) => void;
}

const OPEN: Range = { min: null, max: null };

/** Every value of a base that may move, or of a part whose base is open, is looked at while there are no more than so many. */
const VALUES = 256;

/**
 * The values to which a number can usefully move. Over a known base these are the first ones at and beyond every limit. Where the base moves too, or is
 * not known, the limits of all its values count; where those are too many, of its ends.
 */
export function stepsOfNumber(form: NumberForm, context: StepContext): NumberSteps {
  const { plan, ranges, within } = context;
  const range = ranges.get(form.id) ?? OPEN;
  const grain = context.grain(form.id);
  const marks = plan.variables.flatMap((variable) => (variable.kind === "measure" ? marksOf(form.id, variable, context) : []));
  const indexOf = (value: Ratio): bigint => BigInt(floorDivide(times(value.top, grain.bottom), times(value.bottom, grain.top)));
  const near = (side: 1 | -1): readonly Ratio[] =>
    marks.flatMap((mark) => {
      const below = indexOf(mark);
      const onGrid = compareRatios(gridValue(below, grain), mark) === 0;
      const [first, beyond] = side === 1 ? [onGrid ? below : below + 1n, below + 1n] : [below, onGrid ? below - 1n : below];
      return first === beyond ? [gridValue(first, grain)] : [gridValue(first, grain), gridValue(beyond, grain)];
    });
  const every = between(form.id, [...near(1), ...near(-1)], context);
  const allowed = within(form.id);
  const inside = (value: Ratio): boolean =>
    (allowed.min === null || compareRatios(value, allowed.min) >= 0) && (allowed.max === null || compareRatios(value, allowed.max) <= 0);
  // Where a limit lies beyond what is allowed, the farthest value that is allowed may still be past another one.
  const first = allowed.min === null ? [] : [gridValue(-indexOf(minus(allowed.min)), grain)];
  const last = allowed.max === null ? [] : [gridValue(indexOf(allowed.max), grain)];
  const distinct = (values: readonly Ratio[]): readonly Ratio[] =>
    [...new Map([...values, ...every].filter(inside).map((value) => [String(value.top), value])).values()].sort(compareRatios);
  return {
    up: distinct([...near(1), ...(marks.length === 0 ? [] : first)]).filter(
      (value) => range.min === null || compareRatios(value, range.min) > 0,
    ),
    down: distinct([...near(-1), ...(marks.length === 0 ? [] : last)])
      .filter((value) => range.max === null || compareRatios(value, range.max) < 0)
      .reverse(),
  };
}

const gridValue = (count: bigint, grain: Ratio): Ratio => ({ top: small(count * BigInt(grain.top)), bottom: grain.bottom });
const small = (value: bigint): Whole => (value >= -(2n ** 53n) + 1n && value < 2n ** 53n ? Number(value) : value);

/** The values of the fact at which a measure meets a limit. */
function marksOf(
  fact: string,
  { measure, limits }: { readonly measure: MeasureForm; readonly limits: readonly Ratio[] },
  context: StepContext,
): readonly Ratio[] {
  if (measure.kind === "fact") return measure.fact === fact ? limits : [];
  const cap = measure.cap === undefined ? null : readDecimal(measure.cap);
  if (measure.part === fact) {
    // Over a base that may be nothing there is no share that any number of parts makes sure of.
    const least = context.ranges.get(measure.whole)?.min ?? null;
    if (!context.movable(measure.whole) && (least === null || least.top <= 0)) return [];
    const bases = valuesOf(measure.whole, context).map((base) => (cap !== null && compareRatios(base, cap) > 0 ? cap : base));
    return (bases.length === 0 && cap !== null ? [cap] : bases).flatMap((base) => limits.map((limit) => product(limit, base)));
  }
  return [];
}

/** Every value that a base can take when it moves; else what it is known to lie between. */
function valuesOf(base: string, context: StepContext): readonly Ratio[] {
  const range = context.ranges.get(base) ?? OPEN;
  const ends = [range.min, range.max].flatMap((end) => (end === null ? [] : [end]));
  return context.movable(base) ? [...ends, ...everyOrSkip(base, context.within(base), context)] : ends;
}

/** All values of a base that moves, and of a part over a base that is not known, while they are few. */
function between(fact: string, near: readonly Ratio[], context: StepContext): readonly Ratio[] {
  const { plan, ranges, within } = context;
  const shares = plan.variables.flatMap((variable) =>
    variable.kind === "measure" && variable.measure.kind === "share" ? [variable.measure] : [],
  );
  if (shares.some(({ whole }) => whole === fact)) return everyOrSkip(fact, within(fact), context);
  const open = shares.filter(({ part, whole }) => part === fact && !isOne(ranges.get(whole) ?? OPEN) && near.length > 0);
  if (open.length === 0) return [];
  const sorted = [...near].sort(compareRatios);
  const { min } = ranges.get(fact) ?? OPEN;
  const all = gridBetween(fact, { min: min ?? sorted[0] ?? null, max: within(fact).max ?? sorted.at(-1) ?? null }, context);
  // Over a base that nothing else reads its ends are enough: the least of a share is taken at one of them.
  if (all === null && open.some(({ whole }) => readersOf(whole, plan) > 1)) context.skip(fact);
  return all ?? [];
}

/** How many measures read a fact. */
const readersOf = (fact: string, { variables }: FactPlan): number =>
  variables.filter((one) => one.kind === "measure" && factsOf(one.measure).includes(fact)).length;

function everyOrSkip(fact: string, range: Range, context: StepContext): readonly Ratio[] {
  const all = gridBetween(fact, range, context);
  if (all === null) context.skip(fact);
  return all ?? [];
}

function gridBetween(fact: string, { min, max }: Range, { grain }: StepContext): readonly Ratio[] | null {
  if (min === null || max === null) return null;
  const step = grain(fact);
  const index = (value: Ratio): bigint => BigInt(floorDivide(times(value.top, step.bottom), times(value.bottom, step.top)));
  const [first, last] = [index(min), index(max)];
  if (last - first >= BigInt(VALUES)) return null;
  return Array.from({ length: Math.max(0, Number(last - first) + 1) }, (_, offset) => gridValue(first + BigInt(offset), step));
}
