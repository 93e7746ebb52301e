import type { Exact, Measure } from "@countykit/core";
import type { MeasureForm } from "./conditions/condition.js";
import { product, type Ratio, readDecimal } from "./numbers/ratio.js";
import type { Whole } from "./numbers/whole.js";
import { baseOf } from "./variables/cells-of-share.js";
import type { FactPlan } from "./variables/fact-plan.js";
import type { Knowledge } from "./variables/knowledge.js";
import { OPEN } from "./variables/range.js";

/** What is known of a measure, with its unit; a share keeps its part and its base, as capped. Where the base may be empty nothing bounds a share. */
export function measuredOf(measure: MeasureForm, { forms }: FactPlan, { ranges }: Knowledge): Measure {
  if (measure.kind === "fact") {
    const form = forms.get(measure.fact);
    const { min, max } = ranges.get(measure.fact) ?? OPEN;
    return { unit: form?.kind === "number" ? form.unit : "", min: exact(min), max: exact(max) };
  }
  const part = ranges.get(measure.part) ?? OPEN;
  const base = baseOf(ranges.get(measure.whole) ?? OPEN, measure.cap === undefined ? null : readDecimal(measure.cap));
  if (base.min === null || base.min.top <= 0) return { unit: "ratio", min: null, max: null };
  return { unit: "ratio", min: leastShare(part.min, base.min, base.max), max: mostShare(part.max, base.min, base.max) };
}

/** The least share is over the largest base, unless the part is negative. Of no base that is too large it is above nothing. */
function leastShare(part: Ratio | null, min: Ratio, max: Ratio | null): Exact | null {
  if (part === null) return null;
  return part.top < 0 ? share(part, min) : max === null ? "0" : share(part, max);
}

function mostShare(part: Ratio | null, min: Ratio, max: Ratio | null): Exact | null {
  if (part === null) return null;
  return part.top >= 0 ? share(part, min) : max === null ? "0" : share(part, max);
}

function share(part: Ratio, base: Ratio): Exact {
  if (isDecimal(part.bottom) && isDecimal(base.bottom)) return { part: text(part), whole: text(base) };
  // A fraction has no decimal text, so both are made whole by the same factor.
  const factor: Ratio = { top: product({ top: part.bottom, bottom: 1 }, { top: base.bottom, bottom: 1 }).top, bottom: 1 };
  return { part: whole(product(part, factor)), whole: whole(product(base, factor)) };
}

const whole = ({ top, bottom }: Ratio): string => String(BigInt(top) / BigInt(bottom));

const exact = (value: Ratio | null): Exact | null =>
  value === null ? null : isDecimal(value.bottom) ? text(value) : { part: String(value.top), whole: String(value.bottom) };

const isDecimal = (bottom: Whole): boolean => bottom === 1 || /^10*$/u.test(String(bottom));

/** A number over a power of ten as decimal text. */
function text({ top, bottom }: Ratio): string {
  if (bottom === 1) return String(top);
  const places = String(bottom).length - 1;
  const digits = String(top < 0 ? -top : top).padStart(places + 1, "0");
  return `${top < 0 ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
