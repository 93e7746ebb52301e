import { compareRatios, type Ratio, readDecimal, readExact } from "../numbers/ratio.js";
import type { NumberForm } from "../rubric.js";
import type { StateFact } from "../state.js";

/** What is known of a number: its least and most, `null` where nothing bounds it. */
export interface Range {
  readonly min: Ratio | null;
  readonly max: Ratio | null;
}

/** The range of a number fact: what the state says of it, within what its form allows. */
export function rangeOf(form: NumberForm, fact: StateFact | undefined): Range {
  const [least, most] = [
    form.least === undefined ? null : readDecimal(form.least),
    form.most === undefined ? null : readDecimal(form.most),
  ];
  const value = fact?.value;
  if (typeof value === "string") {
    const exact = readExact(value);
    return { min: exact, max: exact };
  }
  if (value === null || value === undefined || typeof value !== "object" || !("min" in value)) return { min: least, max: most };
  const [min, max] = [value.min === null ? null : readExact(value.min), value.max === null ? null : readExact(value.max)];
  return { min: greatest(min, least), max: smallest(max, most) };
}

export const isOne = ({ min, max }: Range): boolean => min !== null && max !== null && compareRatios(min, max) === 0;

const greatest = (a: Ratio | null, b: Ratio | null): Ratio | null => (a === null ? b : b === null || compareRatios(a, b) >= 0 ? a : b);
const smallest = (a: Ratio | null, b: Ratio | null): Ratio | null => (a === null ? b : b === null || compareRatios(a, b) <= 0 ? a : b);
