import { canonicalProduct } from "./canonical-product.js";

/** Products of a list, each once (产品清单核对). */
export interface KnownProducts {
  /** How many different products there are. */
  readonly count: number;
  readonly allKnown: boolean;
  /** Canonical names, in the order of the list. */
  readonly products: readonly string[];
  /** Names that no document on record prints. */
  readonly unknown: readonly string[];
}

/**
 * Counts the products of a list by their canonical names (产品清单核对).
 *
 * @example
 * ```ts
 * import { knownProducts } from "@countykit/traceability-types/assess";
 *
 * knownProducts(["黄金柰李", "北乡马蹄", "乐昌白毛尖", "张溪香芋"]).count; // => 4
 * knownProducts(["九峰山黄金柰李", "黄金奈李"]).products; // => ["黄金柰李"]
 * knownProducts(["阳山鸡"]).unknown; // => ["阳山鸡"]
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(1)
 */
export function knownProducts(names: readonly string[]): KnownProducts {
  const read = names.map(canonicalProduct);
  const products = [...new Set(read.map(({ canonical }) => canonical))];
  const unknown = [...new Set(read.filter(({ status }) => status === "unknown").map(({ canonical }) => canonical))];
  return { count: products.length, allKnown: unknown.length === 0, products, unknown };
}
