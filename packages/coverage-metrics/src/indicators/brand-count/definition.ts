import type { Brand } from "../../rosters/rows.js";
import { BRAND_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";

export type BrandCountParams = { readonly kind?: Brand["kind"] };

/** Number of brands (品牌数), of one kind or of all. */
export const brandCount: Definition<BrandCountParams> = {
  id: "brand-count",
  term: { zh: "品牌数", en: "number of brands" },
  numerator: { zh: "已注册（建成）的品牌", en: "brands registered so far" },
  denominator: null,
  unit: "brands",
  measures: "count",
  params: { kind: { kind: "choice", options: BRAND_KINDS, optional: true, term: { zh: "品牌类别", en: "kind of brand" } } },
  cites: [{ document: "遂政办发〔2021〕15号", locator: "四（五）1" }],
};
