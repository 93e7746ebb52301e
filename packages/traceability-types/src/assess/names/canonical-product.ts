import { type AliasHow, POSSIBLY_SAME, PRODUCT_NAMES } from "./product-names-table.js";

/** A product by the name that the documents agree on (规范产品名). */
export interface CanonicalProduct {
  readonly canonical: string;
  /** `unknown`: no document on record prints the name. */
  readonly status: "canonical" | "alias" | "unknown";
  readonly how: AliasHow | null;
  /** Products that may be the same, though no document says so. */
  readonly possiblySame: readonly string[];
}

/**
 * The canonical name of a product (规范产品名): misprints, places that stand before a name and short forms lead to it. Names that are only probably one
 * stay apart and are listed.
 *
 * @example
 * ```ts
 * import { canonicalProduct } from "@countykit/traceability-types/assess";
 *
 * canonicalProduct("黄金奈李"); // => { "canonical": "黄金柰李", "status": "alias", "how": "misprint", "possiblySame": [] }
 * canonicalProduct("九峰山黄金柰李").canonical; // => "黄金柰李"
 * canonicalProduct("炮弹香芋"); // => { "canonical": "炮弹香芋", "status": "canonical", "how": null, "possiblySame": ["张溪香芋"] }
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(1), 附件1 二.2; self-evaluation report of Lechang for 2019, 一, 二（二）2(3)③
 */
export function canonicalProduct(name: string): CanonicalProduct {
  const printed = name.trim();
  const found = PRODUCT_NAMES.find((one) => one.printed === printed);
  const canonical = found?.canonical ?? printed;
  return {
    canonical,
    status: found === undefined ? "unknown" : found.how === null ? "canonical" : "alias",
    how: found?.how ?? null,
    possiblySame: POSSIBLY_SAME.flatMap(({ a, b }) => (a === canonical ? [b] : b === canonical ? [a] : [])),
  };
}
