import { Decimal, displayExact, distinctFacts, type Interval } from "@countykit/core";
import { intervalOf, isKnown, known, NOTHING, type Quantity, quantityOf } from "../../figures/quantity.js";
import type { Observed } from "../indicator.js";
import type { Remark } from "../observation.js";

/**
 * A growth by its amounts and by the rate that was printed (数额与所报增速). Amounts that are both known decide alone. Otherwise the growth lies where
 * both say; where only the rate bounds it the base is taken as one, and where amounts and rate bound one end each, as the amount of the base
 * at that end. A rate that the amounts refute is left out, with a remark.
 */
export function withRate(rate: Quantity, now: Quantity, then: Quantity): Observed {
  const amounts: Observed = { part: now, whole: then };
  const [printed, [least, most], base] = [printedBounds(rate), [new Decimal(now.min ?? 0), intervalOf(now).max], baseOf(then)];
  const reached = (of: Decimal, by: Decimal): Decimal => of.times(by.plus(1));
  const above = base.max !== null && printed.max !== null && least.gt(reached(base.max, printed.max));
  const below = base.min !== null && printed.min !== null && most !== null && most.lt(reached(base.min, printed.min));
  if (above || below) return { ...amounts, remarks: [differs(rate, now, base)] };
  if ((isKnown(now) && isKnown(then)) || intervalOf(then).max?.gt(0) === false) return amounts;
  const low = base.max !== null && (printed.min === null || least.gt(reached(base.max, printed.min))) ? base.max : null;
  const high = base.min !== null && most !== null && (printed.max === null || most.lt(reached(base.min, printed.max))) ? base.min : null;
  if (low !== null && high !== null) return amounts;
  const at = low ?? high;
  const missing = distinctFacts([...now.missing, ...then.missing]);
  const part = (unit: string, min: Decimal | null, max: Decimal | null): Quantity => quantityOf(unit, { min, max }, missing, rate.evidence);
  const by = (of: Decimal, end: Decimal | null): Decimal | null => (end === null ? null : reached(of, end));
  if (at === null) return { part: part("ratio", by(ONE, printed.min), by(ONE, printed.max)), whole: known("ratio", 1) };
  return {
    part: low === null ? part(now.unit, by(at, printed.min), most) : part(now.unit, least, by(at, printed.max)),
    whole: known(then.unit, at.toFixed(), then.evidence),
  };
}

const ONE = new Decimal(1);

/** The ends of the base from which there is a growth; `null` where there is none. */
const baseOf = (then: Quantity): Interval => {
  const { min, max } = intervalOf(then);
  return { min: min?.gt(0) === true ? min : null, max: max?.gt(0) === true ? max : null };
};

/**
 * What a printed rate may stand for (所报增速的取值范围): it was rounded to the decimals that it is printed with, at least to the whole percent. Both ends are
 * allowed, since nobody says how ties went. Bounds that somebody gave are taken as they are.
 */
function printedBounds(rate: Quantity): Interval {
  const { min, max } = intervalOf(rate);
  if (min === null || max === null || !min.eq(max)) return { min, max };
  const half = new Decimal(10).pow(-Math.max(2, rate.min?.split(".")[1]?.length ?? 0)).div(2);
  return { min: min.minus(half), max: max.plus(half) };
}

/** What has to be said of a base of nothing or less (零基数、负基数): no growth can be told from it. */
export function baseRemarks({ min, max }: Quantity): readonly Remark[] {
  if (min === null || max === null || new Decimal(max).gt(0)) return NOTHING;
  if (new Decimal(max).isNegative() && !new Decimal(max).isZero())
    return [{ code: "negative-base", text: { zh: "基期数为负，增速无意义", en: "The base is negative: a growth from it has no meaning" } }];
  return new Decimal(min).isZero()
    ? [
        {
          code: "from-zero",
          text: { zh: "基期数为零，从零起步，不计增速", en: "The base is zero: what begins from nothing has no rate of growth" },
        },
      ]
    : NOTHING;
}

/** A printed rate that the amounts do not bear out (增速与数额不符). */
function differs(rate: Quantity, now: Quantity, base: Interval): Remark {
  const printed = ends(percent(rate.min), percent(rate.max));
  const made = ends(growthText(now.min, base.max), growthText(now.max, base.min));
  return {
    code: "growth-differs",
    text: {
      zh: `所报增速 ${printed.join(" 至 ")} 与数额算得的 ${made.join(" 至 ")} 不符，以数额为准`,
      en: `The growth is given as ${printed.join(" to ")}, but the amounts make ${made.join(" to ")}; the amounts prevail`,
    },
  };
}

const percent = (ratio: string | null): string => (ratio === null ? "…" : displayExact(ratio, "ratio", "en"));

const growthText = (amount: string | null, base: Decimal | null): string =>
  amount === null || base === null
    ? "…"
    : displayExact({ part: new Decimal(amount).minus(base).toFixed(), whole: base.toFixed() }, "ratio", "en");

const ends = (low: string, high: string): readonly string[] => (low === high ? [low] : [low, high]);
