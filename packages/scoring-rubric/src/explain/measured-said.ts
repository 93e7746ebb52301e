import type { Bilingual, Fraction } from "@countykit/core";
import type { Condition, MeasureForm } from "../conditions/condition.js";
import { readDecimal } from "../numbers/ratio.js";
import type { Scale } from "../scales/scale.js";
import { difference, exactText, fractionOf, order, quotient } from "./fractions.js";
import type { Known } from "./known.js";
import { both, measureSaid, percentSaid } from "./numbers-said.js";
import { cappedBase, endsOf } from "./number-need.js";

/** What was measured, as people say it (实测值): 135 个行政村，占 195 个行政村的 69.23%; `null` where nothing is known of it. */
export function measuredSaid(measure: MeasureForm, limits: readonly string[], known: Known): Bilingual | null {
  if (measure.kind === "fact") {
    const { min, max } = known.range(measure.fact);
    const form = known.number(measure.fact);
    const said = measureSaid(
      {
        min: min === null ? null : exactText(fractionOf(min), form?.unit ?? ""),
        max: max === null ? null : exactText(fractionOf(max), form?.unit ?? ""),
      },
      form,
    );
    return isNothing(min, max, form?.least, form?.most) ? null : said;
  }
  const [part, whole] = [known.number(measure.part), known.number(measure.whole)];
  const base = cappedBase(measure, known);
  const counted = endsOf(measure.part, known);
  const parts = known.range(measure.part);
  const partSaid = isNothing(parts.min, parts.max, part?.least, part?.most)
    ? null
    : measureSaid({ min: textOf(counted.min, part?.unit), max: textOf(counted.max, part?.unit) }, part);
  if (partSaid === null) return null;
  if (base.min === null || base.max === null || base.min.numerator <= 0n) return partSaid;
  const baseSaid = measureSaid({ min: textOf(base.min, whole?.unit), max: textOf(base.max, whole?.unit) }, whole);
  if (baseSaid === null || counted.min === null || counted.max === null) return partSaid;
  const shown = limits.map((limit) => fractionOf(readDecimal(limit)));
  const [low, high] = [percentSaid(quotient(counted.min, base.max), shown), percentSaid(quotient(counted.max, base.min), shown)];
  const { max } = known.range(measure.whole);
  const capped = max === null || order(fractionOf(max), base.max) > 0;
  return both((language) => {
    const zh = language === "zh";
    const percent = low === high ? low : `${low} ${zh ? "至" : "to"} ${high}`;
    const note = capped ? (zh ? "（基数按上限计）" : ", the base as capped") : "";
    const same = part?.unit === whole?.unit && part?.unitLabel.en === whole?.unitLabel.en;
    if (zh) return `${partSaid.zh}，${same ? "占" : "相当于"} ${baseSaid.zh}的 ${percent}${note}`;
    const bare = same && part?.unit !== "yuan" ? measureSaid({ min: textOf(counted.min), max: textOf(counted.max) }, undefined) : null;
    return `${bare?.en ?? partSaid.en} ${same ? "of" : "to"} ${baseSaid.en} (${percent}${note})`;
  });
}

const textOf = (value: Fraction | null, unit = ""): ReturnType<typeof exactText> | null => (value === null ? null : exactText(value, unit));

/** Whether a range says no more than that a number is what numbers of its sort always are. */
function isNothing(
  min: Parameters<typeof fractionOf>[0] | null,
  max: Parameters<typeof fractionOf>[0] | null,
  least: string | undefined,
  most: string | undefined,
): boolean {
  const same = (end: Parameters<typeof fractionOf>[0] | null, bound: string | undefined): boolean =>
    end === null ? true : bound !== undefined && difference(fractionOf(end), fractionOf(readDecimal(bound))).numerator === 0n;
  const single = min !== null && max !== null && order(fractionOf(min), fractionOf(max)) === 0;
  return !single && same(min, least) && same(max, most);
}

/** The one measure that a scale turns on, with its limits; `null` for a scale that turns on something else. */
export function measureOf(scale: Scale): { readonly measure: MeasureForm; readonly limits: readonly string[] } | null {
  if (scale.kind === "tiers") {
    return {
      measure: scale.measure,
      limits: scale.tiers.flatMap(({ from, to }) => [from, to].flatMap((end) => (end === undefined ? [] : [end.at]))),
    };
  }
  if (scale.kind !== "flag" && scale.kind !== "judged") return null;
  const compared = scale.when === null ? [] : comparedIn(scale.when);
  const [first, ...others] = compared;
  return first === undefined || others.some(({ measure }) => JSON.stringify(measure) !== JSON.stringify(first.measure))
    ? null
    : { measure: first.measure, limits: compared.map(({ limit }) => limit) };
}

function comparedIn(condition: Condition): readonly { readonly measure: MeasureForm; readonly limit: string }[] {
  switch (condition.kind) {
    case "compare":
      return [condition];
    case "not":
      return comparedIn(condition.of);
    case "all-of":
    case "any-of":
    case "at-least":
      return condition.of.flatMap(comparedIn);
    default:
      return [];
  }
}
