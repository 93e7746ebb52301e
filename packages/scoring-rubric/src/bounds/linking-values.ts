import { ceilingOf, compareRatios, floorOf, over, product, type Ratio, ratio, readDecimal } from "../numbers/ratio.js";
import { plus, times } from "../numbers/whole.js";
import { baseOf } from "../variables/cells-of-share.js";
import type { FactPlan } from "../variables/fact-plan.js";
import { OPEN, type Range, type Ranges } from "../variables/range.js";

const isCount = (fact: string, { forms }: FactPlan): boolean => {
  const form = forms.get(fact);
  return form?.kind === "number" && form.whole;
};

/** Every value of a count, where these are not more than `most`; `null` for any other number. */
export function wholeValues(fact: string, plan: FactPlan, ranges: Ranges, most: number): readonly Ratio[] | null {
  const { min, max } = ranges.get(fact) ?? OPEN;
  if (!isCount(fact, plan) || min === null || max === null) return null;
  const [first, last] = [BigInt(ceilingOf(min)), BigInt(floorOf(max))];
  if (last < first || last - first >= BigInt(most)) return null;
  return Array.from({ length: Number(last - first) + 1 }, (_, index) => ratio(plus(ceilingOf(min), index)));
}

/** Some values of a fact that are worth a try: its ends, caps, and round numbers. */
export function someValues(fact: string, measures: readonly number[], plan: FactPlan, ranges: Ranges): readonly Ratio[] {
  const range = ranges.get(fact) ?? OPEN;
  const caps = measures.flatMap((number) => capsOf(number, plan));
  const round = Array.from({ length: 7 }, (_, zeros) => ratio(10 ** zeros));
  return inside([range.min, range.max, ...caps, ...round], range, isCount(fact, plan));
}

/** One value of a fact for every way in which measures of it and of known facts may turn out. */
export function turningValues(fact: string, measures: readonly number[], plan: FactPlan, ranges: Ranges): readonly Ratio[] {
  const range = ranges.get(fact) ?? OPEN;
  const turns = inside([range.min, range.max, ...measures.flatMap((number) => turnsOf(fact, number, plan, ranges))], range, false);
  const [first, last] = [turns[0] ?? ratio(1), turns.at(-1) ?? ratio(1)];
  if (isCount(fact, plan)) {
    const near = turns.flatMap((turn) => [plus(ceilingOf(turn), -1), ceilingOf(turn), floorOf(turn), plus(floorOf(turn), 1)]);
    return inside(
      near.map((value) => ratio(value)),
      range,
      true,
    );
  }
  const between = turns.slice(1).map((turn, at) => halfway(turns[at] ?? turn, turn));
  return inside([...turns, ...between, shifted(first, -1), shifted(last, 1)], range, false);
}

const halfway = (a: Ratio, b: Ratio): Ratio => ({
  top: plus(times(a.top, b.bottom), times(b.top, a.bottom)),
  bottom: times(2, times(a.bottom, b.bottom)),
});

const shifted = ({ top, bottom }: Ratio, by: number): Ratio => ({ top: plus(top, times(bottom, by)), bottom });

/** The values of the fact at which a measure reaches one of its limits, or its base the cap. */
function turnsOf(fact: string, number: number, plan: FactPlan, ranges: Ranges): readonly Ratio[] {
  const variable = plan.variables[number];
  if (variable?.kind !== "measure") return [];
  const { measure, limits } = variable;
  if (measure.kind === "fact") return limits;
  const cap = measure.cap === undefined ? null : readDecimal(measure.cap);
  if (measure.part === measure.whole) return cap === null ? [] : [cap, ...limits.map((limit) => product(limit, cap))];
  if (measure.part === fact) {
    const base = baseOf(ranges.get(measure.whole) ?? OPEN, cap).min;
    return base === null ? [] : limits.map((limit) => product(limit, base));
  }
  const part = (ranges.get(measure.part) ?? OPEN).min;
  const reached = part === null ? [] : limits.flatMap((limit) => (limit.top === 0 ? [] : [over(part, limit)]));
  return cap === null ? reached : [cap, ...reached];
}

function capsOf(number: number, plan: FactPlan): readonly Ratio[] {
  const variable = plan.variables[number];
  const cap = variable?.kind === "measure" && variable.measure.kind === "share" ? variable.measure.cap : undefined;
  return cap === undefined ? [] : [readDecimal(cap)];
}

/** The values that lie in a range, ascending, each once; of a count the whole ones. */
function inside(values: readonly (Ratio | null)[], { min, max }: Range, whole: boolean): readonly Ratio[] {
  const all = values.flatMap((value) => (value === null ? [] : [value]));
  const kept = all.filter(
    (value) =>
      (min === null || compareRatios(value, min) >= 0) &&
      (max === null || compareRatios(value, max) <= 0) &&
      (!whole || compareRatios(value, ratio(floorOf(value))) === 0),
  );
  const sorted = kept.sort(compareRatios);
  return sorted.filter((value, at) => compareRatios(value, sorted[at - 1] ?? shifted(value, -1)) !== 0);
}
