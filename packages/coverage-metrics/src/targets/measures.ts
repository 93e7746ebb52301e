import type { Exact, Fraction, Measure } from "@countykit/core";
import type { Quantity } from "../figures/quantity.js";
import { type Bounds, settled } from "./bounds.js";
import { decimalText, exactOf, minus, negated, order, signOf } from "./rational.js";
import type { Gap } from "./finding.js";

/** Bounds as a measure; `null` when nothing at all is known. */
export const measureOf = (unit: string, { min, max }: Bounds): Measure | null =>
  min === null && max === null ? null : { unit, min: min === null ? null : exactOf(min), max: max === null ? null : exactOf(max) };

export const measureOfQuantity = ({ unit, min, max }: Quantity): Measure => ({ unit, min, max });

/** The value of a ratio or growth within its bounds, each end as the fraction it is (比例测得值). */
export function ratioMeasure(part: Bounds, whole: Bounds, growth: boolean, unit: string): Measure {
  const low = whole.min !== null && signOf(whole.min) > 0 ? whole.min : null;
  const end = (top: Fraction | null, bottom: Fraction | null, nothing: Exact | null): Exact | null =>
    top === null
      ? null
      : bottom === null
        ? signOf(top) === 0
          ? base(growth)
          : nothing
        : ratioExact(growth ? minus(top, bottom) : top, bottom);
  const negativeAt = (value: Fraction | null): boolean => value !== null && signOf(value) < 0;
  if (whole.max !== null && signOf(whole.max) <= 0) return { unit, min: null, max: null };
  return {
    unit,
    min: negativeAt(part.min) ? end(part.min, low, null) : end(part.min, whole.max, base(growth)),
    max: negativeAt(part.max) ? end(part.max, whole.max, base(growth)) : end(part.max, low, null),
  };
}

/** What a part that is nothing beside its base comes to. */
const base = (growth: boolean): Exact => (growth ? "-1" : "0");

/** A fraction of two decimal texts. */
const ratioExact = (part: Fraction, whole: Fraction): Exact => ({ part: decimalText(part) ?? "", whole: decimalText(whole) ?? "" });

/** A signed distance to a floor or cap, and what it is called. */
export function gapOf(unit: string, margin: Bounds, outside: "short" | "excess"): Gap | null {
  if (margin.min === null && margin.max === null) return null;
  if (margin.max !== null && signOf(margin.max) < 0)
    return gap(outside, unit, { min: negated(margin.max), max: margin.min === null ? null : negated(margin.min) });
  return gap(margin.min !== null && signOf(margin.min) >= 0 ? "room" : "open", unit, margin);
}

/** The distance of a known value to the nearer end of a range: signed as a margin, and what it is called. */
export function rangeGap(unit: string, part: Bounds, least: Bounds, most: Bounds): { readonly margin: Bounds; readonly gap: Gap } | null {
  if (!settled(part) || !settled(least) || !settled(most) || part.min === null || least.min === null || most.min === null) return null;
  const [above, below] = [minus(part.min, least.min), minus(most.min, part.min)];
  const nearer = order(above, below) < 0 ? above : below;
  const margin = { min: nearer, max: nearer };
  if (signOf(nearer) >= 0) return { margin, gap: gap("room", unit, margin) };
  const distance = negated(nearer);
  return { margin, gap: gap(signOf(above) < 0 ? "short" : "excess", unit, { min: distance, max: distance }) };
}

const gap = (kind: Gap["kind"], unit: string, { min, max }: Bounds): Gap => ({
  kind,
  amount: { unit, min: min === null ? null : exactOf(min), max: max === null ? null : exactOf(max) },
});
