import * as fc from "fast-check";
import { expect, it } from "vitest";
import { normalDecimal } from "../normal/decimal.js";
import { compareDecimals } from "./compare-decimals.js";

const SCALE = 10n ** 8n;
const scaled = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
const textOf = (value: bigint): string => {
  const size = value < 0n ? -value : value;
  return normalDecimal(`${value < 0n ? "-" : ""}${size / SCALE}.${String(size % SCALE).padStart(8, "0")}`) ?? "";
};

it("orders decimal texts as their numbers", () => {
  fc.assert(
    fc.property(scaled, fc.oneof(scaled, fc.constant(0n)), (a, b) => {
      expect(Math.sign(compareDecimals(textOf(a), textOf(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(compareDecimals(textOf(a), textOf(a))).toBe(0);
    }),
    { numRuns: 2000 },
  );
});
