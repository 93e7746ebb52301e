import type { MeasureForm } from "../conditions/condition.js";
import { readDecimal } from "../numbers/ratio.js";
import type { FactForm } from "../rubric.js";
import type { Cells } from "./cells.js";
import { cellsOfFact } from "./cells-of-fact.js";
import { baseOf, shareReader } from "./cells-of-share.js";
import { isOne, OPEN, type Range, type Ranges } from "./range.js";
import type { Variable } from "./variable.js";

/** The number facts that a measure is made of. */
export const factsOf = (measure: MeasureForm): readonly string[] =>
  measure.kind === "fact" ? [measure.fact] : [measure.part, measure.whole];

/** The values that a measure may have, from the ranges of its part and its base, or of its one fact. */
export type MeasureReader = (part: Range, base: Range) => Cells;

/** How the values that a measure may have follow from the ranges of its facts (度量取值). */
export function measureReader(
  { measure, limits }: Extract<Variable, { readonly kind: "measure" }>,
  forms: ReadonlyMap<string, FactForm>,
): MeasureReader {
  const isCount = (fact: string): boolean => {
    const form = forms.get(fact);
    return form?.kind === "number" && form.whole;
  };
  if (measure.kind === "fact") {
    const whole = isCount(measure.fact);
    return (value) => cellsOfFact(value, limits, whole);
  }
  const { part, whole, cap } = measure;
  return shareReader(limits, { cap: cap === undefined ? null : readDecimal(cap), counts: { part: isCount(part), base: isCount(whole) } });
}

/** Reads a measure off the ranges of its facts. */
export function measureOn(measure: MeasureForm, read: MeasureReader): (ranges: Ranges) => Cells {
  const [part = "", base = part] = factsOf(measure);
  return (ranges) => read(ranges.get(part) ?? OPEN, ranges.get(base) ?? OPEN);
}

/** The values that a measure may have when its facts lie in these ranges. */
export const cellsOfMeasure = (
  measure: Extract<Variable, { readonly kind: "measure" }>,
  forms: ReadonlyMap<string, FactForm>,
  ranges: Ranges,
): Cells => measureOn(measure.measure, measureReader(measure, forms))(ranges);

/** The base of a share that surely is nothing (基数为 0), over which no share has a value, whatever else is known. */
export const emptyBaseOf = (measure: MeasureForm, ranges: Ranges): string | null => {
  if (measure.kind === "fact") return null;
  const { max } = ranges.get(measure.whole) ?? OPEN;
  return max !== null && max.top <= 0 ? measure.whole : null;
};

/**
 * The facts of an open measure that are open themselves. Above its cap a base makes no difference. A base that may be empty is always among them: as long as it
 * may be, nothing else tells which points its share has. Once it is known to be empty there is nothing left to learn.
 */
export function openFactsOfMeasure(measure: MeasureForm, ranges: Ranges): readonly string[] {
  if (measure.kind === "fact") return [measure.fact];
  if (emptyBaseOf(measure, ranges) !== null) return [];
  const { part, whole, cap } = measure;
  const base = baseOf(ranges.get(whole) ?? OPEN, cap === undefined ? null : readDecimal(cap));
  const open = isOne(ranges.get(part) ?? OPEN) ? [] : [part];
  return base.min !== null && base.min.top > 0 && isOne(base) ? open : [...open, whole];
}
