import type { Bilingual, Decimal } from "@countykit/core";

/** In what goods are counted. */
export type GoodsUnit = "birds" | "eggs" | "pieces" | "t" | "kg";

/** The units of goods. */
export const GOODS_UNITS: Readonly<Record<GoodsUnit, Bilingual>> = {
  birds: { zh: "只（禽）", en: "birds" },
  eggs: { zh: "个（蛋）", en: "eggs" },
  pieces: { zh: "件", en: "pieces" },
  t: { zh: "吨", en: "t" },
  kg: { zh: "公斤", en: "kg" },
};

/** A printed unit: so many of ours. */
export interface PrintedUnit {
  readonly unit: GoodsUnit;
  readonly factor: string;
}

const PRINTED: Readonly<Record<string, PrintedUnit>> = {
  斤: { unit: "kg", factor: "0.5" },
  市斤: { unit: "kg", factor: "0.5" },
  公斤: { unit: "kg", factor: "1" },
  千克: { unit: "kg", factor: "1" },
  kg: { unit: "kg", factor: "1" },
  吨: { unit: "t", factor: "1" },
  公吨: { unit: "t", factor: "1" },
  t: { unit: "t", factor: "1" },
  羽: { unit: "birds", factor: "1" },
  件: { unit: "pieces", factor: "1" },
};

/** Words of counting that say nothing by themselves. */
const COUNTERS: ReadonlySet<string> = new Set(["只", "个", "枚"]);

/** What a printed unit means for a good (单位含义); `null` when it is not known. */
export function unitOf(printed: string, good: string): PrintedUnit | null {
  if (COUNTERS.has(printed))
    return { unit: good.includes("蛋") ? "eggs" : printed === "只" && /[鸡鸭鹅鸽鹑]/u.test(good) ? "birds" : "pieces", factor: "1" };
  return Object.hasOwn(PRINTED, printed) ? (PRINTED[printed] ?? null) : null;
}

/** An amount in another unit (单位换算), exactly; `null` between units that measure different things. */
export function convertGoods(amount: Decimal, from: GoodsUnit, to: GoodsUnit): Decimal | null {
  if (from === to) return amount;
  if (from === "t" && to === "kg") return amount.times(1000);
  return from === "kg" && to === "t" ? amount.div(1000) : null;
}
