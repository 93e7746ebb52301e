import { readChineseNumber } from "./chinese-number.js";

/** One national batch of demonstration counties (全国示范县批次): its ordinal, its year, and where both are printed. */
export interface NationalBatch {
  readonly ordinal: number;
  readonly year: number;
  readonly source: { readonly document: string; readonly locator: string };
}

const BATCHES: readonly NationalBatch[] = [{ ordinal: 6, year: 2019, source: { document: "始府办〔2021〕12号", locator: "序言" } }];

/**
 * The year of a national batch (批次年份), which decides whose rules bind a county; `null` for a batch no document on record dates.
 *
 * @param batch the ordinal, or the text that names it
 * @example
 * ```ts
 * import { nationalBatch } from "@countykit/core";
 * nationalBatch(6)?.year; // => 2019
 * nationalBatch("第六批国家电子商务进农村示范县")?.year; // => 2019
 * nationalBatch(5); // => null
 * ```
 * @source 始府办〔2021〕12号 序言
 */
export function nationalBatch(batch: number | string): NationalBatch | null {
  const [, chinese = "", digits = ""] =
    typeof batch === "string" ? (/^第(?:([一二三四五六七八九十]{1,3})|(\d{1,2}))批/.exec(batch) ?? []) : [];
  const ordinal = typeof batch === "number" ? batch : digits === "" ? readChineseNumber(chinese) : Number(digits);
  return BATCHES.find((known) => known.ordinal === ordinal) ?? null;
}
