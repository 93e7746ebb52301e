import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSold } from "./read-sold.js";

const read = (...asked: Parameters<typeof readSold>) => {
  const found = readSold(...asked);
  return found.ok ? Object.values(found.value) : found.issues.map(({ code }) => code);
};

describe("reading a quantity sold 读取销量", () => {
  it("reads the good, the number, its scale and its unit", () => {
    expect(read("雪毛鸡销售1.5万只以上")).toEqual(["雪毛鸡", ">=", "15000", "birds"]);
    expect(read("香芋１，２００公斤")).toEqual(["香芋", "==", "1200", "kg"]);
    expect(read("马蹄0.05万吨及以上")).toEqual(["马蹄", ">=", "500", "t"]);
    expect(read("鸡蛋3百万枚")).toEqual(["鸡蛋", "==", "3000000", "eggs"]);
    expect(read("鸭苗 2 千 羽")).toEqual(["鸭苗", "==", "2000", "birds"]);
  });

  it("reads words of comparison before and behind the number", () => {
    expect(read("鸡蛋不少于2.5万个")).toEqual(["鸡蛋", ">=", "25000", "eggs"]);
    expect(read("黄金柰李超过3吨")).toEqual(["黄金柰李", ">", "3", "t"]);
    expect(read("黄金柰李3吨多")).toEqual(["黄金柰李", ">", "3", "t"]);
    expect(read("黄金柰李3余吨")).toEqual(["黄金柰李", ">", "3", "t"]);
    expect(read("黄金柰李3万多斤以上")).toEqual(["黄金柰李", ">", "15000", "kg"]);
  });

  it("lets the good say what a word of counting counts", () => {
    expect([read("鸡蛋5只"), read("土鸡5只"), read("土鸡5个"), read("竹篮5只"), read("礼盒5件")]).toEqual([
      ["鸡蛋", "==", "5", "eggs"],
      ["土鸡", "==", "5", "birds"],
      ["土鸡", "==", "5", "pieces"],
      ["竹篮", "==", "5", "pieces"],
      ["礼盒", "==", "5", "pieces"],
    ]);
  });

  it("makes half a kilogram of a jin, exactly", () => {
    expect([read("姜1斤"), read("姜3市斤"), read("姜0.1斤")].map(([, , min]) => min)).toEqual(["0.5", "1.5", "0.05"]);
  });

  it("converts weights to the unit asked for, and takes that unit where none is printed", () => {
    expect(read("马蹄80多吨", "kg")).toEqual(["马蹄", ">", "80000", "kg"]);
    expect(read("天堂姜1000多斤", "t")).toEqual(["天堂姜", ">", "0.5", "t"]);
    expect(read("马蹄80多", "t")).toEqual(["马蹄", ">", "80", "t"]);
  });

  it("says what is wrong", () => {
    expect(read("马蹄热销")).toEqual(["not-quantity"]);
    expect(read("马蹄80多")).toEqual(["goods-unit-unknown"]);
    expect(read("马蹄80箱")).toEqual(["goods-unit-unknown"]);
    expect(read("雪毛鸡5只", "kg")).toEqual(["goods-unit-differs"]);
    expect(read("天堂姜1斤", "birds")).toEqual(["goods-unit-differs"]);
    expect(read(`${"姜".repeat(60)}1斤`)).toEqual(["not-quantity"]);
    expect(read("")).toEqual(["not-quantity"]);
  });

  it("says so in both languages, with what stood there", () => {
    const found = readSold("马蹄80箱");
    expect(found.ok ? [] : found.issues).toEqual([
      {
        code: "goods-unit-unknown",
        path: "",
        expected: "雪毛鸡1.5万只以上 | 天堂姜1000多斤",
        received: "马蹄80箱",
        message: { zh: "“马蹄80箱”里没有可识别的单位", en: "“马蹄80箱” has no unit that is known" },
      },
    ]);
  });

  it("moves the point by 万 exactly, for any number", () => {
    const thousandths = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(thousandths, (n) => {
        const text = `${n / 1000n}.${String(n % 1000n).padStart(3, "0")}`;
        expect(read(`柰李${text}万吨`)).toEqual(["柰李", "==", String(n * 10n), "t"]);
      }),
    );
  });
});
