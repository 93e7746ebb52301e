import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fractionText } from "./ratio.js";
import { wholeParts } from "./whole-parts.js";

describe("wholeParts", () => {
  it.each([
    ["1.5", "2", [15n, 20n]],
    ["120", "203", [120n, 203n]],
    ["0.125", "1.00", [125n, 1000n]],
    ["-0.5", "0.25", [-50n, 25n]],
    ["0", "0.000", [0n, 0n]],
    ["1234567890123456789.5", "1", [12345678901234567895n, 10n]],
  ])("of %s and %s is in the same proportion, in integers", (part, whole, integers) => {
    expect(wholeParts(part, whole)).toEqual(integers);
  });

  it.each(["", "x", "1.", ".5", "1e3", "1,000", "+1", "１", " 1"])("throws on %j, which is not decimal text", (text) => {
    expect(() => wholeParts(text, "1")).toThrow(TypeError);
    expect(() => wholeParts("1", text)).toThrow(TypeError);
  });

  it("keeps the proportion: crosswise products agree", () => {
    const fraction = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 12 }));
    fc.assert(
      fc.property(fraction, fraction, ([a, left], [b, right]) => {
        const [scaleA, scaleB] = [10n ** BigInt(left), 10n ** BigInt(right)];
        const text = (value: bigint, scale: bigint): string => fractionText({ numerator: value, denominator: scale });
        const [part, whole] = wholeParts(text(a, scaleA), text(b, scaleB));
        expect(part * b * scaleA).toBe(whole * a * scaleB);
      }),
    );
  });
});
