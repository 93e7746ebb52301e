import { Decimal, type Interval, type MissingFact } from "@countykit/core";

/**
 * A number of the county with all that is known of it (数量), as plain data: decimal texts, `min` equal to `max` when it is known, `null` where
 * there is no bound. `missing` names the facts that would make it exact; `evidence` says where it stands.
 */
export interface Quantity {
  /** villages, stations, person-times, persons, sessions, events, yuan … */
  readonly unit: string;
  readonly min: string | null;
  readonly max: string | null;
  readonly missing: readonly MissingFact[];
  readonly evidence: readonly string[];
}

export const NOTHING: readonly never[] = [];

/** A number that is known. */
export const known = (unit: string, value: string | number | bigint, evidence: readonly string[] = NOTHING): Quantity => {
  const text = String(value);
  return { unit, min: text, max: text, missing: NOTHING, evidence };
};

/** A number of which nothing is known but that it is not negative. */
export const open = (unit: string, missing: readonly MissingFact[]): Quantity => ({
  unit,
  min: "0",
  max: null,
  missing,
  evidence: NOTHING,
});

/** A count with bounds; what is missing is named only when they differ. */
export const bounded = (
  unit: string,
  min: number | bigint | string,
  max: number | bigint | string | null,
  missing: readonly MissingFact[],
  evidence: readonly string[] = NOTHING,
): Quantity => {
  const [low, high] = [String(min), max === null ? null : String(max)];
  return { unit, min: low, max: high, missing: low === high ? NOTHING : missing, evidence };
};

/** The bounds as core's interval. */
export const intervalOf = ({ min, max }: Pick<Quantity, "min" | "max">): Interval => ({
  min: min === null ? null : new Decimal(min),
  max: max === null ? null : new Decimal(max),
});

/** An interval as a quantity. */
export const quantityOf = (
  unit: string,
  { min, max }: Interval,
  missing: readonly MissingFact[],
  evidence: readonly string[] = NOTHING,
): Quantity => bounded(unit, min === null ? "0" : min.toFixed(), max === null ? null : max.toFixed(), missing, evidence);

export const isKnown = ({ min, max }: Pick<Quantity, "min" | "max">): boolean => min !== null && min === max;
