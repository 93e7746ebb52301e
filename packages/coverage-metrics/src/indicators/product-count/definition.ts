import type { Listing } from "../../rosters/rows.js";
import { LISTING_SCOPES } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";

export type ProductCountParams = {
  readonly scope?: NonNullable<Listing["scope"]>;
  /** Counts only products that are on sale on at least so many platforms. */
  readonly leastPlatforms?: number;
};

/** Products on sale on the web (上架产品数), each counted once. */
export const productCount: Definition<ProductCountParams> = {
  id: "product-count",
  term: { zh: "上架产品数", en: "products listed" },
  numerator: { zh: "在售产品，一款多平台只计一次", en: "products on sale, one on several platforms counted once" },
  denominator: null,
  unit: "products",
  measures: "count",
  params: {
    scope: { kind: "choice", options: LISTING_SCOPES, optional: true, term: { zh: "产品范围", en: "scope" } },
    leastPlatforms: { kind: "count", optional: true, term: { zh: "至少上架平台数", en: "on at least so many platforms" } },
  },
  cites: [
    { document: "始府办〔2021〕12号", locator: "三（四）1" },
    { document: "始府办〔2021〕12号", locator: "三（四）2" },
    { document: "遂政办发〔2021〕15号", locator: "四（七）1" },
  ],
};
