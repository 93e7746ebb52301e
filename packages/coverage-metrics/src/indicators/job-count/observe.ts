import { and, type MissingFact, type Ternary } from "@countykit/core";
import { jobsIn } from "../../figures/market-figures.js";
import { bounded, type Quantity } from "../../figures/quantity.js";
import type { Firm } from "../../rosters/rows.js";
import { atFacility } from "../at-facility.js";
import type { Indicator } from "../indicator.js";
import { addUp, distinct } from "../tally.js";
import { type JobCountParams, jobCount as definition } from "./definition.js";

/** Adds up the jobs of the firms that operate. A firm that may or may not belong counts in the upper bound; one whose jobs nobody counted has no upper bound. */
export const jobCount: Indicator<JobCountParams> = {
  definition,
  observe: (book, { facility }) => {
    const figure = jobsIn(facility);
    const part = book.number(figure, () => {
      const rows = book.rows("firms");
      if (rows === null) return null;
      return addUp(
        "persons",
        distinct(rows).map((firm) => jobsOf(firm, and(operates(firm, book.asOf), atFacility(book, firm.facility, facility)))),
      );
    });
    return { part, figures: { part: [figure.id] } };
  },
};

function operates({ operating, left }: Firm, asOf: string): Ternary {
  if (left !== undefined && left <= asOf) return "no";
  return operating === undefined ? "unknown" : operating <= asOf ? "yes" : "no";
}

function jobsOf(firm: Firm, counts: Ternary): Quantity {
  if (counts === "no") return bounded("persons", 0, 0, []);
  const most = firm.jobs ?? null;
  const facts = [...(counts === "unknown" ? [fact(firm, "operating")] : []), ...(most === null ? [fact(firm, "jobs")] : [])];
  return bounded("persons", counts === "yes" ? (most ?? 0) : 0, most, facts);
}

const fact = ({ id, name }: Firm, field: "operating" | "jobs"): MissingFact => ({
  id: `firm/${id}/${field}`,
  label:
    field === "jobs"
      ? { zh: `${name ?? id}的就业人数`, en: `jobs in ${name ?? id}` }
      : { zh: `${name ?? id}是否在该设施运营`, en: `whether ${name ?? id} operates there` },
});
