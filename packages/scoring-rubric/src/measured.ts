import type { Exact, Measure } from "@countykit/core";
import type { MeasureForm } from "./conditions/condition.js";
import { product, type Ratio, readDecimal } from "./numbers/ratio.js";
import type { Whole } from "./numbers/whole.js";
import { baseOf } from "./variables/cells-of-share.js";
import type { FactForm } from "./rubric.js";
import { OPEN, type Range, type Ranges } from "./variables/range.js";

/** What is known of a measure, with its unit; a share keeps its part and its base, as capped. Where the base may be empty nothing bounds a share. */
export function measurerOf(measure: MeasureForm, forms: ReadonlyMap<string, FactForm>): (ranges: Ranges) => Measure {
  if (measure.kind === "fact") {
    const { fact } = measure;
    const form = forms.get(fact);
    const unit = form?.kind === "number" ? form.unit : "";
    return (ranges) => {
      const { min, max } = ranges.get(fact) ?? OPEN;
      const least = exact(min);
      return { unit, min: least, max: min === max ? least : exact(max) };
    };
  }
  const { part, whole } = measure;
  const cap = measure.cap === undefined ? null : readDecimal(measure.cap);
  return (ranges) => shareOf(ranges.get(part) ?? OPEN, baseOf(ranges.get(whole) ?? OPEN, cap));
}

function shareOf(part: Range, { min, max }: Range): Measure {
  if (min === null || min.top <= 0) return { unit: "ratio", min: null, max: null };
  const least = leastShare(part.min, min, max);
  return { unit: "ratio", min: least, max: part.min === part.max && min === max ? least : mostShare(part.max, min, max) };
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

const isDecimal = (bottom: Whole): boolean => bottom === 1 || bottom === 100 || /^10*$/u.test(String(bottom));

/** A number over a power of ten as decimal text. */
function text({ top, bottom }: Ratio): string {
  if (bottom === 1) return String(top);
  const places = String(bottom).length - 1;
  const digits = String(top < 0 ? -top : top).padStart(places + 1, "0");
  return `${top < 0 ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
