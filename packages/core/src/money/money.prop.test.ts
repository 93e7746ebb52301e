import { Decimal as Shared } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, money, moneyFromFen, moneyOrThrow, moneyToFen } from "./money.js";

const fen = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });

describe("money, laws", () => {
  it("parse ∘ format is the identity", () => {
    fc.assert(
      fc.property(fen, (amount) => {
        const printed = formatMoney(moneyFromFen(amount));
        expect(formatMoney(moneyOrThrow(printed))).toBe(printed);
        expect(moneyToFen(moneyOrThrow(printed))).toBe(amount);
      }),
    );
  });

  it("reads the same amount in every unit, grouped or not, full width or half", () => {
    const units = [
      ["元", 2],
      ["千元", 5],
      ["万元", 6],
      ["百万元", 8],
      ["亿元", 10],
    ] as const;
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.constantFrom(...units),
        fc.boolean(),
        fc.boolean(),
        (amount, [unit, places], grouped, wide) => {
          const digits = String(amount).padStart(places + 1, "0");
          const whole = digits.slice(0, -places);
          const shown = `${grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole}.${digits.slice(-places)}${unit}`;
          const printed = wide ? shown.replace(/[\d.,]/g, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) + 0xfee0)) : shown;
          expect(moneyToFen(moneyOrThrow(printed))).toBe(amount);
        },
      ),
    );
  });

  it("adds exactly, like integers of fen, and whatever copy of decimal.js the amounts come from", () => {
    const Other = Shared.clone({ precision: 5, rounding: Shared.ROUND_CEIL });
    fc.assert(
      fc.property(fen, fen, (a, b) => {
        const sum = moneyOrThrow(new Other(formatMoney(moneyFromFen(a)))).plus(new Other(formatMoney(moneyFromFen(b))));
        expect(moneyToFen(sum)).toBe(a + b);
      }),
    );
  });

  it("takes a JSON number if and only if its shortest form has at most 15 digits and no more than two decimals", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.double({ min: 0, max: 1e18, noNaN: true }),
          fc.nat().map((n) => n / 100),
        ),
        (value) => {
          const shortest = new Shared(value);
          expect(money(value).ok).toBe(shortest.precision() <= 15 && shortest.decimalPlaces() <= 2);
        },
      ),
    );
  });

  it("never throws, whatever comes in", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (input) => {
        const read = money(input);
        expect(read.ok || read.issues.length > 0).toBe(true);
      }),
    );
  });
});
