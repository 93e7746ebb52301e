import { describe, expect, it } from "vitest";
import { observe } from "../registry.js";
import { bounds, declaring, keeping, verdict } from "../testing/holding.js";

describe("brands 品牌数", () => {
  const book = keeping({
    brands: [
      { id: "1", kind: "regional", registered: "2021-06-01" },
      { id: "2", kind: "product", registered: "2022-12-31" },
      { id: "2", kind: "product", registered: "2022-12-31" },
      { id: "3", kind: "product", registered: "2023-01-01" },
      { id: "4", kind: "product" },
    ],
  });

  it("counts the brands registered by the day, each once", () => {
    const counted = (kind?: "regional" | "product" | "firm") => observe(book, "brand-count", kind === undefined ? {} : { kind }).part;
    expect([bounds(counted()), bounds(counted("regional")), bounds(counted("product")), bounds(counted("firm"))]).toEqual([
      ["2", "3"],
      ["1", "1"],
      ["1", "2"],
      ["0", "0"],
    ]);
    expect(counted("product").missing.map(({ id }) => id)).toEqual(["brand/4/registered"]);
  });

  it("is held to three product brands, and to exactly one regional brand", () => {
    const judged = (brands: number) =>
      verdict(declaring({ "brands.product": brands }), { indicator: "brand-count", params: { kind: "product" } }, ">=", "3");
    expect([2, 3, 4].map(judged)).toEqual(["fail", "pass", "pass"]);
    const one = (brands: number) =>
      verdict(declaring({ "brands.regional": brands }), { indicator: "brand-count", params: { kind: "regional" } }, "==", "1");
    expect([0, 1, 2].map(one)).toEqual(["fail", "pass", "fail"]);
  });
});
