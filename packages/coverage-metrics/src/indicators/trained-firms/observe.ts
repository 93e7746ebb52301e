import { and, type Ternary } from "@countykit/core";
import { firmsTrained } from "../../figures/training-figures.js";
import type { Firm } from "../../rosters/rows.js";
import { firmFact } from "../firm-rows.js";
import { inOrder } from "../in-order.js";
import { inWindow } from "../in-window.js";
import type { Indicator } from "../indicator.js";
import { type Answered, tally } from "../tally.js";
import { figureOn, numberIn } from "../window.js";
import { type TrainedFirmsParams, trainedFirms as definition } from "./definition.js";

/** Counts the firms by the day on which they were trained. A firm without such a day may have been. */
export const trainedFirms: Indicator<TrainedFirmsParams> = {
  definition,
  observe: (book, params) => {
    const { kind, ...window } = params;
    const figure = firmsTrained(kind);
    const rows = book.rows("firms");
    const part = numberIn(book, figure, window, () =>
      rows === null
        ? null
        : tally(
            "firms",
            inOrder(rows).map((firm) => judge(firm, params, book.asOf)),
          ),
    );
    return { part, figures: { part: [figureOn(figure, window, book.asOf).id] } };
  },
};

function judge(firm: Firm, { kind, ...window }: TrainedFirmsParams, asOf: string): Answered {
  const sort: Ternary = kind === undefined || firm.kind === kind ? "yes" : firm.kind === undefined ? "unknown" : "no";
  const trained: Ternary = firm.trained === undefined ? "unknown" : inWindow(firm.trained, window, asOf) ? "yes" : "no";
  return {
    answer: and(sort, trained),
    facts: [...(sort === "unknown" ? [firmFact(firm, "kind")] : []), ...(trained === "unknown" ? [firmFact(firm, "trained")] : [])],
  };
}
