import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import { observe } from "../registry.js";
import { declaring, held, verdict } from "../testing/holding.js";
import type { GoodsUnit } from "./goods-units.js";
import { readSold } from "./read-sold.js";

/** What a report prints, as a declared figure: at least so much. */
function reporting(text: string, unit?: GoodsUnit) {
  const read = readSold(text, unit);
  if (!read.ok) throw new Error(text);
  const { good, min } = read.value;
  return {
    sold: read.value,
    book: openBook({ asOf: "2020-12-31", declared: [{ kind: "number", id: `sold.${good}`, value: { min, max: null } }] }),
    asks: { indicator: "sales-quantity", params: { good, unit: read.value.unit } } as const,
  };
}

describe("quantity sold 销量", () => {
  it.each([
    ["lechang-2019/upward/sales-chicken: 雪毛鸡 1.5 万只以上", "雪毛鸡销售1.5万只以上", undefined, { min: 15000, unit: "birds" }, ">="],
    ["lechang-2019/upward/sales-eggs: 鸡蛋 2.5 万个以上", "鸡蛋2.5万个以上", undefined, { min: 25000, unit: "eggs" }, ">="],
    ["lechang-2019/upward/sales-water-chestnut: 马蹄 80 多吨", "马蹄80多", "t", { min: 80, unit: "t" }, ">"],
    ["lechang-2019/upward/sales-ginger: 天堂姜 1000 多斤 is more than 500 kg", "天堂姜1000多斤", undefined, { min: 500, unit: "kg" }, ">"],
  ] as const)("%s", (_, text, unit, expected, operator) => {
    const { sold, book, asks } = reporting(text, unit);
    expect({ min: Number(sold.min), unit: sold.unit }).toEqual(expected);
    expect(sold.operator).toBe(operator);
    expect(held(book, asks, ">=", String(expected.min)).verdict).toBe("pass");
    expect(held(book, asks, ">=", `${expected.min}.1`).verdict).toBe("unknown");
  });

  it("is held to the amount itself", () => {
    const asks = { indicator: "sales-quantity", params: { good: "雪毛鸡", unit: "birds" } } as const;
    const judged = (count: string) => verdict(declaring({ "sold.雪毛鸡": count }), asks, ">=", "15000");
    expect(["14999", "15000", "15001"].map(judged)).toEqual(["fail", "pass", "pass"]);
    expect(held(declaring({ "sold.雪毛鸡": "14999" }), asks, ">=", "15000").gap).toEqual({
      kind: "short",
      amount: { unit: "birds", min: "1", max: "1" },
    });
  });

  it("is unknown when nobody reported it", () => {
    expect(observe(declaring({}), "sales-quantity", { good: "马蹄", unit: "t" }).part).toMatchObject({
      unit: "t",
      min: "0",
      max: null,
      missing: [{ id: "figure/sold.马蹄" }],
    });
  });
});
