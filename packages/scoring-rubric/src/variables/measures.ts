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

/**
 * The facts of an open measure that are open themselves. Above its cap a base makes no difference. A base that is empty, or may be, is always among them: as
 * long as it is, nothing else tells which points its share has.
 */
export function openFactsOfMeasure(measure: MeasureForm, ranges: Knowledge["ranges"]): readonly string[] {
  if (measure.kind === "fact") return [measure.fact];
  const { part, whole, cap } = measure;
  const base = baseOf(ranges.get(whole) ?? OPEN, cap === undefined ? null : readDecimal(cap));
  const open = isOne(ranges.get(part) ?? OPEN) ? [] : [part];
  return base.min !== null && base.min.top > 0 && isOne(base) ? open : [...open, whole];
}
