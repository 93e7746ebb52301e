import type { MeasureForm } from "../conditions/condition.js";
import { compareRatios, type Ratio, ratio, readDecimal } from "../numbers/ratio.js";
import type { FactForm } from "../rubric.js";
import type { TierEnd, TiersScale } from "../scales/scale.js";
import { cellOf } from "../variables/cells.js";
import { cellsOfMeasure } from "../variables/measures.js";
import { OPEN, type Range, rangeOfForm } from "../variables/range.js";
import type { Place } from "./rubric-remark.js";

/** The line that the tiers of one scale cut up (分档数轴): every value that its measure can have, and the tiers that hold there. */
export interface TierLine {
  /** The values that are possible, ascending, as `variables/variable.ts` numbers them, with the indexes of the tiers that hold. */
  readonly cells: readonly { readonly value: number; readonly tiers: readonly number[] }[];
  /** The range from one value to another. */
  readonly place: (first: number, last: number) => Place;
}

interface Limit {
  readonly text: string;
  readonly at: Ratio;
}

/** Cuts the line of a measure at every end of a tier. */
export function tierLine({ measure, tiers }: TiersScale, forms: ReadonlyMap<string, FactForm>): TierLine {
  const limits = limitsOf(tiers.flatMap(({ from, to }) => [from, to].flatMap((end) => end ?? [])));
  const valueOf = (end: TierEnd): number =>
    cellOf(
      readDecimal(end.at),
      limits.map(({ at }) => at),
    );
  const spans = tiers.map(({ from, to }) => ({
    first: from === undefined ? -1 : valueOf(from) + (from.included ? 0 : 1),
    last: to === undefined ? Infinity : valueOf(to) - (to.included ? 0 : 1),
  }));
  const cells = possible(
    measure,
    limits.map(({ at }) => at),
    forms,
  ).map((value) => ({
    value,
    tiers: spans.flatMap(({ first, last }, index) => (first <= value && value <= last ? [index] : [])),
  }));
  const form = measure.kind === "fact" ? forms.get(measure.fact) : undefined;
  const unit = form?.kind === "number" && form.unit !== "ratio" ? { unit: form.unit, unitLabel: form.unitLabel } : RATIO;
  return { cells, place: (first, last) => ({ from: lowEnd(first, limits), to: highEnd(last, limits), ...unit }) };
}

const RATIO = { unit: "ratio", unitLabel: null } as const;

function limitsOf(ends: readonly TierEnd[]): readonly Limit[] {
  const limits: Limit[] = [];
  for (const { at: text } of ends) {
    const at = readDecimal(text);
    if (!limits.some((one) => compareRatios(one.at, at) === 0)) limits.push({ text, at });
  }
  return limits.sort((a, b) => compareRatios(a.at, b.at));
}

/** Whatever the facts are, as far as their forms allow; a share of something has a base, and is negative only where its part is. */
function possible(measure: MeasureForm, limits: readonly Ratio[], forms: ReadonlyMap<string, FactForm>): readonly number[] {
  const rangeFor = (fact: string): Range => {
    const form = forms.get(fact);
    return form?.kind === "number" ? rangeOfForm(form) : OPEN;
  };
  const ranges = new Map<string, Range>();
  if (measure.kind === "fact") ranges.set(measure.fact, rangeFor(measure.fact));
  else {
    const base = rangeFor(measure.whole);
    const form = forms.get(measure.whole);
    const counted = form?.kind === "number" && form.whole && (base.min === null || base.min.top <= 0);
    ranges.set(measure.part, rangeFor(measure.part)).set(measure.whole, counted ? { ...base, min: ratio(1) } : base);
  }
  const { domain } = cellsOfMeasure({ kind: "measure", measure, limits, size: limits.length * 2 + 1 }, forms, ranges);
  if (measure.kind === "fact") return domain;
  const part = ranges.get(measure.part)?.min ?? null;
  const nothing = cellOf(ratio(0), limits);
  return part !== null && part.top >= 0 ? domain.filter((value) => value >= nothing) : domain;
}

/** An even value lies between two limits, an odd one is a limit itself. */
function lowEnd(value: number, limits: readonly Limit[]): TierEnd | null {
  const limit = limits[value % 2 === 1 ? value >> 1 : (value >> 1) - 1];
  return limit === undefined ? null : { at: limit.text, included: value % 2 === 1 };
}

function highEnd(value: number, limits: readonly Limit[]): TierEnd | null {
  const limit = limits[value >> 1];
  return limit === undefined ? null : { at: limit.text, included: value % 2 === 1 };
}
