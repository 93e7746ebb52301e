import type { Book, FigureName } from "../figures/book.js";
import { known, type Quantity, open } from "../figures/quantity.js";
import type { FacilityKind } from "../rosters/rows.js";
import { facilityFact, type FacilityRow, facilityRows } from "./facility-rows.js";
import type { Observed } from "./indicator.js";
import { addUp } from "./tally.js";

/** What the facilities of a kind that are built have together of something (设施数据合计); one that does not say may have any amount. */
export const sumOverFacilities = (
  book: Book,
  figure: FigureName,
  kind: FacilityKind,
  column: "area" | "staff" | "computers",
): Observed => ({
  part: book.number(figure, () => {
    const rows = facilityRows(book, kind, "built");
    return rows === null
      ? null
      : addUp(
          figure.unit,
          rows.filter(({ answer }) => answer !== "no").map((row) => amountOf(row, column, figure.unit)),
        );
  }),
  figures: { part: [figure.id] },
});

/** A facility that may not be built yet has its amount or nothing. */
function amountOf({ facility, answer, facts }: FacilityRow, column: "area" | "staff" | "computers", unit: string): Quantity {
  const amount = facility[column];
  if (amount === undefined) return open(unit, [...facts, facilityFact(facility, column)]);
  return answer === "yes" ? known(unit, amount) : { unit, min: "0", max: String(amount), missing: facts, evidence: [] };
}
