import { type MissingFact, or, type Ternary } from "@countykit/core";
import { bounded, type Quantity } from "../../figures/quantity.js";
import type { Standard } from "../../rosters/rows.js";
import { listName } from "../../figures/list-name.js";

/** A standard, and whether it counts. */
export interface Judged {
  readonly standard: Standard;
  readonly answer: Ternary;
}

/**
 * The products that have a standard (有标准的产品). A standard of which nobody said the product may be of one more product or of one that has another
 * standard; if it counts, there is at least one product.
 */
export function productsOf(standards: readonly Judged[]): Quantity {
  const products = new Map<string, Ternary>();
  for (const { standard, answer } of standards) {
    if (standard.product === undefined) continue;
    const name = listName(standard.product);
    products.set(name, or(products.get(name) ?? "no", answer));
  }
  const certain = [...products.values()].filter((answer) => answer === "yes").length;
  const open = standards.filter(
    ({ standard, answer }) => answer !== "no" && (standard.product === undefined || products.get(listName(standard.product)) === "unknown"),
  );
  const possible = [...products.values()].filter((answer) => answer === "unknown").length;
  const nameless = open.filter(({ standard }) => standard.product === undefined);
  const least = certain === 0 && nameless.some(({ answer }) => answer === "yes") ? 1 : certain;
  return bounded(
    "products",
    least,
    certain + possible + nameless.length,
    open.map(({ standard }) => standardFact(standard, standard.product === undefined ? "product" : "issued")),
  );
}

/** The fact that would settle a standard. */
export const standardFact = ({ id, name }: Standard, field: "issued" | "product"): MissingFact => ({
  id: `standard/${id}/${field}`,
  label:
    field === "issued"
      ? { zh: `标准${name ?? id}的发布日期和层级`, en: `when standard ${name ?? id} was issued, and at what level` }
      : { zh: `标准${name ?? id}适用的产品`, en: `the product of standard ${name ?? id}` },
});
