import type { Ternary } from "@countykit/core";
import type { Book } from "../figures/book.js";
import type { FacilityKind } from "../rosters/rows.js";

/**
 * Whether what names a facility belongs to one of a kind (是否属于该类设施). Without the roster of facilities, or where the facility is not in it, nobody
 * knows; everything belongs when no kind is asked for.
 */
export function atFacility(book: Book, facility: string | undefined, kind: FacilityKind | undefined): Ternary {
  if (kind === undefined) return "yes";
  if (facility === undefined) return "unknown";
  const found = book.rows("facilities")?.find(({ id }) => id === facility);
  return found === undefined ? "unknown" : found.kind === kind ? "yes" : "no";
}
