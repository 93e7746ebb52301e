import { and, type Ternary, ternary } from "@countykit/core";
import { firmsOf } from "../../figures/market-figures.js";
import type { Firm } from "../../rosters/rows.js";
import { firmFact } from "../firm-rows.js";
import type { Indicator } from "../indicator.js";
import { type Answered, distinct, tally } from "../tally.js";
import { type FirmCountParams, firmCount as definition } from "./definition.js";

/** Counts the firms on the roster. The roster does not say which were transformed: that figure has to be declared. */
export const firmCount: Indicator<FirmCountParams> = {
  definition,
  observe: (book, params) => {
    const figure = firmsOf(params.role, params.kind);
    const part = book.number(figure, () => {
      const rows = book.rows("firms");
      if (rows === null || params.role === "transformed") return null;
      return tally(
        "firms",
        distinct(rows).map((firm) => answered(firm, params, book.asOf)),
      );
    });
    return { part, figures: { part: [figure.id] } };
  },
};

function answered(firm: Firm, { role, kind }: FirmCountParams, asOf: string): Answered {
  const stays: Ternary = comesLater(firm, asOf) || (firm.left !== undefined && firm.left <= asOf) ? "no" : "yes";
  const sort: Ternary = kind === undefined ? "yes" : firm.kind === undefined ? "unknown" : firm.kind === kind ? "yes" : "no";
  const leads = role === "leading" ? ternary(firm.leading) : "yes";
  return {
    answer: and(stays, sort, leads),
    facts: [...(sort === "unknown" ? [firmFact(firm, "kind")] : []), ...(leads === "unknown" ? [firmFact(firm, "leading")] : [])],
  };
}

/** A firm of which nothing happened by the day, and something after it, is not there yet. */
function comesLater({ signed, operating, trained }: Firm, asOf: string): boolean {
  const days = [signed, operating, trained].filter((one) => one !== undefined);
  return days.length > 0 && days.every((one) => one > asOf);
}
