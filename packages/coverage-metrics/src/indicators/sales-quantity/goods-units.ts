import type { Bilingual } from "@countykit/core";

/** In what goods are counted. */
export type GoodsUnit = "birds" | "eggs" | "pieces" | "t" | "kg";

/** The units of goods. */
export const GOODS_UNITS: Readonly<Record<GoodsUnit, Bilingual>> = {
  birds: { zh: "只", en: "birds" },
  eggs: { zh: "个（蛋）", en: "eggs" },
  pieces: { zh: "件", en: "pieces" },
  t: { zh: "吨", en: "t" },
  kg: { zh: "公斤", en: "kg" },
};
