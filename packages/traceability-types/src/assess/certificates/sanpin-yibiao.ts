import { certificateType } from "./certificate-type.js";
import { SANPIN_MEANINGS, type SanpinMeaning } from "./sanpin-yibiao-table.js";

/** What 三品一标 means on a day, `YYYY-MM-DD`; without a day as the five documents mean it. */
export function sanpinMeaningOn(day?: string): SanpinMeaning | null {
  const before = SANPIN_MEANINGS.filter(({ from }) => from === null || (day !== undefined && from <= day));
  return before.at(-1) ?? null;
}

/**
 * Whether one of the certificates of a product belongs to 三品一标 (三品一标认定): before September 2022 pollution-free, green and organic food and the registered
 * geographical indication of agricultural products; since then green, organic, geographical indication and the pledge certificate. Without a day as the
 * documents of 2019 to 2021 mean it. A certificate written so that its kind cannot be told leaves it open (`null`).
 *
 * @example
 * ```ts
 * import { isSanpinYibiao } from "@countykit/traceability-types/assess";
 *
 * isSanpinYibiao(["绿色食品"]); // => true
 * isSanpinYibiao(["无公害农产品"], "2021-04-08"); // => true
 * isSanpinYibiao(["无公害农产品"], "2023-01-01"); // => false
 * isSanpinYibiao(["国家地理标志商标"]); // => false
 * isSanpinYibiao(["地理标志"]); // => null
 * ```
 * @source 遂府〔2021〕10号 四（二）4; self-evaluation report of Lechang for 2019, 一; 农业农村部《关于实施农产品“三品一标”四大行动的通知》（2022年）
 */
export function isSanpinYibiao(certificates: readonly string[], day?: string): boolean | null {
  const kinds = sanpinMeaningOn(day)?.kinds ?? [];
  const read = certificates.map(certificateType);
  if (read.some((kind) => kind !== null && kinds.includes(kind))) return true;
  return read.includes(null) ? null : false;
}
