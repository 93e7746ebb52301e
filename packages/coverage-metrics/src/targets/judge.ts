import type { Bilingual, DecidingSet, Fraction, Measure, MissingFact, Operator } from "@countykit/core";
import type { Quantity } from "../figures/quantity.js";
import type { Observation } from "../indicators/observation.js";
import { type Bounds, boundsOf, exactly, mapped, product, shifted } from "./bounds.js";
import { answer, type Question, type Side } from "./compare.js";
import { type Behind, deciding } from "./deciding.js";
import type { Gap, HoldsIf } from "./finding.js";
import { holdsIf } from "./holds-if.js";
import { gapOf, measureOf, rangeGap, ratioMeasure } from "./measures.js";
import { ceilTo, floorTo, minus, negated, ONE, plus, rational, signOf } from "./rational.js";
import { unitWords } from "./unit-words-table.js";

/** A comparator with the limit it speaks of, ready to be judged. */
export type Asks =
  | { readonly comparator: Operator; readonly limit: Limit }
  | { readonly comparator: "between"; readonly limit: { readonly min: Fraction; readonly max: Fraction } };

/** A limit that is a number, or a figure that may not be known. */
export interface Limit {
  readonly bounds: Bounds;
  readonly missing: readonly MissingFact[];
  /** The figure, when the limit is one. */
  readonly figure: { readonly id: string; readonly term: Bilingual } | null;
}

/** What is said of one observation held against one limit. */
export interface Judged {
  readonly verdict: "pass" | "fail" | "unknown";
  /** Why there is nothing to decide, whatever else becomes known. */
  readonly because: "empty-base" | "from-zero" | "negative-base" | null;
  readonly measured: Measure;
  readonly limit: Measure;
  readonly requires: Measure | null;
  readonly margin: Measure | null;
  readonly gap: Gap | null;
  readonly holdsIf: HoldsIf | null;
  readonly missing: readonly MissingFact[];
  readonly decides: readonly DecidingSet[];
}

/**
 * Holds an observation against a limit (目标判定). Exact: the part is compared with the limit times the whole, and nothing is divided. A growth is
 * compared with the base raised by it. Where the base is nothing, or less, there is no ratio and no verdict.
 */
export function judge(observation: Observation, asks: Asks): Judged {
  const { part: counted, whole: base, growth } = observation;
  const [part, whole] = [boundsOf(counted), base === null ? exactly(ONE) : boundsOf(base)];
  const raised = (limit: Bounds): Bounds => (growth ? shifted(limit, ONE) : limit);
  const question: Question = { part, whole, sides: sidesOf(asks, raised) };
  const unit = base === null ? counted.unit : counted.unit === "yuan" && base.unit !== "yuan" ? `yuan/${base.unit}` : "ratio";
  const answered = answer(question);
  const because = emptiness(whole, growth);
  const open = answered === "unknown" && because === null;
  const behind: Behind = {
    part: namedOr(counted, `indicator/${observation.indicator}/part`),
    whole: base === null ? [] : namedOr(base, `indicator/${observation.indicator}/whole`),
    limit: asks.comparator === "between" ? [] : asks.limit.missing,
  };
  return {
    verdict: answered === "yes" ? "pass" : answered === "no" ? "fail" : "unknown",
    because,
    measured: base === null ? (measureOf(counted.unit, part) ?? nothingOf(counted.unit)) : ratioMeasure(part, whole, growth, unit),
    limit: limitMeasure(asks, unit),
    ...distance(observation, asks, question, because !== null),
    holdsIf: open ? holdsIf(observation, asks) : null,
    ...(open ? deciding(question, behind, leastOf(base)) : SETTLED),
  };
}

const SETTLED = { missing: [], decides: [] } as const;

const nothingOf = (unit: string): Measure => ({ unit, min: null, max: null });

/** The sides of a comparator; `==` and `between` have two. */
function sidesOf(asks: Asks, raised: (limit: Bounds) => Bounds): readonly Side[] {
  const side = (kind: Side["kind"], limit: Bounds, strict = false): Side => ({ kind, strict, limit: raised(limit) });
  if (asks.comparator === "between") return [side("floor", exactly(asks.limit.min)), side("cap", exactly(asks.limit.max))];
  const { bounds } = asks.limit;
  switch (asks.comparator) {
    case ">=":
      return [side("floor", bounds)];
    case ">":
      return [side("floor", bounds, true)];
    case "<=":
      return [side("cap", bounds)];
    case "<":
      return [side("cap", bounds, true)];
    case "==":
      return [side("floor", bounds), side("cap", bounds)];
  }
}

/** A base that is certainly nothing, or less. */
function emptiness({ min, max }: Bounds, growth: boolean): Judged["because"] {
  if (max === null || signOf(max) > 0) return null;
  if (signOf(max) < 0) return "negative-base";
  return min === null || signOf(min) < 0 ? null : growth ? "from-zero" : "empty-base";
}

/** Facts of a quantity that is not known; one that names none is named by its indicator, so that an open verdict always says why. */
function namedOr(quantity: Quantity, id: string): readonly MissingFact[] {
  if (quantity.missing.length > 0 || (quantity.min !== null && quantity.min === quantity.max)) return quantity.missing;
  return [{ id, label: { zh: "指标数据", en: "the data of the indicator" } }];
}

function limitMeasure(asks: Asks, unit: string): Measure {
  const bounds = asks.comparator === "between" ? asks.limit : asks.limit.bounds;
  return measureOf(unit, bounds) ?? nothingOf(unit);
}

const leastOf = (base: Quantity | null): Fraction => ({
  numerator: 1n,
  denominator: 10n ** BigInt(base === null ? 0 : unitWords(base.unit).places),
});

/** What has to be there, and how far what is there is from it, in whole units of the part. */
function distance(
  { part: counted, whole: base }: Observation,
  { comparator }: Asks,
  { part, whole, sides }: Question,
  empty: boolean,
): Pick<Judged, "requires" | "margin" | "gap"> {
  const [first, second = first] = sides;
  if (first === undefined || second === undefined || empty) return { requires: null, margin: null, gap: null };
  const { unit } = counted;
  const places = Math.max(unitWords(unit).places, ...[counted.min, counted.max].map((text) => text?.split(".")[1]?.length ?? 0));
  const rounded = (side: Side): Bounds => mapped(product(side.limit, notNegative(whole)), roundedFor(side, places, base !== null));
  if (comparator === "==" || comparator === "between") {
    const [least, most] =
      comparator === "=="
        ? [product(first.limit, notNegative(whole)), product(first.limit, notNegative(whole))]
        : [rounded(first), rounded(second)];
    const range = rangeGap(unit, part, least, most);
    return {
      requires: measureOf(unit, { min: least.min, max: most.max }),
      margin: range === null ? null : measureOf(unit, range.margin),
      gap: range?.gap ?? null,
    };
  }
  if (unit === "ratio" && base !== null) return rateDistance(part, first, whole);
  const requires = rounded(first);
  const margin = first.kind === "floor" ? difference(part, requires) : difference(requires, part);
  return {
    requires: measureOf(unit, requires),
    margin: measureOf(unit, margin),
    gap: gapOf(unit, margin, first.kind === "floor" ? "short" : "excess"),
  };
}

/** Of a rate that was declared itself there is no count that would reach the target, only points of the rate. */
function rateDistance(part: Bounds, { kind, limit }: Side, whole: Bounds): Pick<Judged, "requires" | "margin" | "gap"> {
  const asked = product(limit, whole);
  const margin = kind === "floor" ? difference(part, asked) : difference(asked, part);
  return { requires: null, margin: measureOf("ratio", margin), gap: gapOf("ratio", margin, kind === "floor" ? "short" : "excess") };
}

/** A base of which it is not known that it is not negative is at least nothing, where there is a ratio at all. */
const notNegative = ({ min, max }: Bounds): Bounds => ({ min: min === null || signOf(min) < 0 ? rational("0") : min, max });

const difference = (a: Bounds, b: Bounds): Bounds => ({
  min: a.min === null || b.max === null ? null : minus(a.min, b.max),
  max: a.max === null || b.min === null ? null : minus(a.max, b.min),
});

/** The count nearest to the limit that keeps it. A limit on a count itself is kept by the limit, however fine. */
function roundedFor({ kind, strict }: Side, places: number, ratio: boolean): (asked: Fraction) => Fraction {
  const step: Fraction = { numerator: 1n, denominator: 10n ** BigInt(places) };
  if (strict) return (asked) => (kind === "floor" ? plus(floorTo(asked, places), step) : plus(ceilTo(asked, places), negated(step)));
  if (!ratio) return (asked) => asked;
  return (asked) => (kind === "floor" ? ceilTo(asked, places) : floorTo(asked, places));
}
