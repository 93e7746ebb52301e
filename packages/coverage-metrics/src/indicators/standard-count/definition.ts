import type { Bilingual } from "@countykit/core";
import type { Standard } from "../../rosters/rows.js";
import { STANDARD_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";

/** Standards themselves, or the products that have one. */
export type StandardCounting = "standards" | "products";

export const STANDARD_COUNTINGS: Readonly<Record<StandardCounting, Bilingual>> = {
  standards: { zh: "按标准计", en: "standards" },
  products: { zh: "按产品计", en: "products that have one" },
};

export type StandardCountParams = {
  readonly counting: StandardCounting;
  readonly kind?: NonNullable<Standard["kind"]>;
};

/** Number of standards issued, or of products with a standard (标准数). */
export const standardCount: Definition<StandardCountParams> = {
  id: "standard-count",
  term: { zh: "标准数", en: "number of standards" },
  numerator: { zh: "已发布的标准，或已有标准的产品", en: "standards issued, or products that have one" },
  denominator: null,
  unit: "standards",
  measures: "count",
  params: {
    counting: { kind: "choice", options: STANDARD_COUNTINGS, term: { zh: "计数口径", en: "counting" } },
    kind: { kind: "choice", options: STANDARD_KINDS, optional: true, term: { zh: "标准层级", en: "level of standard" } },
  },
  cites: [{ document: "遂政办发〔2021〕15号", locator: "四（五）3" }],
};
