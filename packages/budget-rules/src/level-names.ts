import type { Bilingual, Level } from "@countykit/core";

/** What sentences call a level of government (层级): `省级`, and in English before “level”. */
export const LEVEL_NAMES: Readonly<Record<Level, Bilingual>> = {
  county: { zh: "县级", en: "county" },
  city: { zh: "市级", en: "city" },
  province: { zh: "省级", en: "provincial" },
  national: { zh: "国家级", en: "national" },
};
