import type { Item, State, StateFact } from "@countykit/scoring-rubric";
import { measuresIn } from "./facts-in.js";

type Value = StateFact["value"];

/** What the state says of the measures of an item: a fact as it is, a share as its part and whole. */
export function measuresOf(item: Item, { facts }: State): readonly unknown[] {
  const known = new Map<string, Value>(facts.map(({ id, value }) => [id, value]));
  return measuresIn(item.scale).map((one) =>
    one.kind === "fact"
      ? { fact: one.fact, value: known.get(one.fact) ?? null }
      : { part: ends(known.get(one.part)), whole: ends(known.get(one.whole)) },
  );
}

/** A single text has both ends alike. */
const ends = (value: Value | undefined): Value => (typeof value === "string" ? { min: value, max: value } : (value ?? null));
