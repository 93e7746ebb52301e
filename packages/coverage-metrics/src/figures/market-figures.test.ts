import { expect, it } from "vitest";
import { shopsReaching } from "./market-figures.js";

it("names an amount of sales as documents write it", () => {
  expect(["3000000", "125000000", "4500", "4500.50"].map((amount) => shopsReaching(amount, "2022").term.zh)).toEqual([
    "2022 年销售额达 300 万元以上的企业或网店数",
    "2022 年销售额达 12500 万元以上的企业或网店数",
    "2022 年销售额达 4,500 元以上的企业或网店数",
    "2022 年销售额达 4,500.50 元以上的企业或网店数",
  ]);
  expect(shopsReaching("3000000", "2022").term.en).toBe("shops or firms with sales of 3,000,000 yuan or more, 2022");
});
