import { describe, expect, it } from "vitest";
import { parseBudget } from "../parse-budget.js";

/** What a fact of this value is read as, or the codes of its problems. */
const factOf = (value: unknown): unknown => {
  const read = parseBudget({ id: "x", name: "某县", facts: [{ id: "a", value }] });
  return read.ok ? read.value.facts[0]?.value : read.issues.map(({ code }) => code);
};

const quantityOf = (value: unknown): unknown => {
  const read = parseBudget({ id: "x", name: "某县", lines: [{ id: "1", name: "站点", quantity: { value, unit: "个" } }] });
  return read.ok ? read.value.lines[0]?.quantity?.value : read.issues.map(({ code }) => code);
};

describe("a JSON number", () => {
  it.each([
    [0, "0"],
    [-0, "0"],
    [36, "36"],
    [0.1, "0.1"],
    [-2.5, "-2.5"],
    [1e15, "1000000000000000"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    [-1.5e-9, "-0.0000000015"],
    [123_456_789_012_345, "123456789012345"],
    [1.234_567_890_123_45, "1.23456789012345"],
    [100_200_300_400_500_000, "100200300400500000"],
  ])("%j is the decimal text %s, like money of at most fifteen significant digits", (value, text) => {
    expect(factOf(value)).toBe(text);
    expect(quantityOf(value)).toEqual(value < 0 ? ["not-decimal"] : text);
  });

  it.each([0.1 + 0.2, 1_234_567_890_123_456, 1.234_567_890_123_456, 2 ** 53, 1e30, 1e300, 5e-324])("%j has to be sent as text", (value) => {
    expect(factOf(value)).toEqual(["number-too-precise"]);
    expect(quantityOf(value)).toEqual(["number-too-precise"]);
  });

  it("of thirty digits on either side is the longest that is read", () => {
    expect(factOf(1e29)).toBe(`1${"0".repeat(29)}`);
    expect(factOf(1e-30)).toBe(`0.${"0".repeat(29)}1`);
    expect(factOf(1e-31)).toEqual(["number-too-precise"]);
  });
});
