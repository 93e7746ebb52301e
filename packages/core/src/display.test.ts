import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { displayExact, displayMeasure, displayMoney } from "./display.js";
import type { Exact } from "./finding.js";
import { fenOf, fenText } from "./money/fen.js";
import { money, moneyToFen } from "./money/money.js";

describe("money", () => {
  it("is shown in 万元 in Chinese where two decimals of it say it all, else in 元", () => {
    expect(
      ["15000000.00", "5025000.00", "24125000.00", "405000.00", "10000.00", "10100.00", "12345600.00"].map((text) =>
        displayMoney(text, "zh"),
      ),
    ).toEqual(["1500 万元", "502.5 万元", "2412.5 万元", "40.5 万元", "1 万元", "1.01 万元", "1234.56 万元"]);
    expect(
      ["4167785.00", "9999.99", "9900.00", "10001.00", "10000.01", "10000.10", "0.00", "0.05"].map((text) => displayMoney(text, "zh")),
    ).toEqual(["4,167,785.00 元", "9,999.99 元", "9,900.00 元", "10,001.00 元", "10,000.01 元", "10,000.10 元", "0.00 元", "0.05 元"]);
  });

  it("is shown in yuan in English, grouped by thousands", () => {
    expect(
      ["15000000.00", "4167785.00", "999.99", "1000.00", "0.00", "123456789012345678.90"].map((text) => displayMoney(text, "en")),
    ).toEqual(["15,000,000.00 yuan", "4,167,785.00 yuan", "999.99 yuan", "1,000.00 yuan", "0.00 yuan", "123,456,789,012,345,678.90 yuan"]);
  });

  it("keeps its sign, and has none at zero", () => {
    expect([displayMoney("-250000.00", "zh"), displayMoney("-250000.00", "en")]).toEqual(["-25 万元", "-250,000.00 yuan"]);
    expect([displayMoney("-0.01", "zh"), displayMoney("-10000.00", "zh"), displayMoney("-9999.00", "zh")]).toEqual([
      "-0.01 元",
      "-1 万元",
      "-9,999.00 元",
    ]);
    expect(displayMoney("-0.00", "zh")).toBe("0.00 元");
  });

  it("is never rounded: what is shown reads back as the same amount, in both languages", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.constantFrom(1n, 100n, 10_000n, 1_000_000n), (count, unit) => {
        const text = fenText(count * unit);
        const chinese = money(displayMoney(text, "zh"));
        expect(chinese.ok && moneyToFen(chinese.value)).toBe(count * unit);
        expect(fenOf(displayMoney(text, "en").replace(/,| yuan/g, ""))).toBe(count * unit);
      }),
    );
  });
});

describe("an exact value", () => {
  it("of a ratio is its percentage, with every digit it has and no more", () => {
    const shown = ["0.15", "0.155", "0.1333", "1", "0", "0.5", "1.5", "0.005", "-0.15", "-0.0005", "12.3456", "0.10", "0.150000"];
    expect(shown.map((text) => displayExact(text, "ratio", "zh"))).toEqual([
      "15%",
      "15.5%",
      "13.33%",
      "100%",
      "0%",
      "50%",
      "150%",
      "0.5%",
      "-15%",
      "-0.05%",
      "1234.56%",
      "10%",
      "15%",
    ]);
  });

  it("of a fraction is its percentage to two decimals, half up", () => {
    expect(displayExact({ part: "5500000.00", whole: "15000000.00" }, "ratio", "en")).toBe("36.67%");
    expect(displayExact({ part: "120", whole: "203" }, "ratio", "zh")).toBe("59.11%");
    expect(displayExact({ part: "1", whole: "0" }, "ratio", "zh")).toBe("—");
  });

  it("of a fraction may have any number of decimals, and a different one in its part and its whole", () => {
    const shown = [
      ["1.234", "2"],
      ["1", "0.125"],
      ["0.12345", "1"],
      ["0.12344999", "1"],
      ["12.5", "0.0000"],
      ["-0.001", "3"],
      ["1234567890123456.789", "1000000000000000"],
    ] as const;
    expect(shown.map(([part, whole]) => displayExact({ part, whole }, "ratio", "zh"))).toEqual([
      "61.70%",
      "800.00%",
      "12.35%",
      "12.34%",
      "—",
      "-0.03%",
      "123.46%",
    ]);
  });

  it("of money follows the language, of a count carries its unit, and of neither is plain", () => {
    expect([displayExact("5500000.00", "yuan", "zh"), displayExact("5500000.00", "yuan", "en")]).toEqual(["550 万元", "5,500,000.00 yuan"]);
    expect([displayExact("137", "村", "zh"), displayExact("33", "months", "en")]).toEqual(["137 村", "33 months"]);
    expect(displayExact("137", "", "zh")).toBe("137");
  });

  it("of money per unit is to the fen, half up, and names the unit in the language's way", () => {
    expect(displayExact({ part: "45000.00", whole: "70" }, "yuan/台", "zh")).toBe("642.86 元/台");
    expect(displayExact({ part: "45000.00", whole: "70" }, "yuan/printer", "en")).toBe("642.86 yuan per printer");
    expect(displayExact("67500.00", "yuan/个", "zh")).toBe("6.75 万元/个");
  });

  it("throws on text that is no money where money is meant, and no number where a fraction is", () => {
    expect(() => displayExact("much", "yuan", "zh")).toThrow(TypeError);
    expect(() => displayExact({ part: "1.234", whole: "2" }, "yuan/台", "zh")).toThrow(TypeError);
    expect(() => displayExact({ part: "1.2.3", whole: "2" }, "ratio", "zh")).toThrow(TypeError);
    expect(() => displayExact({ part: "1", whole: "15%" }, "ratio", "zh")).toThrow(TypeError);
  });
});

describe("a measure", () => {
  it("is one value when it is known, and both bounds when only those are", () => {
    expect(displayMeasure({ unit: "yuan", min: "15000000.00", max: "15000000.00" }, "zh")).toBe("1500 万元");
    expect(displayMeasure({ unit: "ratio", min: "0", max: { part: "5100000.00", whole: "15000000.00" } }, "zh")).toBe("[0%, 34.00%]");
    expect(displayMeasure({ unit: "yuan", min: "0.00", max: "5100000.00" }, "en")).toBe("[0.00 yuan, 5,100,000.00 yuan]");
  });

  it("shows an open side as open, and says when there is no measure", () => {
    expect(displayMeasure({ unit: "村", min: "1", max: null }, "zh")).toBe("[1 村, …]");
    expect(displayMeasure({ unit: "村", min: null, max: "9" }, "zh")).toBe("[…, 9 村]");
    expect([displayMeasure(null, "zh"), displayMeasure(null, "en")]).toEqual(["无", "none"]);
  });

  it("of two fractions is one value exactly when they are equal, whatever their decimals", () => {
    const shown = (min: Exact, max: Exact): string => displayMeasure({ unit: "ratio", min, max }, "en");
    expect(shown({ part: "0.5", whole: "1.5" }, { part: "1", whole: "3.000" })).toBe("33.33%");
    expect(shown({ part: "0.3333", whole: "1" }, { part: "1", whole: "3" })).toBe("[33.33%, 33.33%]");
  });

  it("of which nothing is known is only that", () => {
    expect(displayMeasure({ unit: "ratio", min: null, max: null }, "en")).toBe("…");
  });
});
