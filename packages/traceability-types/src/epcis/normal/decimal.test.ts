import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalDecimal } from "./decimal.js";

describe("normalDecimal", () => {
  it.each([
    [150, "150"],
    [12.5, "12.5"],
    [-0, "0"],
    [1e-7, "0.0000001"],
    [1e21, "1000000000000000000000"],
    ["012.500", "12.5"],
    ["+5", "5"],
    ["-0.00", "0"],
    [".5", "0.5"],
    ["5.", "5"],
    [" 7 ", "7"],
    ["1.5E3", "1500"],
    ["15e-1", "1.5"],
    ["0.30000000000000000001", "0.30000000000000000001"],
  ])("writes %j as %s", (value, text) => {
    expect(normalDecimal(value)).toBe(text);
  });

  it.each(["", ".", "-", "1,5", "0x10", "１２", "NaN", "1e9999", Number.NaN, Number.POSITIVE_INFINITY])(
    "does not take %j for a decimal",
    (value) => {
      expect(normalDecimal(value)).toBeNull();
    },
  );

  it("says every number exactly, and changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = normalDecimal(number) ?? "";
        expect(Number(text)).toBe(number === 0 ? 0 : number);
        expect(normalDecimal(text)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});
