import { describe, expect, it } from "vitest";
import type { ShopSales } from "../../rosters/rows.js";
import { salesRanking } from "./sales-ranking.js";

const sold = (shop: string, sales?: string, year = 2021): ShopSales => ({ shop, year, ...(sales === undefined ? {} : { sales }) });

describe("ranking of shops 网络销售排行榜", () => {
  it("suixi-2021/data/metrics: the greatest sales come first, to the fen", () => {
    const { ranked } = salesRanking([sold("a", "3000000.00"), sold("b", "3000000.01"), sold("c", "12000000.00")], 2021);
    expect(ranked.map(({ shop, rank }) => [shop, rank])).toEqual([
      ["c", 1],
      ["b", 2],
      ["a", 3],
    ]);
  });

  it("gives the same sales the same rank, in whatever order the rows came", () => {
    const rows = [sold("b", "5.00"), sold("a", "5.00"), sold("c", "4.00")];
    const places = [rows, [...rows].reverse()].map((some) => salesRanking(some, 2021).ranked.map(({ shop, rank }) => [shop, rank]));
    const expected = [
      ["a", 1],
      ["b", 1],
      ["c", 3],
    ];
    expect(places).toEqual([expected, expected]);
  });

  it("does not take unknown sales for none: the shop has no rank, and the others may lose theirs", () => {
    expect(salesRanking([sold("a", "5.00"), sold("b"), sold("c", "1.00"), sold("c", "2.00")], 2021)).toEqual({
      ranked: [{ rank: 1, worstRank: 3, shop: "a", sales: "5.00" }],
      unranked: ["b", "c"],
    });
  });

  it("counts a shop once and other years not at all", () => {
    const rows = [sold("a", "5.00"), sold("a", "5.00"), sold("b", "9.00", 2020)];
    expect(salesRanking(rows, 2021)).toEqual({ ranked: [{ rank: 1, worstRank: 1, shop: "a", sales: "5.00" }], unranked: [] });
    expect(salesRanking(rows, 2019)).toEqual({ ranked: [], unranked: [] });
  });
});
