import type { Names } from "../figures/book.js";
import { listName } from "../figures/list-name.js";
import { bounded, known, type Quantity } from "../figures/quantity.js";

/** How a list of what there is stands against a list of what there should be (清单核对). */
export interface Checklist {
  readonly part: Quantity;
  readonly whole: Quantity;
  /** Wanted and not there; when the list at hand is not complete, wanted and not named. */
  readonly lacking: readonly string[];
  /** There without being wanted. */
  readonly extra: readonly string[];
}

/**
 * Counts how much of a profile is there (功能核对). Names are read through the alias table. What an incomplete list does not name is unknown, not
 * absent: it counts in the upper bound.
 */
export function checklist(profile: readonly string[], there: Names, unit: string): Checklist {
  const found = new Set(there.items.map(listName));
  const wanted = new Set(profile.map(listName));
  const lacking = profile.filter((one) => !found.has(listName(one)));
  const covered = wanted.size - new Set(lacking.map(listName)).size;
  return {
    part: bounded(unit, covered, there.complete ? covered : wanted.size, there.missing, there.evidence),
    whole: known(unit, wanted.size),
    lacking,
    extra: there.items.filter((one) => !wanted.has(listName(one))),
  };
}
