import { compareRatios, product, type Ratio, ratio, readDecimal } from "../numbers/ratio.js";
import { floorDivide, times } from "../numbers/whole.js";
import type { NumberForm } from "../rubric.js";
import type { FactPlan, Knowledge } from "../variables/knowledge.js";

/** A count with no more values than this is tried at each of them. */
const ALL = 64;

/**
 * Values of a number such that any other one leads to what one of them leads to (代表值): every value of a count with few; else the ends of its range and, for
 * each limit of its measures, the value that meets it over every end of the base, and those next to it.
 */
export function valuesOfNumber(form: NumberForm, plan: FactPlan, { ranges }: Knowledge): readonly Ratio[] {
  const { min, max } = ranges.get(form.id) ?? { min: null, max: null };
  const grain = form.whole ? ratio(1) : ratio(1, 1_000_000);
  const index = (value: Ratio): bigint => BigInt(floorDivide(times(value.top, grain.bottom), value.bottom));
  const at = (count: bigint): Ratio => ({ top: count, bottom: grain.bottom });
  const inside = (value: Ratio): boolean =>
    (min === null || compareRatios(value, min) >= 0) && (max === null || compareRatios(value, max) <= 0);
  if (form.whole && min !== null && max !== null && index(max) - index(min) < BigInt(ALL)) {
    const first = index(min);
    return Array.from({ length: Number(index(max) - first) + 1 }, (_, offset) => at(first + BigInt(offset))).filter(inside);
  }
  const marks = plan.variables.flatMap((variable) => (variable.kind === "measure" ? marksOf(form.id, variable, ranges) : []));
  const near = marks.flatMap((mark) => [-1n, 0n, 1n, 2n].map((offset) => at(index(mark) + offset)));
  const sorted = [...near].sort(compareRatios);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const ends = [
    ...(min === null ? (lowest === undefined ? [] : [at(index(lowest) - 1n)]) : [min]),
    ...(max === null ? (highest === undefined ? [] : [at(index(highest) + 1n)]) : [max]),
  ];
  const exact = form.whole ? [] : marks;
  const all = [...near, ...ends, ...exact].filter(inside).sort(compareRatios);
  return all.filter((value, place) => place === 0 || compareRatios(value, all[place - 1] ?? value) !== 0);
}

/** Where the number meets the limits of a measure, over the ends of what else the measure is made of. */
function marksOf(
  fact: string,
  { measure, limits }: Extract<FactPlan["variables"][number], { readonly kind: "measure" }>,
  ranges: Knowledge["ranges"],
): readonly Ratio[] {
  if (measure.kind === "fact") return measure.fact === fact ? limits : [];
  const ends = (other: string): readonly Ratio[] => {
    const range = ranges.get(other);
    return range === undefined ? [] : [range.min, range.max].flatMap((end) => (end === null ? [] : [end]));
  };
  const cap = measure.cap === undefined ? [] : [readDecimal(measure.cap)];
  if (measure.part === fact) return [...ends(measure.whole), ...cap].flatMap((base) => limits.map((limit) => product(limit, base)));
  if (measure.whole !== fact) return [];
  const met = ends(measure.part).flatMap((part) =>
    limits.flatMap((limit) => (limit.top > 0 ? [{ top: times(part.top, limit.bottom), bottom: times(part.bottom, limit.top) }] : [])),
  );
  return [...met, ...cap];
}
