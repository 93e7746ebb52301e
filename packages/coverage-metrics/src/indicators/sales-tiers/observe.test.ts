import { describe, expect, it } from "vitest";
import type { ShopSales } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, verdict } from "../testing/holding.js";

/** The roster of a year's sales; without an amount nobody knows them. */
const selling = (...sales: readonly (string | undefined)[]) =>
  keeping({
    shops: sales.map((amount, index) => ({ shop: `s${index + 1}`, year: 2022, ...(amount === undefined ? {} : { sales: amount }) })),
  });

const tier = (at: string, above?: readonly string[]) =>
  ({ indicator: "sales-tiers", params: { at, year: "2022", ...(above === undefined ? {} : { above }) } }) as const;

const shops = (book: Parameters<typeof observe>[0], at: string, above?: readonly string[]) =>
  bounds(observe(book, "sales-tiers", tier(at, above).params).part);

describe("sales tiers 销售额档次", () => {
  it.each([
    ["suichang-2021/cluster/tier-10m: 2 shops at 1000 万元", "10000000.00", 2],
    ["suichang-2021/cluster/tier-5m: 3 shops at 500 万元", "5000000.00", 3],
    ["suichang-2021/cluster/tier-3m: 5 shops at 300 万元", "3000000.00", 5],
    ["suichang-2021/cluster/tier-1m: 10 shops at 100 万元", "1000000.00", 10],
  ])("%s", (_, at, count) => {
    const figure = `shops.2022.reaching.${at.replace(".00", "")}`;
    expect({ pass: verdict(declaring({ [figure]: count }), tier(at), ">=", String(count)) === "pass" }).toEqual({ pass: true });
    expect(held(declaring({ [figure]: count - 1 }), tier(at), ">=", String(count))).toMatchObject({
      verdict: "fail",
      gap: { kind: "short", amount: { unit: "shops", min: "1" } },
    });
    expect(verdict(declaring({ [figure]: count + 1 }), tier(at), ">=", String(count))).toBe("pass");
  });

  it("lechang-2019/target/firms-5m: five of six firms sell 500 万元 or more", () => {
    const book = selling("5000000", "6100000", "5000000", "7000000", "5200000", "3000000");
    const finding = held(book, tier("5000000"), ">=", "5");
    expect({ count500: Number(finding.part?.min), pass: finding.verdict === "pass" }).toEqual({ count500: 5, pass: true });
  });

  it("takes the amount itself in, and not a fen less", () => {
    expect(shops(selling("4999999.99", "5000000.00", "5000000.01"), "5000000.00")).toEqual(["2", "2"]);
  });

  it("reads the amount of a tier as any money", () => {
    expect(shops(selling("5000000.00"), "500万元")).toEqual(["1", "1"]);
  });

  it("counts a shop in every tier that it reaches, or in one only", () => {
    const book = selling("12000000", "11000000", "6000000", "5000000", "5000000");
    expect(shops(book, "5000000")).toEqual(["5", "5"]);
    expect(shops(book, "5000000", ["2@10000000"])).toEqual(["3", "3"]);
    expect(shops(book, "5000000", ["1@10000000"])).toEqual(["4", "4"]);
    expect(shops(book, "5000000", ["9@10000000"])).toEqual(["3", "3"]);
    expect(shops(book, "3000000", ["2@10000000", "3@5000000"])).toEqual(["0", "0"]);
  });

  it("lechang-2019/target/firms-3m: nine firms of which five sell 500 万元 fall one short nested, six short apart", () => {
    const book = selling("5000000", "5000000", "5000000", "5000000", "5000000", "3000000", "3000000", "3000000", "3000000", "2999999.99");
    const finding = held(book, tier("3000000"), ">=", "10", {
      readings: [
        { id: "nested", title: { zh: "逐档含上档", en: "nested" }, preferred: true, asks: tier("3000000") },
        { id: "disjoint", title: { zh: "逐档不重复", en: "disjoint" }, asks: tier("3000000", ["5@5000000"]) },
      ],
    });
    expect([finding.verdict, finding.readings.map(({ id, margin }) => [id, margin?.min])]).toEqual([
      "fail",
      [
        ["nested", "-1"],
        ["disjoint", "-6"],
      ],
    ]);
  });

  it("leaves lower tiers out of what is kept above", () => {
    expect(shops(selling("6000000", "4000000"), "5000000", ["1@3000000"])).toEqual(["1", "1"]);
  });

  it("leaves open what a shop without sales adds: one place, or none where a higher tier has room", () => {
    const book = selling("12000000", "6000000", undefined);
    expect(shops(book, "5000000")).toEqual(["2", "3"]);
    expect(shops(book, "5000000", ["2@10000000"])).toEqual(["1", "2"]);
    const { missing } = observe(book, "sales-tiers", tier("5000000").params).part;
    expect(missing).toEqual([{ id: "shop/s3/2022/sales", label: { zh: "s3 2022 年销售额", en: "sales of s3, 2022" } }]);
  });

  it("counts a shop that was entered twice once, between its amounts", () => {
    const row = (sales: string): ShopSales => ({ shop: "a", year: 2022, sales });
    expect(shops(keeping({ shops: [row("5000000"), row("5000000")] }), "5000000")).toEqual(["1", "1"]);
    expect(shops(keeping({ shops: [row("5000000"), row("4000000")] }), "5000000")).toEqual(["0", "1"]);
    expect(shops(keeping({ shops: [row("4000000"), row("3000000")] }), "5000000")).toEqual(["0", "0"]);
  });

  it("counts the year asked for, and knows nothing of a year the roster does not have", () => {
    const book = keeping({
      shops: [
        { shop: "a", year: 2021, sales: "9000000" },
        { shop: "b", year: 2022, sales: "1" },
      ],
    });
    expect(shops(book, "5000000")).toEqual(["0", "0"]);
    const { part } = observe(book, "sales-tiers", { at: "5000000", year: "2020" });
    expect(part).toMatchObject({ min: "0", max: null, missing: [{ id: "figure/shops.2020.reaching.5000000" }] });
  });

  it("counts shops of a facility only, as far as their facility is known", () => {
    const book = keeping({
      facilities: [
        { id: "p", kind: "park" },
        { id: "c", kind: "service-centre" },
      ],
      shops: [
        { shop: "a", year: 2022, sales: "9000000", facility: "p" },
        { shop: "b", year: 2022, sales: "9000000", facility: "c" },
        { shop: "d", year: 2022, sales: "9000000" },
        { shop: "e", year: 2022, sales: "9000000", facility: "gone" },
      ],
    });
    const { part } = observe(book, "sales-tiers", { at: "5000000", year: "2022", facility: "park" });
    expect(bounds(part)).toEqual(["1", "3"]);
    expect(part.missing.map(({ id }) => id)).toEqual(["shop/d/2022/facility", "shop/e/2022/facility"]);
  });

  it("takes declared counts, with what higher tiers keep at most and at least", () => {
    const figure = (amount: string): string => `shops.2022.reaching.${amount}`;
    const both = declaring({ [figure("5000000")]: 5, [figure("10000000")]: 1 });
    expect(shops(both, "5000000", ["2@10000000"])).toEqual(["4", "4"]);
    const one = declaring({ [figure("5000000")]: 5 });
    expect(shops(one, "5000000", ["2@10000000"])).toEqual(["3", "5"]);
    expect(shops(declaring({ [figure("5000000")]: 1 }), "5000000", ["2@10000000"])).toEqual(["0", "1"]);
    expect(shops(declaring({}), "5000000", ["2@10000000"])).toEqual(["0", null]);
  });

  it("refuses tiers that are none: that is checked when a plan is read", () => {
    expect(() => shops(selling("1"), "much")).toThrow(TypeError);
    expect(() => shops(selling("1"), "5000000", ["two@10000000"])).toThrow(TypeError);
  });
});
