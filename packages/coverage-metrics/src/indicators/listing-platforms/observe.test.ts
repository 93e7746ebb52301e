import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Listing } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, verdict } from "../testing/holding.js";

const row = (product: string, platform: string, more: Partial<Listing> = {}): Listing => ({
  product,
  platform,
  scope: "pairing",
  listed: "2021-11-01",
  ...more,
});
const platforms = (counting: "union" | "each", listings: readonly Listing[]) =>
  bounds(observe(keeping({ listings }), "listing-platforms", { counting, scope: "pairing" }).part);

const union = { indicator: "listing-platforms", params: { counting: "union", scope: "pairing" } } as const;
const each = { indicator: "listing-platforms", params: { counting: "each", scope: "pairing" } } as const;

describe("platforms that list products 推广平台数", () => {
  it("suichang-2021/pairing/products: five products on five platforms", () => {
    const book = keeping({ listings: many(25, (number) => row(`p${number % 5}`, `t${Math.ceil(number / 5)}`)) });
    const counted = { indicator: "product-count", params: { scope: "pairing" } } as const;
    const pass = verdict(book, counted, ">=", "5") === "pass" && verdict(book, union, ">=", "5") === "pass";
    expect({ pass }).toEqual({ pass: true });
    expect(verdict(book, each, ">=", "5")).toBe("pass");
    expect(verdict(book, { ...counted, params: { scope: "pairing", leastPlatforms: 5 } }, ">=", "5")).toBe("pass");
    const fewer = keeping({ listings: many(20, (number) => row(`p${number % 4}`, `t${Math.ceil(number / 4)}`)) });
    expect([verdict(fewer, counted, ">=", "5"), verdict(fewer, union, ">=", "5")]).toEqual(["fail", "pass"]);
  });

  it("suichang-2021/pairing/platforms: five over all products, one for the product that has the fewest", () => {
    const book = keeping({ listings: [...["a", "b", "c", "d", "e"].map((platform) => row("p1", platform)), row("p2", "a")] });
    const [together, alone] = [held(book, union, ">=", "5"), held(book, each, ">=", "5")];
    expect({
      minPlatformsPerProduct: Number(alone.part?.min),
      unionPlatforms: Number(together.part?.min),
      unionPass: together.verdict === "pass",
      perProductPass: alone.verdict === "pass",
    }).toEqual({ minPlatformsPerProduct: 1, unionPlatforms: 5, unionPass: true, perProductPass: false });
  });

  it("disagrees in its two readings then, and says how", () => {
    const book = keeping({ listings: [...["a", "b", "c", "d", "e"].map((platform) => row("p1", platform)), row("p2", "a")] });
    const finding = held(book, union, ">=", "5", {
      readings: [
        { id: "union", title: { zh: "合并计", en: "over all products" }, preferred: true, asks: union },
        { id: "each", title: { zh: "逐款计", en: "for each product" }, asks: each },
      ],
    });
    expect([finding.verdict, finding.readings.map(({ id, verdict: found, margin }) => [id, found, margin?.min])]).toEqual([
      "depends-on-reading",
      [
        ["union", "pass", "0"],
        ["each", "fail", "-4"],
      ],
    ]);
  });

  it("counts one platform once, and none where nothing is on sale", () => {
    expect(platforms("union", [row("p1", "京东"), row("p2", "京 东")])).toEqual(["1", "1"]);
    expect(platforms("union", [row("p1", "京东", { removed: "2022-06-01" })])).toEqual(["0", "0"]);
    expect(platforms("each", [row("p1", "京东", { removed: "2022-06-01" })])).toEqual(["0", "0"]);
    expect(platforms("each", [])).toEqual(["0", "0"]);
  });

  it("leaves open what nobody dated", () => {
    const undated = (product: string, platform: string): Listing => ({ product, platform, scope: "pairing" });
    expect(platforms("union", [row("p1", "a"), undated("p1", "b"), undated("p2", "b")])).toEqual(["1", "2"]);
    expect(platforms("union", [undated("p1", "a"), row("p2", "a")])).toEqual(["1", "1"]);
    expect(platforms("each", [row("p1", "a"), row("p1", "b"), undated("p2", "a")])).toEqual(["1", "2"]);
    expect(platforms("each", [row("p1", "a"), undated("p1", "b"), row("p2", "a"), row("p2", "b")])).toEqual(["1", "2"]);
    expect(platforms("each", [undated("p1", "a"), undated("p1", "b"), undated("p2", "a")])).toEqual(["0", "2"]);
  });

  it("takes a declared count, and is unknown without any", () => {
    expect(verdict(declaring({ "platforms.each.pairing": 5 }), each, ">=", "5")).toBe("pass");
    expect(held(declaring({}), union, ">=", "5").missing.map(({ id }) => id)).toEqual(["figure/platforms.union.pairing"]);
  });

  it("bounds both counts by what undated listings can make of them, and no wider", () => {
    const listing = fc.record({ product: fc.constantFrom("p", "q", "r"), platform: fc.constantFrom("a", "b", "c"), dated: fc.boolean() });
    fc.assert(
      fc.property(fc.array(listing, { maxLength: 7 }), fc.constantFrom("union" as const, "each" as const), (listings, counting) => {
        const rows = listings.map(
          ({ product, platform, dated }): Listing => (dated ? row(product, platform) : { product, platform, scope: "pairing" }),
        );
        const counts = completed(rows).map((world) => Number(platforms(counting, world)[0]));
        expect(platforms(counting, rows)).toEqual([String(Math.min(...counts)), String(Math.max(...counts))]);
      }),
    );
  });
});

/** Every way in which undated listings may have been there by the day, or not yet. */
const completed = (rows: readonly Listing[]): readonly (readonly Listing[])[] =>
  rows.reduce<readonly (readonly Listing[])[]>(
    (worlds, one) =>
      worlds.flatMap((world) =>
        one.listed === undefined ? ["2022-01-01", "2023-01-01"].map((listed) => [...world, { ...one, listed }]) : [[...world, one]],
      ),
    [[]],
  );
