import { MARKET_SUBJECTS, type MarketSubject } from "../../figures/market-list-figures.js";
import { profileForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type MarketProfileParams = {
  readonly subject: MarketSubject;
  /** What the document names. */
  readonly profile: readonly string[];
  /** How many there should be, when the document says more than it names (“五输出”). */
  readonly total?: number;
};

/** How much of a printed list of the market is there (市场清单覆盖): channels, kinds of shops, platforms, outputs … */
export const marketProfile: Definition<MarketProfileParams> = {
  id: "market-profile",
  term: { zh: "市场清单覆盖", en: "coverage of a market list" },
  numerator: { zh: "清单中已具备的项", en: "entries of the list that are there" },
  denominator: { zh: "清单所列项", en: "entries of the list" },
  unit: "items",
  measures: "ratio",
  params: {
    subject: { kind: "choice", options: MARKET_SUBJECTS, term: { zh: "清单", en: "list" } },
    profile: profileForm,
    total: { kind: "count", optional: true, term: { zh: "应有项数", en: "how many there should be" } },
  },
  cites: [
    { document: "遂府〔2021〕10号", locator: "四（二）5" },
    { document: "遂府〔2021〕10号", locator: "四（三）" },
    { document: "遂政办发〔2021〕15号", locator: "四（七）1" },
    { document: "始府办〔2021〕12号", locator: "三（四）3" },
    { document: "lechang-2019/self-evaluation", locator: "二（二）2(3)" },
  ],
};
