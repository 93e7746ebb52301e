import { coverageOf } from "../../figures/coverage-figures.js";
import { known } from "../../figures/quantity.js";
import { fullOnes } from "../full-ones.js";
import type { Indicator } from "../indicator.js";
import { type FullCoveragesParams, fullCoverages as definition } from "./definition.js";

/** Counts complete coverages. What each is a share of, the plan does not say; the ratios are the county's own. */
export const fullCoverages: Indicator<FullCoveragesParams> = {
  definition,
  observe: (book, { of }) => {
    const figures = [...new Set(of)].map((name) => ({ name, figure: coverageOf(name) }));
    return {
      ...fullOnes(
        "items",
        figures.map(({ name, figure }) => ({ name, part: book.number(figure), whole: known("ratio", 1) })),
      ),
      figures: { part: figures.map(({ figure }) => figure.id) },
    };
  },
};
