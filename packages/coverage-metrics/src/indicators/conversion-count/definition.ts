import type { Conversion } from "../../rosters/rows.js";
import { CONVERSION_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type ConversionCountParams = Window & {
  /** Only those who turned to this. */
  readonly kind?: Conversion["kind"];
};

/** Trainees converted (培训转化人数): those who found work or began a business, each once. */
export const conversionCount: Definition<ConversionCountParams> = {
  id: "conversion-count",
  term: { zh: "培训转化人数", en: "trainees converted" },
  numerator: { zh: "培训后就业或创业的学员，每人计一次", en: "trainees who found work or began a business, each once" },
  denominator: null,
  unit: "persons",
  measures: "count",
  params: {
    kind: { kind: "choice", options: CONVERSION_KINDS, optional: true, term: { zh: "转化去向", en: "turned to" } },
    ...WINDOW,
  },
  cites: [{ document: "乐府办〔2022〕9号", locator: "附件2 第4行" }],
};
