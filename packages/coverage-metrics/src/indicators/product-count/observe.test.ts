import { describe, expect, it } from "vitest";
import type { Listing } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, verdict } from "../testing/holding.js";

const row = (product: string, platform = "京东", more: Partial<Listing> = {}): Listing => ({
  product,
  platform,
  scope: "own",
  listed: "2022-01-01",
  ...more,
});
const products = (listings: readonly Listing[], params: Parameters<typeof observe<"product-count">>[2] = {}) =>
  observe(keeping({ listings }), "product-count", params).part;

describe("products listed 上架产品数", () => {
  it("shixing-2021/upward/online-skus: three products", () => {
    const asks = { indicator: "product-count", params: { scope: "own" } } as const;
    const listed = (count: number) => keeping({ listings: many(count, (number) => row(`p${number}`)) });
    expect({ pass: verdict(listed(3), asks, ">=", "3") === "pass" }).toEqual({ pass: true });
    expect([2, 4].map((count) => verdict(listed(count), asks, ">=", "3"))).toEqual(["fail", "pass"]);
    expect(verdict(declaring({ "products.own": 3 }), asks, ">=", "3")).toBe("pass");
  });

  it("shixing-2021/upward/prd-supply-chain: nine of ten supply products fall short", () => {
    const asks = { indicator: "product-count", params: { scope: "supply-chain" } } as const;
    const supplied = (count: number) =>
      keeping({ listings: many(count, (number) => row(`p${number}`, "商城", { scope: "supply-chain" })) });
    expect({ pass: verdict(supplied(9), asks, ">=", "10") === "pass" }).toEqual({ pass: false });
    expect(held(supplied(9), asks, ">=", "10").gap).toEqual({ kind: "short", amount: { unit: "products", min: "1", max: "1" } });
    expect([10, 11].map((count) => verdict(supplied(count), asks, ">=", "10"))).toEqual(["pass", "pass"]);
  });

  it("counts a product on several platforms once, however it is spaced or entered", () => {
    expect(bounds(products([row("张溪香芋"), row("张溪香芋", "淘宝"), row("张溪 香芋", "淘宝"), row("沿溪山茶")]))).toEqual(["2", "2"]);
  });

  it("counts products that reach a number of platforms", () => {
    const listings = [row("a", "1"), row("a", "2"), row("b", "1"), row("a", "2")];
    expect([1, 2, 3].map((leastPlatforms) => bounds(products(listings, { leastPlatforms })))).toEqual([
      ["2", "2"],
      ["1", "1"],
      ["0", "0"],
    ]);
  });

  it("does not count what is not listed yet, or no longer", () => {
    expect(
      bounds(
        products([
          row("a", "1", { listed: "2022-12-31" }),
          row("b", "1", { listed: "2023-01-01" }),
          row("c", "1", { removed: "2022-12-31" }),
          row("d", "1", { removed: "2023-01-01" }),
        ]),
      ),
    ).toEqual(["2", "2"]);
  });

  it("leaves open what nobody dated, and of which nobody said whose it is", () => {
    const { listed: _, ...undated } = row("a");
    const { scope: __, ...anybodys } = row("b");
    const part = products([undated, anybodys, row("c"), row("d", "1", { scope: "pairing" })], { scope: "own" });
    expect(bounds(part)).toEqual(["1", "3"]);
    expect(part.missing.map(({ id }) => id)).toEqual(["listing/a/京东", "listing/b/京东"]);
    expect(bounds(products([undated, row("a", "淘宝")]))).toEqual(["1", "1"]);
  });

  it("is unknown without a roster", () => {
    expect(observe(declaring({}), "product-count", { scope: "pairing", leastPlatforms: 5 }).part).toMatchObject({
      min: "0",
      max: null,
      missing: [{ id: "figure/products.pairing.on-5-platforms" }],
    });
  });
});
