import { expect, it } from "vitest";
import { displayExact, displayMeasure } from "../display.js";
import { perUnitText } from "./per-unit.js";

it("rounds money per unit half up to the fen", () => {
  expect(perUnitText("45000.00", "70")).toBe("642.86");
  expect(perUnitText("350000.00", "30")).toBe("11666.67");
  expect(perUnitText("1.00", "8")).toBe("0.13");
  expect(perUnitText("1.00", "3")).toBe("0.33");
});

it("takes quantities with decimals exactly, however many", () => {
  expect(perUnitText("100.00", "2.5")).toBe("40.00");
  expect(perUnitText("100.00", "0.125")).toBe("800.00");
});

it("has no price per nothing", () => {
  expect(perUnitText("100.00", "0")).toBeNull();
  expect(perUnitText("100.00", "seventy")).toBeNull();
  expect(displayExact({ part: "100.00", whole: "0" }, "yuan/台", "zh")).toBe("—");
});

it("shows unit prices with the unit that they are for", () => {
  expect(displayExact({ part: "45000.00", whole: "70" }, "yuan/台", "zh")).toBe("642.86 元/台");
  expect(displayExact({ part: "405000.00", whole: "6" }, "yuan/个", "zh")).toBe("6.75 万元/个");
  expect(displayExact("4500.00", "yuan/台", "en")).toBe("4,500.00 yuan per 台");
  expect(displayMeasure({ unit: "yuan/台", min: { part: "0.00", whole: "4" }, max: { part: "10.00", whole: "4" } }, "zh")).toBe(
    "[0.00 元/台, 2.50 元/台]",
  );
});

it("still shows shares as percentages", () => {
  expect(displayExact({ part: "5500000.00", whole: "15000000.00" }, "ratio", "zh")).toBe("36.67%");
});
