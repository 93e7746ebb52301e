import type { MissingFact } from "@countykit/core";
import type { Names } from "../figures/book.js";
import type { Answered } from "./tally.js";

/** A thing that lists something, and whether it counts. */
export interface Lister extends Answered {
  readonly list: readonly string[] | undefined;
  /** The cell that would tell its list. */
  readonly cell: MissingFact;
}

/** What any of several things lists (清单合并). It says all there is only when each of them is known to count and has said what it has. */
export function unionOf(listers: readonly Lister[]): Names {
  const counted = listers.filter(({ answer }) => answer === "yes");
  const missing = listers.flatMap(({ answer, facts, list, cell }) =>
    answer === "unknown" ? facts : answer === "yes" && list === undefined ? [cell] : [],
  );
  return { items: [...new Set(counted.flatMap(({ list = [] }) => list))], complete: missing.length === 0, missing, evidence: [] };
}
