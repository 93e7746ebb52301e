import { type Fen, fenOf } from "@countykit/core";
import type { ShopSales } from "../../rosters/rows.js";

/** A shop's place in the ranking. */
export interface RankedShop {
  /** 1 for the greatest sales; shops with the same sales share a rank, and the next one is counted on. */
  readonly rank: number;
  /** The rank if every shop whose sales are not known sold more. */
  readonly worstRank: number;
  readonly shop: string;
  /** Canonical text in yuan. */
  readonly sales: string;
}

/** Shops by their sales of a year. */
export interface SalesRanking {
  readonly ranked: readonly RankedShop[];
  /** Shops whose sales of the year nobody knows, or of which rows say different things. */
  readonly unranked: readonly string[];
}

/**
 * Ranks shops and firms by their online sales of a year (网络销售排行榜), the greatest first, exactly; within one rank by id. A shop that is entered twice
 * counts once. Sales that are not known are not taken for none: such a shop has no rank, and may push every other down to its `worstRank`.
 *
 * @throws {TypeError} when sales are not canonical text in yuan; rows that were read are right
 * @example
 * ```ts
 * import { salesRanking } from "@countykit/coverage-metrics";
 *
 * salesRanking(
 *   [
 *     { shop: "a", year: 2021, sales: "3000000.00" },
 *     { shop: "b", year: 2021, sales: "5000000.00" },
 *   ],
 *   2021,
 * ).ranked.map(({ shop }) => shop); // => ["b", "a"]
 * ```
 * @source 遂府〔2021〕10号 四（一）6: the county's data centre keeps rankings of online sales
 */
export function salesRanking(rows: readonly ShopSales[], year: number): SalesRanking {
  const shops = new Map<string, Set<string>>();
  for (const { shop, year: of, sales } of rows) {
    if (of !== year) continue;
    const said = shops.get(shop) ?? new Set();
    if (sales !== undefined) said.add(sales);
    shops.set(shop, said);
  }
  const known = [...shops]
    .flatMap(([shop, said]): readonly Seller[] => (said.size === 1 ? [...said].map((sales) => ({ shop, sales, fen: fenOf(sales) })) : []))
    .sort(bySales);
  const unranked = [...shops].flatMap(([shop, said]) => (said.size === 1 ? [] : [shop])).sort();
  const first = new Map<Fen, number>();
  const ranked = known.map(({ shop, sales, fen }, index) => {
    const rank = first.get(fen) ?? index + 1;
    first.set(fen, rank);
    return { rank, worstRank: rank + unranked.length, shop, sales };
  });
  return { ranked, unranked };
}

interface Seller {
  readonly shop: string;
  readonly sales: string;
  readonly fen: Fen;
}

const bySales = (a: Seller, b: Seller): number => (a.fen > b.fen ? -1 : a.fen < b.fen ? 1 : a.shop < b.shop ? -1 : 1);
