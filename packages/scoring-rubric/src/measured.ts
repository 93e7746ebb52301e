import type { Exact, Measure } from "@countykit/core";
import type { MeasureForm } from "./conditions/condition.js";
import { compareRatios, type Ratio, readDecimal } from "./numbers/ratio.js";
import type { Whole } from "./numbers/whole.js";
import type { FactPlan, Knowledge } from "./variables/knowledge.js";
import type { Range } from "./variables/range.js";

const OPEN: Range = { min: null, max: null };

/** What is known of a measure, with its unit; a share keeps its part and its base, as capped. */
export function measuredOf(measure: MeasureForm, { forms }: FactPlan, { ranges }: Knowledge): Measure {
  if (measure.kind === "fact") {
    const form = forms.get(measure.fact);
    const { min, max } = ranges.get(measure.fact) ?? OPEN;
    return { unit: form?.kind === "number" ? form.unit : "", min: exact(min), max: exact(max) };
  }
  const [part, whole] = [ranges.get(measure.part) ?? OPEN, ranges.get(measure.whole) ?? OPEN];
  const cap = measure.cap === undefined ? null : readDecimal(measure.cap);
  const capped = (base: Ratio | null): Ratio | null => (cap === null ? base : base === null || compareRatios(base, cap) > 0 ? cap : base);
  return { unit: "ratio", min: share(part.min, capped(whole.max)), max: share(part.max, capped(whole.min)) };
}

function share(part: Ratio | null, base: Ratio | null): Exact | null {
  if (part === null || base === null || base.top <= 0) return null;
  return { part: text(part), whole: text(base) };
}

const exact = (value: Ratio | null): Exact | null =>
  value === null ? null : isDecimal(value.bottom) ? text(value) : { part: String(value.top), whole: String(value.bottom) };

const isDecimal = (bottom: Whole): boolean => /^10*$/u.test(String(bottom));

/** A number over a power of ten as decimal text. */
function text({ top, bottom }: Ratio): string {
  const places = String(bottom).length - 1;
  if (places === 0) return String(top);
  const digits = String(top < 0 ? -top : top).padStart(places + 1, "0");
  return `${top < 0 ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
