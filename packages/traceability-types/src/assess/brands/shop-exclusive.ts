/** What a brand shop sells against what it may sell (专卖核查). */
export interface ShopCheck {
  /** `null` when nobody says what it sells. */
  readonly exclusive: boolean | null;
  /** What it sells beside. */
  readonly others: readonly string[];
}

/**
 * Whether a brand shop sells nothing but what it is for (品牌形象店专卖): every kind of goods that it sells has to be on the list of specialties.
 *
 * @example
 * ```ts
 * import { shopExclusive } from "@countykit/traceability-types/assess";
 *
 * shopExclusive(["始兴特色农产品"], ["始兴特色农产品"]); // => { "exclusive": true, "others": [] }
 * shopExclusive(["始兴特色农产品", "香烟"], ["始兴特色农产品"]); // => { "exclusive": false, "others": ["香烟"] }
 * shopExclusive([], ["始兴特色农产品"]).exclusive; // => null
 * ```
 * @source 始府办〔2021〕12号 三（四）4
 */
export function shopExclusive(sells: readonly string[], specialties: readonly string[]): ShopCheck {
  const others = sells.filter((goods) => !specialties.includes(goods));
  return { exclusive: sells.length === 0 ? null : others.length === 0, others };
}
