import type { Fraction, Measure, Operator } from "@countykit/core";
import type { MeasureForm } from "../conditions/condition.js";
import { readDecimal } from "../numbers/ratio.js";
import type { NumberForm } from "../rubric.js";
import { difference, downTo, exactText, fraction, fractionOf, multiplied, order, upTo } from "./fractions.js";
import type { NumberNeed } from "./gap.js";
import type { Known } from "./known.js";

/** Least and most of something, `null` where nothing bounds it. */
interface Ends {
  readonly min: Fraction | null;
  readonly max: Fraction | null;
}

/** What a number lacks to hold against a limit (指标差距); `null` when it surely holds. */
export function numberNeed(measure: MeasureForm, operator: Exclude<Operator, "==">, limit: string, known: Known): NumberNeed | null {
  const at = fractionOf(readDecimal(limit));
  const [low, high] = sidesOf(measure, at, known);
  const holds = HOLDS[operator];
  if (holds(low) && holds(high)) return null;
  const up = operator === ">=" || operator === ">";
  const strict = operator === ">" || operator === "<";
  const part = endsOf(measure.kind === "fact" ? measure.fact : measure.part, known);
  const form = known.number(measure.kind === "fact" ? measure.fact : measure.part);
  const grain = grainOf(form);
  const required = (base: Fraction | null): Fraction | null =>
    base === null ? null : (up ? upTo : downTo)(multiplied(at, base), grain, strict);
  const base = measure.kind === "fact" ? { min: fraction(1n), max: fraction(1n) } : cappedBase(measure, known);
  const [least, most] = [required(base.min), required(base.max)];
  const unit = form?.unit ?? "";
  return {
    kind: "number",
    measure,
    operator,
    limit,
    direction: up ? "up" : "down",
    needed: least === null || most === null ? null : { unit, min: exactText(least, unit), max: exactText(most, unit) },
    by: up ? distance(least, part.max, most, part.min, unit) : distance(part.min, most, part.max, least, unit),
    open: holds(low) || holds(high),
  };
}

const HOLDS = {
  "<=": (side) => side <= 0,
  ">=": (side) => side >= 0,
  "<": (side) => side < 0,
  ">": (side) => side > 0,
} as const satisfies Record<Exclude<Operator, "==">, (side: -1 | 0 | 1) => boolean>;

/** From the least to the most distance, neither below nothing; `null` unless both ends are known. */
function distance(a: Fraction | null, b: Fraction | null, c: Fraction | null, d: Fraction | null, unit: string): Measure | null {
  if (c === null || d === null) return null;
  const none = fraction(0n);
  const shortest = a === null || b === null ? none : difference(a, b);
  const longest = difference(c, d);
  const from = (one: Fraction): Fraction => (order(one, none) < 0 ? none : one);
  return { unit, min: exactText(from(shortest), unit), max: exactText(from(longest), unit) };
}

/** On which sides of a limit a measure may lie, from the lowest to the highest. */
export function sidesOf(measure: MeasureForm, limit: Fraction, known: Known): readonly [-1 | 0 | 1, -1 | 0 | 1] {
  if (measure.kind === "fact") {
    const { min, max } = endsOf(measure.fact, known);
    return [min === null ? -1 : order(min, limit), max === null ? 1 : order(max, limit)];
  }
  const part = endsOf(measure.part, known);
  const base = cappedBase(measure, known);
  const empty = base.min === null || base.min.numerator <= 0n;
  return [
    part.min === null || base.max === null ? -1 : order(part.min, multiplied(limit, base.max)),
    part.max === null || empty || base.min === null ? 1 : order(part.max, multiplied(limit, base.min)),
  ];
}

export function endsOf(fact: string, known: Known): Ends {
  const { min, max } = known.range(fact);
  return { min: min === null ? null : fractionOf(min), max: max === null ? null : fractionOf(max) };
}

/** The base of a share, of which nothing above its cap counts. */
export function cappedBase({ whole, cap }: Extract<MeasureForm, { readonly kind: "share" }>, known: Known): Ends {
  const { min, max } = endsOf(whole, known);
  if (cap === undefined) return { min, max };
  const limit = fractionOf(readDecimal(cap));
  const capped = (base: Fraction | null): Fraction | null => (base === null || order(base, limit) > 0 ? limit : base);
  return { min: min === null ? null : capped(min), max: capped(max) };
}

/** By how little a number can move. */
function grainOf(form: NumberForm | undefined): Fraction | null {
  if (form === undefined) return null;
  return form.whole ? fraction(1n) : form.unit === "yuan" ? fraction(1n, 100n) : null;
}
