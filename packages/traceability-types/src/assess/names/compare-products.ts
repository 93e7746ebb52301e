import { canonicalProduct } from "./canonical-product.js";

/** How two lists of products differ (产品清单比对). */
export interface ComparedProducts {
  readonly same: boolean;
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Products of one list that may be one of the other, though no document says so. */
  readonly perhaps: readonly { readonly first: string; readonly second: string }[];
}

/**
 * Compares two lists of products by their canonical names (产品清单比对).
 *
 * @example
 * ```ts
 * import { compareProducts } from "@countykit/traceability-types/assess";
 *
 * const plan = ["黄金柰李", "北乡马蹄", "乐昌白毛尖", "张溪香芋"];
 * const report = ["北乡马蹄", "乐昌雪毛鸡", "乐昌白毛茶", "黄金柰李"];
 * compareProducts(plan, report); // => {
 * //   "same": false,
 * //   "onlyFirst": ["乐昌白毛尖", "张溪香芋"],
 * //   "onlySecond": ["乐昌雪毛鸡", "乐昌白毛茶"],
 * //   "perhaps": [{ "first": "乐昌白毛尖", "second": "乐昌白毛茶" }],
 * // }
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(1); self-evaluation report of Lechang for 2019, 四（一）(2)
 */
export function compareProducts(first: readonly string[], second: readonly string[]): ComparedProducts {
  const [a, b] = [canonical(first), canonical(second)];
  const onlyFirst = a.filter((name) => !b.includes(name));
  const onlySecond = b.filter((name) => !a.includes(name));
  return {
    same: onlyFirst.length === 0 && onlySecond.length === 0,
    onlyFirst,
    onlySecond,
    perhaps: onlyFirst.flatMap((name) =>
      canonicalProduct(name)
        .possiblySame.filter((other) => onlySecond.includes(other))
        .map((other) => ({ first: name, second: other })),
    ),
  };
}

const canonical = (names: readonly string[]): readonly string[] => [...new Set(names.map((name) => canonicalProduct(name).canonical))];
