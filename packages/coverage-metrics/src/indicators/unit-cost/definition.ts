import { COSTED, type Costed } from "../../figures/cost-figures.js";
import type { Definition } from "../indicator.js";

export type UnitCostParams = { readonly item: Costed };

/** What one of a number of like things cost (单价): an exact ratio of yuan to pieces, stations or person-times, rounded only when it is shown. */
export const unitCost: Definition<UnitCostParams> = {
  id: "unit-cost",
  term: { zh: "单价", en: "unit cost" },
  numerator: { zh: "总费用（元）", en: "what all of them cost, in yuan" },
  denominator: { zh: "数量", en: "how many there are" },
  unit: "yuan",
  measures: "ratio",
  params: {
    item: {
      kind: "choice",
      options: {
        computers: COSTED.computers.term,
        "new-village-stations": COSTED["new-village-stations"].term,
        training: COSTED.training.term,
      },
      term: { zh: "计价事项", en: "what is priced" },
    },
  },
  cites: [
    { document: "始府办〔2021〕12号", locator: "三（一）3" },
    { document: "始府办〔2021〕12号", locator: "三（二）3" },
  ],
};
