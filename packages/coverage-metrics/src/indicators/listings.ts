import { and, type MissingFact, not, or, type Ternary } from "@countykit/core";
import type { Listing } from "../rosters/rows.js";
import { listName } from "../figures/list-name.js";

/** One product on one platform, and whether it is on sale there. */
export interface OnSale {
  readonly product: string;
  readonly platform: string;
  readonly answer: Ternary;
  readonly fact: MissingFact;
}

/** Products of a scope that are on sale by a day (在售产品), one entry for a product and platform, however often it was entered. */
export function onSale(rows: readonly Listing[], scope: Listing["scope"], asOf: string): readonly OnSale[] {
  const found = new Map<string, OnSale>();
  for (const row of rows) {
    const [product, platform] = [listName(row.product), listName(row.platform)];
    const key = JSON.stringify([product, platform]);
    const answer = and(inScope(row, scope), listed(row, asOf), not(removed(row, asOf)));
    const before = found.get(key);
    found.set(
      key,
      before === undefined ? { product, platform, answer, fact: factOf(row) } : { ...before, answer: or(before.answer, answer) },
    );
  }
  return [...found.values()];
}

const inScope = (row: Listing, scope: Listing["scope"]): Ternary =>
  scope === undefined ? "yes" : row.scope === undefined ? "unknown" : row.scope === scope ? "yes" : "no";

const listed = ({ listed: day }: Listing, asOf: string): Ternary => (day === undefined ? "unknown" : day <= asOf ? "yes" : "no");

/** A listing without a day of removal was not removed. */
const removed = ({ removed: day }: Listing, asOf: string): Ternary => (day !== undefined && day <= asOf ? "yes" : "no");

const factOf = ({ product, name, platform }: Listing): MissingFact => ({
  id: `listing/${product}/${platform}`,
  label: {
    zh: `${name ?? product}何时在${platform}上架、属于哪类产品`,
    en: `since when, and as what, ${name ?? product} is on sale on ${platform}`,
  },
});

/** How many platforms a product is on, at least and at most, and what is not known of it. */
export interface Reach {
  readonly product: string;
  readonly least: number;
  readonly most: number;
  readonly facts: readonly MissingFact[];
}

/** The platforms of each product that may be on sale at all (各产品上架平台数). */
export function reachOf(entries: readonly OnSale[]): readonly Reach[] {
  const products = new Map<string, Reach>();
  for (const { product, answer, fact } of entries) {
    if (answer === "no") continue;
    const { least, most, facts } = products.get(product) ?? { least: 0, most: 0, facts: [] };
    products.set(product, {
      product,
      least: least + (answer === "yes" ? 1 : 0),
      most: most + 1,
      facts: answer === "unknown" ? [...facts, fact] : facts,
    });
  }
  return [...products.values()];
}
