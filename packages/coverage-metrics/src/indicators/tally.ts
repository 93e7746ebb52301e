import { type MissingFact, sum, type Ternary } from "@countykit/core";
import { bounded, intervalOf, type Quantity, quantityOf } from "../figures/quantity.js";

/** What one thing says of the question, and the facts that would settle it. */
export interface Answered {
  readonly answer: Ternary;
  readonly facts: readonly MissingFact[];
}

/** Counts the things for which something holds (计数): those for which it is unknown count in the upper bound and name the facts that would settle it. */
export function tally(unit: string, things: readonly Answered[]): Quantity {
  const open = things.filter(({ answer }) => answer === "unknown");
  const certain = things.filter(({ answer }) => answer === "yes").length;
  return bounded(
    unit,
    certain,
    certain + open.length,
    open.flatMap(({ facts }) => facts),
  );
}

/** The sum of counts (合计), with all that is missing of any. */
export const addUp = (unit: string, counts: readonly Quantity[]): Quantity =>
  quantityOf(
    unit,
    sum(counts.map(intervalOf)),
    counts.flatMap(({ missing }) => missing),
    counts.flatMap(({ evidence }) => evidence),
  );

/** Rows of which the first with each id counts (去重): a thing entered twice is one thing. */
export function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  const byId = new Map<string, Row>();
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, row);
  return [...byId.values()];
}
