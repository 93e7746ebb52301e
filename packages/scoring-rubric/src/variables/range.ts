import { ceilingOf, compareRatios, floorOf, type Ratio, ratio, readDecimal, readExact } from "../numbers/ratio.js";
import type { NumberForm } from "../rubric.js";
import type { StateFact } from "../state.js";

/** What is known of a number: its least and most, `null` where nothing bounds it. The ends of a count are whole. */
export interface Range {
  readonly min: Ratio | null;
  readonly max: Ratio | null;
}

/** Ranges of number facts by id; nothing for what is no number fact of the rubric. */
export interface Ranges {
  readonly get: (fact: string) => Range | undefined;
}

/** Nothing is known. */
export const OPEN: Range = { min: null, max: null };

/** The range of a number of which nothing is said: what its form allows. */
export const rangeOfForm = ({ least, most }: NumberForm): Range => ({
  min: least === undefined ? null : readDecimal(least),
  max: most === undefined ? null : readDecimal(most),
});

/**
 * The range of a number fact: what the state says of it, within what its form allows. Throws a RangeError where no number is left: states are
 * parsed first.
 */
export function rangeOf({ id, whole }: NumberForm, allowed: Range, value: StateFact["value"] | undefined): Range {
  if (typeof value === "string") {
    const exact = readDecimal(value);
    return { min: exact, max: exact };
  }
  if (value === null || value === undefined || typeof value !== "object" || !("min" in value)) return allowed;
  const min = greatest(value.min === null ? null : readExact(value.min), allowed.min);
  const max = smallest(value.max === null ? null : readExact(value.max), allowed.max);
  const range = whole ? { min: min && ratio(ceilingOf(min)), max: max && ratio(floorOf(max)) } : { min, max };
  if (range.min !== null && range.max !== null && compareRatios(range.min, range.max) > 0)
    throw new RangeError(`No number is left for ${id}`);
  return range;
}

export const isOne = ({ min, max }: Range): boolean => min !== null && max !== null && compareRatios(min, max) === 0;

const greatest = (a: Ratio | null, b: Ratio | null): Ratio | null => (a === null ? b : b === null || compareRatios(a, b) >= 0 ? a : b);
const smallest = (a: Ratio | null, b: Ratio | null): Ratio | null => (a === null ? b : b === null || compareRatios(a, b) <= 0 ? a : b);
