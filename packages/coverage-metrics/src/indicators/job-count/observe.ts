import type { Ternary } from "@countykit/core";
import { jobsIn } from "../../figures/market-figures.js";
import { bounded, type Quantity } from "../../figures/quantity.js";
import { type FirmRow, firmFact, firmRows } from "../firm-rows.js";
import type { Indicator } from "../indicator.js";
import { addUp } from "../tally.js";
import { type JobCountParams, jobCount as definition } from "./definition.js";

/**
 * Adds up the jobs of the firms that operate. A firm that may or may not belong counts in the upper bound; one whose jobs nobody counted has no upper
 * bound.
 */
export const jobCount: Indicator<JobCountParams> = {
  definition,
  observe: (book, { facility }) => {
    const figure = jobsIn(facility);
    const part = book.number(figure, () => {
      const rows = firmRows(book, "operating", facility);
      return rows === null ? null : addUp("persons", rows.map(jobsOf));
    });
    return { part, figures: { part: [figure.id] } };
  },
};

function jobsOf({ firm, answer, facts }: FirmRow): Quantity {
  if (answer === "no") return bounded("persons", 0, 0, []);
  const { jobs } = firm;
  return bounded("persons", least(jobs, answer), jobs ?? null, jobs === undefined ? [...facts, firmFact(firm, "jobs")] : facts);
}

const least = (jobs: number | undefined, answer: Ternary): number => (answer === "yes" ? (jobs ?? 0) : 0);
