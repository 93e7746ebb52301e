import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compareShare, fractionText, parseRatio, percentText } from "./ratio.js";

const digits = fc.integer({ min: 0, max: 30 });
const integer = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });

it("what it writes it reads back as the same fraction, and writes again the same", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 29n), max: 10n ** 29n }), digits, fc.constantFrom("", "%", "‰"), (scaled, places, mark) => {
      const size = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, "0");
      const text = `${scaled < 0n ? "-" : ""}${size.slice(0, size.length - places)}${places === 0 ? "" : `.${size.slice(size.length - places)}`}${mark}`;
      const read = parseRatio(text);
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      const { numerator, denominator } = read.value;
      const power = 10n ** BigInt(places) * (mark === "" ? 1n : mark === "%" ? 100n : 1000n);
      expect(numerator * power).toBe(scaled * denominator);
      const canonical = fractionText(read.value);
      const again = /^-?\d{1,30}(?:\.\d{1,30})?$/.test(canonical) ? parseRatio(canonical) : read;
      expect(again).toEqual(read);
      if (again.ok) expect(fractionText(again.value)).toBe(canonical);
    }),
  );
});

it("is always in lowest terms with a positive denominator, whichever way it was written", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (hundredths) => {
      const size = String(Math.abs(hundredths)).padStart(3, "0");
      const text = `${hundredths < 0 ? "-" : ""}${size.slice(0, -2)}.${size.slice(-2)}`;
      const plain = parseRatio(text);
      const percent = parseRatio(`${hundredths}%`);
      expect(percent).toEqual(plain);
      if (plain.ok) expect([plain.value.denominator > 0n, 100n % plain.value.denominator]).toEqual([true, 0n]);
    }),
  );
});

it("comparison is antisymmetric in the part, monotone, and blind to a common factor", () => {
  fc.assert(
    fc.property(integer, positive, integer, positive, positive, (part, whole, numerator, denominator, factor) => {
      const limit = { numerator, denominator };
      const order = compareShare(part, whole, limit);
      expect(compareShare(part * factor, whole * factor, limit)).toBe(order);
      expect(compareShare(part, whole, { numerator: numerator * factor, denominator: denominator * factor })).toBe(order);
      expect(compareShare(numerator, denominator, { numerator: part, denominator: whole }) + order).toBe(0);
      expect(compareShare(part + 1n, whole, limit)).toBeGreaterThanOrEqual(order);
    }),
  );
});

it("the limit itself is at the limit; the least step off it is not", () => {
  fc.assert(
    fc.property(positive, positive, (numerator, denominator) => {
      const limit = { numerator, denominator };
      expect(compareShare(numerator, denominator, limit)).toBe(0);
      expect(compareShare(numerator * 10n - 1n, denominator * 10n, limit)).toBe(-1);
      expect(compareShare(numerator * 10n + 1n, denominator * 10n, limit)).toBe(1);
    }),
  );
});

it("a percentage for display is at most half a step away, and a half goes away from zero", () => {
  fc.assert(
    fc.property(integer, positive, fc.integer({ min: 0, max: 6 }), (part, whole, places) => {
      const shown = BigInt(percentText(part, whole, places).replace(/[.%]/g, ""));
      const twice = (shown < 0n ? -shown : shown) * whole * 2n - (part < 0n ? -part : part) * 2n * 10n ** BigInt(places + 2);
      expect([twice > -whole, twice <= whole]).toEqual([true, true]);
      expect(shown === 0n || shown < 0n === part < 0n).toBe(true);
    }),
  );
});

it("any input is answered with a value or with located issues in both languages, never with a throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string({ unit: fc.constantFrom(..."0123456789.+-%‰％ 一／") })), (input) => {
      const read = parseRatio(input, "/limit");
      if (read.ok) expect(read.value.denominator > 0n).toBe(true);
      else expect(read.issues.map(({ path, message }) => [path, message.zh !== "", message.en !== ""])).toEqual([["/limit", true, true]]);
    }),
  );
});
