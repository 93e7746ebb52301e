import { expect, it } from "vitest";
import { finerPrice } from "./finer-price.js";

const price = (
  part: string,
  whole: string,
): { unit: string; min: { part: string; whole: string }; max: { part: string; whole: string } } => {
  const value = { part, whole };
  return { unit: "yuan/台", min: value, max: value };
};

it.each([
  ["45000.00", "7", "6428.57", "6,428.571"],
  ["45000.00", "7", "6428.58", ""],
  ["45000.00", "10", "4500.00", ""],
  ["45000.01", "10", "4500.00", "4,500.001"],
  ["1.00", "3", "0.33", "0.333"],
  ["0.01", "3", "0.00", "0.003"],
  ["1000000.01", "1000000", "1.00", "1.00000001"],
  ["10000000.01", "10000000", "1.00", "10000000.01 ÷ 10000000"],
  ["450.00", "0.5", "900.00", ""],
])("%s over %s beside a limit of %s: %j", (part, whole, limit, text) => {
  expect(finerPrice(price(part, whole), limit)).toBe(text);
});

it("a price that is not known has no digits", () => {
  expect(finerPrice({ ...price("1.00", "3"), max: null }, "0.33")).toBe("");
  expect(finerPrice({ ...price("1.00", "3"), min: null }, "0.33")).toBe("");
});
