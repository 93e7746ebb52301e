import type { Book, Names } from "../figures/book.js";
import type { FacilityKind } from "../rosters/rows.js";
import { facilityFact, facilityRows } from "./facility-rows.js";
import { unionOf } from "./union-of.js";

/** What the facilities of a kind that are built list together (设施清单合并); `null` without a roster. */
export function facilityNames(
  book: Book,
  kind: FacilityKind,
  column: "zones" | "functions" | "equipment" | "signs" | "rules",
): Names | null {
  const rows = facilityRows(book, kind, "built");
  return rows === null
    ? null
    : unionOf(rows.map(({ facility, ...counts }) => ({ ...counts, list: facility[column], cell: facilityFact(facility, column) })));
}
