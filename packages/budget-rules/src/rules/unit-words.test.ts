import { expect, it } from "vitest";
import { plainUnit, unitName, unitsIn } from "./unit-words.js";

it.each([
  ["33 months", "33 个月", "33 months"],
  ["1 months", "1 个月", "1 month"],
  ["11 months", "11 个月", "11 months"],
  ["[1 villages, 20 villages]", "[1 个村, 20 个村]", "[1 village, 20 villages]"],
  ["300 person-times", "300 人次", "300 person-times"],
  ["5,000.00 元/months", "5,000.00 元/个月", "5,000.00 yuan per months"],
  ["5.125 元/台", "5.125 元/台", "5.125 yuan per 台"],
  ["[…, 0.001 元]", "[…, 0.001 元]", "[…, 0.001 yuan]"],
  ["3 个站点", "3 个站点", "3 个站点"],
  ["12.5%", "12.5%", "12.5%"],
  ["7 widgets", "7 widgets", "7 widgets"],
  ["无", "无", "无"],
])("%s reads %s in Chinese and %s in English", (shown, zh, en) => {
  expect([unitsIn(shown, "zh"), unitsIn(shown, "en")]).toEqual([zh, en]);
});

it("a unit by itself", () => {
  expect([unitName("months", "zh"), unitName("months", "en"), unitName("台", "zh"), unitName("toString", "zh")]).toEqual([
    "个月",
    "months",
    "台",
    "toString",
  ]);
});

it("numbers in yuan that are not money do not carry the unit of money", () => {
  expect(["yuan", "yuan/台", "months", "yuans"].map(plainUnit)).toEqual(["元", "元/台", "months", "yuans"]);
});
