import type { Trainees } from "../../figures/training-figures.js";
import type { Conversion } from "../../rosters/rows.js";
import { CONVERSION_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";
import { TRAINEES } from "../trainee-words.js";
import { WINDOW, type Window } from "../window.js";

export type ConversionRateParams = Window & {
  /** What the denominator counts. */
  readonly per: Trainees;
  /** Only those who turned to this. */
  readonly kind?: Conversion["kind"];
};

/** Training conversion rate (培训转化率): trainees who found work or began a business, of all person-times or persons trained. */
export const conversionRate: Definition<ConversionRateParams> = {
  id: "conversion-rate",
  term: { zh: "培训转化率", en: "training conversion rate" },
  numerator: { zh: "培训后就业或创业的学员", en: "trainees who found work or began a business" },
  denominator: { zh: "培训人次或人数", en: "training person-times, or persons trained" },
  unit: "persons",
  measures: "ratio",
  params: {
    per: { kind: "choice", options: TRAINEES, term: { zh: "分母口径", en: "per" } },
    kind: { kind: "choice", options: CONVERSION_KINDS, optional: true, term: { zh: "转化去向", en: "turned to" } },
    ...WINDOW,
  },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "四（四）2" },
    { document: "遂府〔2021〕10号", locator: "三（二）3" },
  ],
};
