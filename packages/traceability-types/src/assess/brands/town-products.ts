/** Towns with a product of their own (一镇一品). */
export interface TownProducts {
  readonly covered: boolean;
  /** Towns without one. */
  readonly missing: readonly string[];
}

/**
 * Which towns have a product of their own (一镇一村一品核查): at least one each; the same product of two towns serves both.
 *
 * @example
 * ```ts
 * import { townProducts } from "@countykit/traceability-types/assess";
 *
 * townProducts(["遂城镇", "黄略镇"], [{ town: "遂城镇", product: "番薯" }]); // => { "covered": false, "missing": ["黄略镇"] }
 * ```
 * @source 遂府〔2021〕10号 四（二）4
 */
export function townProducts(
  towns: readonly string[],
  products: readonly { readonly town: string; readonly product: string }[],
): TownProducts {
  const having = new Set(products.flatMap(({ town, product }) => (product.trim() === "" ? [] : [town])));
  const missing = [...new Set(towns)].filter((town) => !having.has(town));
  return { covered: towns.length > 0 && missing.length === 0, missing };
}
