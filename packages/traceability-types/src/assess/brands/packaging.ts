/** Which packaging of a product was made better; left out where nobody says. */
export interface Packaging {
  /** 产品包装 */
  readonly product?: boolean;
  /** 电商包装 */
  readonly ecommerce?: boolean;
}

/**
 * Whether the packaging of a product was upgraded (包装提档升级): that of the product or that for e-commerce, one is enough. `null` while nobody says of one of
 * them, and the other was not.
 *
 * @example
 * ```ts
 * import { packagingUpgraded } from "@countykit/traceability-types/assess";
 *
 * packagingUpgraded({ ecommerce: true }); // => true
 * packagingUpgraded({ product: false }); // => null
 * packagingUpgraded({ product: false, ecommerce: false }); // => false
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(1), 附件1 二.2
 */
export function packagingUpgraded({ product, ecommerce }: Packaging): boolean | null {
  if (product === true || ecommerce === true) return true;
  return product === false && ecommerce === false ? false : null;
}
