import { describe, expect, it } from "vitest";
import type { Standard } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, keeping, verdict } from "../testing/holding.js";

const standard = (id: string, product: string | undefined, more: Partial<Standard> = {}): Standard => ({
  id,
  kind: "group",
  issued: "2021-12-31",
  ...(product === undefined ? {} : { product }),
  ...more,
});
const counted = (standards: readonly Standard[], counting: "standards" | "products", kind?: Standard["kind"]) =>
  observe(keeping({ standards }, "2021-12-31"), "standard-count", { counting, ...(kind === undefined ? {} : { kind }) }).part;

describe("standards 标准数", () => {
  it("counts standards issued by the day, or the products that have one", () => {
    const rows = [
      standard("1", "茶"),
      standard("2", "茶"),
      standard("3", "米"),
      standard("3", "米"),
      standard("4", "菌", { issued: "2022-01-01" }),
    ];
    expect([bounds(counted(rows, "standards")), bounds(counted(rows, "products"))]).toEqual([
      ["3", "3"],
      ["2", "2"],
    ]);
  });

  it("counts one level only when asked", () => {
    const rows = [standard("1", "茶"), standard("2", "米", { kind: "firm" })];
    const { kind: _, ...any } = standard("3", "菌");
    expect(bounds(counted([...rows, any], "standards", "firm"))).toEqual(["1", "2"]);
    expect(bounds(counted([...rows, any], "products", "firm"))).toEqual(["1", "2"]);
  });

  it("leaves open what product a standard is of", () => {
    expect(bounds(counted([standard("1", undefined), standard("2", undefined)], "products"))).toEqual(["1", "2"]);
    const part = counted([standard("1", "茶"), standard("2", undefined)], "products");
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["1", "2"], ["standard/2/product"]]);
    expect(bounds(counted([standard("2", undefined, { issued: "2022-01-01" })], "products"))).toEqual(["0", "0"]);
  });

  it("leaves open what nobody dated", () => {
    const { issued: _, ...undated } = standard("1", "茶");
    expect(bounds(counted([undated], "standards"))).toEqual(["0", "1"]);
    const part = counted([undated], "products");
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["0", "1"], ["standard/1/issued"]]);
    expect(bounds(counted([undated, standard("2", "茶")], "products"))).toEqual(["1", "1"]);
  });

  it("is held to thirty products", () => {
    const asks = { indicator: "standard-count", params: { counting: "products" } } as const;
    const judged = (products: number) => verdict(declaring({ "standards.products": products }), asks, ">=", "30");
    expect([29, 30, 31].map(judged)).toEqual(["fail", "pass", "pass"]);
  });
});
