import { describe, expect, it } from "vitest";
import { formatChineseNumber, readChineseNumber } from "./chinese-number.js";

describe("Chinese numbers of headings and articles", () => {
  it.each([
    ["一", 1],
    ["十", 10],
    ["十一", 11],
    ["二十", 20],
    ["二十一", 21],
    ["九十九", 99],
    ["一百", 100],
    ["一百零五", 105],
    ["一百一十", 110],
    ["一千零一", 1001],
    ["一千零一十", 1010],
    ["一千二百五十九", 1259],
  ])("%s is %d, both ways", (text, value) => {
    expect(readChineseNumber(text)).toBe(value);
    expect(formatChineseNumber(value)).toBe(text);
  });

  it("reads 两, 〇 and 一十 as they are sometimes printed", () => {
    expect(readChineseNumber("两")).toBe(2);
    expect(readChineseNumber("一百〇五")).toBe(105);
    expect(readChineseNumber("一十二")).toBe(12);
  });

  it.each(["", "零", "七一", "十十", "百", "一百五", "一零", "X", "四五", "十百"])("refuses %j", (text) => {
    expect(readChineseNumber(text)).toBeNull();
  });

  it("has a word for every number up to 9999 and for none beside it", () => {
    for (let value = 1; value <= 9999; value++) expect(readChineseNumber(formatChineseNumber(value) ?? "")).toBe(value);
    for (const value of [0, -1, 1.5, 10_000, Number.NaN]) expect(formatChineseNumber(value)).toBeNull();
  });
});
