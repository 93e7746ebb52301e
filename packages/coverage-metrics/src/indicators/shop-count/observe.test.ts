import { describe, expect, it } from "vitest";
import { observe } from "../registry.js";
import { bounds, declaring, keeping, verdict } from "../testing/holding.js";

const counted = (book: Parameters<typeof observe>[0], year: string, facility?: "park") =>
  observe(book, "shop-count", { year, ...(facility === undefined ? {} : { facility }) }).part;

describe("web shops 网店数", () => {
  const book = keeping({
    facilities: [{ id: "p", kind: "park" }],
    shops: [
      { shop: "a", year: 2022, facility: "p", sales: "0.00" },
      { shop: "a", year: 2022, facility: "p" },
      { shop: "b", year: 2022 },
      { shop: "c", year: 2021, facility: "p" },
    ],
  });

  it("counts the shops of the year, each once, whatever they sold", () => {
    expect([bounds(counted(book, "2022")), bounds(counted(book, "2021"))]).toEqual([
      ["2", "2"],
      ["1", "1"],
    ]);
  });

  it("leaves open whether a shop without a facility sits in the one asked for", () => {
    const part = counted(book, "2022", "park");
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["1", "2"], ["shop/b/2022/facility"]]);
  });

  it("knows nothing of a year that the roster does not have", () => {
    expect(counted(book, "2020")).toMatchObject({ min: "0", max: null, missing: [{ id: "figure/shops.2020" }] });
  });

  it("knows nothing of a year that is not over", () => {
    const on = (asOf: string) =>
      bounds(observe(keeping({ shops: [{ shop: "a", year: 2022 }] }, asOf), "shop-count", { year: "2022" }).part);
    expect(["2022-12-30", "2022-12-31"].map(on)).toEqual([
      ["0", null],
      ["1", "1"],
    ]);
  });

  it("is held to a number below, at and above it", () => {
    const judged = (shops: number) =>
      verdict(
        declaring({ "shops.2022.at.park": shops }),
        { indicator: "shop-count", params: { year: "2022", facility: "park" } },
        ">=",
        "10",
      );
    expect([9, 10, 11].map(judged)).toEqual(["fail", "pass", "pass"]);
  });
});
