import { and, type MissingFact, not, or, type Ternary } from "@countykit/core";
import type { Book } from "../figures/book.js";
import type { Residence } from "../figures/firm-figures.js";
import type { FacilityKind, Firm } from "../rosters/rows.js";
import { firms as form } from "../rosters/firms.js";
import { cellFact } from "./cell-fact.js";
import { inOrder } from "./in-order.js";
import type { Answered } from "./tally.js";

/** A firm, and whether it is a resident. */
export interface FirmRow extends Answered {
  readonly firm: Firm;
}

/** The firms of the roster and how surely each is a resident (入驻企业筛选), each once; `null` without a roster. */
export function firmRows(book: Book, standing: Residence, facility?: FacilityKind): readonly FirmRow[] | null {
  const rows = book.rows("firms");
  if (rows === null) return null;
  return inOrder(rows, ["id"]).map((firm) => {
    const [at, since] = [houses(book, firm, facility), by(firm[standing], book.asOf)];
    const left: Ternary = firm.left !== undefined && firm.left <= book.asOf ? "yes" : "no";
    return {
      firm,
      answer: and(at, since, not(left)),
      facts: [...(at === "unknown" ? [firmFact(firm, "facility")] : []), ...(since === "unknown" ? [firmFact(firm, standing)] : [])],
    };
  });
}

/** Whether a firm is a resident of a facility of the kind. A firm that names none is not known to be a resident of any. */
function houses(book: Book, firm: Firm, kind: FacilityKind | undefined): Ternary {
  if (kind === undefined) return "yes";
  if (firm.facility === undefined) return "unknown";
  const named = (book.rows("facilities") ?? []).filter(({ id }) => id === firm.facility);
  return named.length === 0 ? "unknown" : or(...named.map((one): Ternary => (one.kind === kind ? "yes" : "no")));
}

/** A cell of the roster of firms that would settle something. */
export const firmFact = (row: Firm, column: keyof Firm): MissingFact => cellFact({ thing: "firm", form }, row, column);

const by = (date: string | undefined, asOf: string): Ternary => (date === undefined ? "unknown" : date <= asOf ? "yes" : "no");
