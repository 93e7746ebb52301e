import type { FirmKind } from "../../figures/firm-figures.js";
import { FIRM_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type TrainedFirmsParams = Window & {
  /** All kinds when it is left out. */
  readonly kind?: FirmKind;
};

/** Firms trained or guided onto the web (培训或指导触网的企业数). */
export const trainedFirms: Definition<TrainedFirmsParams> = {
  id: "trained-firms",
  term: { zh: "触网企业数", en: "firms trained or guided onto the web" },
  numerator: { zh: "期间内经培训或指导触网的企业", en: "firms trained or guided onto the web in the window" },
  denominator: null,
  unit: "firms",
  measures: "count",
  params: {
    kind: { kind: "choice", options: FIRM_KINDS, optional: true, term: { zh: "企业类别", en: "kind of firm" } },
    ...WINDOW,
  },
  cites: [{ document: "始府办〔2021〕12号", locator: "三（五）2" }],
};
