import type { Bilingual } from "@countykit/core";

/** The five levels of divisions (区划层级), from the province to the village. */
export type DivisionLevel = "province" | "city" | "county" | "town" | "village";

/** How many digits a code of each level has. */
export const DIGITS: Readonly<Record<DivisionLevel, number>> = { province: 2, city: 4, county: 6, town: 9, village: 12 };

/** From the top down. */
export const LEVELS: readonly DivisionLevel[] = ["province", "city", "county", "town", "village"];

export const LEVEL_TERMS: Readonly<Record<DivisionLevel, Bilingual>> = {
  province: { zh: "省级", en: "province" },
  city: { zh: "地级", en: "city" },
  county: { zh: "县级", en: "county" },
  town: { zh: "乡级", en: "town" },
  village: { zh: "村级", en: "village" },
};
