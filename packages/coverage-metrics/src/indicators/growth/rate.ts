import { Decimal, displayExact, exactly, sum } from "@countykit/core";
import { intervalOf, known, NOTHING, type Quantity, quantityOf } from "../../figures/quantity.js";
import type { Observed } from "../indicator.js";
import type { Remark } from "../observation.js";

/** A growth of which only the rate was printed (只有增速): the base is one, and the amount one more than the rate. */
export const fromRate = (rate: Quantity): Observed => ({
  part: quantityOf("ratio", sum([intervalOf(rate), exactly(1)]), rate.missing, rate.evidence),
  whole: known("ratio", 1),
});

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

/**
 * A printed rate that the amounts do not bear out (增速与数额不符). The rate is taken to be rounded to the decimals it is printed with; both ends are
 * allowed, since nobody says how ties went.
 */
export function differsFrom(rate: Quantity, now: Quantity, then: Quantity): readonly Remark[] {
  if (rate.min === null || rate.min !== rate.max || now.min === null || then.min === null) return NOTHING;
  const base = new Decimal(then.min);
  if (!base.gt(0)) return NOTHING;
  const half = new Decimal(10).pow(-(rate.min.split(".")[1]?.length ?? 0)).div(2);
  const above = new Decimal(now.min).minus(base);
  const off = above.minus(base.times(rate.min)).abs();
  if (off.lte(base.times(half))) return NOTHING;
  const printed = displayExact(rate.min, "ratio", "en");
  const found = displayExact({ part: above.toFixed(), whole: base.toFixed() }, "ratio", "en");
  return [
    {
      code: "growth-differs",
      text: {
        zh: `所报增速 ${printed} 与数额算得的 ${found} 不符，以数额为准`,
        en: `The growth is given as ${printed}, but the amounts make ${found}; the amounts prevail`,
      },
    },
  ];
}
