import type { MeasureForm } from "../conditions/condition.js";
import { readDecimal } from "../numbers/ratio.js";
import type { FactForm } from "../rubric.js";
import type { Cells } from "./cells.js";
import { cellsOfFact } from "./cells-of-fact.js";
import { baseOf, shareReader } from "./cells-of-share.js";
import type { Knowledge } from "./knowledge.js";
import { isOne, OPEN } from "./range.js";
import type { Variable } from "./variable.js";

/** The number facts that a measure is made of. */
export const factsOf = (measure: MeasureForm): readonly string[] =>
  measure.kind === "fact" ? [measure.fact] : [measure.part, measure.whole];

/** How the values that a measure may have follow from the ranges of its facts (度量取值). */
export function measureReader(
  { measure, limits }: Extract<Variable, { readonly kind: "measure" }>,
  forms: ReadonlyMap<string, FactForm>,
): (ranges: Knowledge["ranges"]) => Cells {
  const isCount = (fact: string): boolean => {
    const form = forms.get(fact);
    return form?.kind === "number" && form.whole;
  };
  if (measure.kind === "fact") {
    const { fact } = measure;
    const whole = isCount(fact);
    return (ranges) => cellsOfFact(ranges.get(fact) ?? OPEN, limits, whole);
  }
  const { part, whole, cap } = measure;
  const form = { cap: cap === undefined ? null : readDecimal(cap), counts: { part: isCount(part), base: isCount(whole) } };
  const read = shareReader(limits, form);
  return (ranges) => read(ranges.get(part) ?? OPEN, ranges.get(whole) ?? OPEN);
}

/** The values that a measure may have when its facts lie in these ranges. */
export const cellsOfMeasure = (
  measure: Extract<Variable, { readonly kind: "measure" }>,
  forms: ReadonlyMap<string, FactForm>,
  ranges: Knowledge["ranges"],
): Cells => measureReader(measure, forms)(ranges);

/** The base of a share that surely is nothing (基数为 0), over which no share has a value, whatever else is known. */
export const emptyBaseOf = (measure: MeasureForm, ranges: Pick<Knowledge["ranges"], "get">): string | null => {
  if (measure.kind === "fact") return null;
  const { max } = ranges.get(measure.whole) ?? OPEN;
  return max !== null && max.top <= 0 ? measure.whole : null;
};

/**
 * The facts of an open measure that are open themselves. Above its cap a base makes no difference. A base that may be empty is always among them: as long as it
 * may be, nothing else tells which points its share has. Once it is known to be empty there is nothing left to learn.
 */
export function openFactsOfMeasure(measure: MeasureForm, ranges: Knowledge["ranges"]): readonly string[] {
  if (measure.kind === "fact") return [measure.fact];
  if (emptyBaseOf(measure, ranges) !== null) return [];
  const { part, whole, cap } = measure;
  const base = baseOf(ranges.get(whole) ?? OPEN, cap === undefined ? null : readDecimal(cap));
  const open = isOne(ranges.get(part) ?? OPEN) ? [] : [part];
  return base.min !== null && base.min.top > 0 && isOne(base) ? open : [...open, whole];
}
