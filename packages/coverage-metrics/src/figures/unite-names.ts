import { distinctFacts } from "@countykit/core";
import type { Names, Provenance } from "./book.js";
import { NOTHING } from "./quantity.js";

/** One list from a declared and a collected one, and the conflict between them if there is one. */
export interface United {
  readonly names: Names;
  readonly conflict: Provenance | null;
}

/**
 * Puts a declared list and one that rows tell together (清单合并). A list that does not say all there is takes in what the other names. A list that says all
 * there is contradicts one that names more: what the rosters name stands; only rows that name nothing at all leave the declared list as it is.
 */
export function uniteNames(told: Names, found: Names, key: (name: string) => string): United {
  const [inTold, inFound] = [keysOf(told, key), keysOf(found, key)];
  const missedByTold = told.complete && found.items.some((one) => !inTold.has(key(one)));
  const missedByFound = found.complete && told.items.some((one) => !inFound.has(key(one)));
  const evidence = [...new Set([...found.evidence, ...told.evidence])];
  if (missedByFound && found.items.length === 0) return { names: told, conflict: { from: "rosters", prevails: "declared" } };
  if (missedByFound) return { names: found, conflict: ROSTERS };
  const items = [...found.items, ...told.items.filter((one) => !inFound.has(key(one)))];
  const complete = found.complete || (told.complete && !missedByTold);
  const missing = complete ? NOTHING : distinctFacts([...found.missing, ...told.missing]);
  return { names: { items, complete, missing, evidence }, conflict: missedByTold ? ROSTERS : null };
}

const ROSTERS: Provenance = { from: "rosters", prevails: "counted" };

const keysOf = ({ items }: Names, key: (name: string) => string): ReadonlySet<string> => new Set(items.map(key));
