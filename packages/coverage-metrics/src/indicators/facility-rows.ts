import type { MissingFact } from "@countykit/core";
import type { Book } from "../figures/book.js";
import { facilities as form } from "../rosters/facilities.js";
import type { Facility, FacilityKind, Standing } from "../rosters/rows.js";
import { cellFact } from "./cell-fact.js";
import { inOrder } from "./in-order.js";
import { reachedWithin } from "./standing.js";
import type { Answered } from "./tally.js";
import type { Window } from "./window.js";

/** A facility, and whether it counts. */
export interface FacilityRow extends Answered {
  readonly facility: Facility;
}

/** The facilities of a kind (设施名册筛选), each once, and how surely each has come so far; `null` without a roster. */
export function facilityRows(book: Book, kind: FacilityKind, standing: Standing, window: Window = {}): readonly FacilityRow[] | null {
  const rows = book.rows("facilities");
  if (rows === null) return null;
  return inOrder(rows)
    .filter((facility) => facility.kind === kind)
    .map((facility) => {
      const { answer, column } = reachedWithin(facility, standing, window, book.asOf);
      return { facility, answer, facts: answer === "unknown" ? [facilityFact(facility, column)] : [] };
    });
}

/** A cell of the roster of facilities that would settle something. */
export const facilityFact = (row: Facility, column: keyof Facility): MissingFact => cellFact({ thing: "facility", form }, row, column);
