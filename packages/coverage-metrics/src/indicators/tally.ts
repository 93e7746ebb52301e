import { distinctFacts, type MissingFact, sum, type Ternary } from "@countykit/core";
import { mergeRows } from "./merge-rows.js";
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
  return bounded(unit, certain, certain + open.length, distinctFacts(open.flatMap(({ facts }) => facts)));
}

/** The sum of counts (合计), with all that is missing of any. */
export const addUp = (unit: string, counts: readonly Quantity[]): Quantity =>
  quantityOf(
    unit,
    sum(counts.map(intervalOf)),
    distinctFacts(counts.flatMap(({ missing }) => missing)),
    counts.flatMap(({ evidence }) => evidence),
  );

/**
 * Each thing once (去重): rows with one id are one thing, in the order in which the ids come. What they say of it is put together; what they contradict
 * one another in is unknown, but for the fields that every row needs.
 */
export function distinct<Row extends { readonly id: string }>(rows: readonly Row[], needed: readonly string[] = NEEDED): readonly Row[] {
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const held = byId.get(row.id);
    if (held === undefined) byId.set(row.id, [row]);
    else held.push(row);
  }
  return [...byId.values()].flatMap((same) => mergeRows(same, needed));
}

/** Fields without which there is no row, in most rosters. */
const NEEDED = ["id", "kind", "level", "date"] as const;
