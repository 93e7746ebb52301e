import type { Bilingual } from "@countykit/core";
import type { Listing } from "../../rosters/rows.js";
import { LISTING_SCOPES } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";

/** Platforms of all products together, or of each product by itself. */
export type PlatformCounting = "union" | "each";

export const PLATFORM_COUNTINGS: Readonly<Record<PlatformCounting, Bilingual>> = {
  union: { zh: "各款产品合并计", en: "over all products" },
  each: { zh: "逐款计，取最少的一款", en: "for each product, the one with the fewest" },
};

export type ListingPlatformsParams = {
  readonly counting: PlatformCounting;
  readonly scope?: NonNullable<Listing["scope"]>;
};

/** Platforms on which products are on sale (推广平台数): over all products, or for the product with the fewest. */
export const listingPlatforms: Definition<ListingPlatformsParams> = {
  id: "listing-platforms",
  term: { zh: "产品上架平台数", en: "platforms on which products are listed" },
  numerator: { zh: "在售平台，按所选口径合并或逐款计", en: "platforms with the products on sale, over all or for each" },
  denominator: null,
  unit: "platforms",
  measures: "count",
  params: {
    counting: { kind: "choice", options: PLATFORM_COUNTINGS, term: { zh: "计数口径", en: "counting" } },
    scope: { kind: "choice", options: LISTING_SCOPES, optional: true, term: { zh: "产品范围", en: "scope" } },
  },
  cites: [{ document: "遂政办发〔2021〕15号", locator: "四（七）1" }],
};
