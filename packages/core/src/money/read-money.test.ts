import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { formatMoney, money } from "./money.js";

const codes = (input: unknown): readonly string[] | string => {
  const read = money(input);
  return read.ok ? formatMoney(read.value) : read.issues.map(({ code }) => code);
};

describe("money that only looks like money", () => {
  it("reads full-width digits and nothing else that merely resembles them", () => {
    expect(codes("１２．３０元")).toBe("12.30");
    expect(codes("￥１，２３４．５０")).toBe("1234.50");
    for (const text of ["10²", "①元", "½", "Ⅻ", "1２¾"]) expect(codes(text)).toEqual(["not-money"]);
  });

  it("refuses a Decimal beyond all amounts without writing it out", () => {
    for (const value of [new Decimal("1e9000000000000"), new Decimal("1e-9000000000000"), new Decimal(Number.NaN), new Decimal(Infinity)]) {
      expect(codes(value)).toEqual(["not-money"]);
    }
  });

  it("refuses objects that throw or only claim to be Decimals", () => {
    expect(
      codes({
        get amount() {
          throw new Error("no");
        },
        unit: "元",
      }),
    ).toEqual(["not-money"]);
    expect(codes({ toStringTag: "[object Decimal]", [Symbol.toStringTag]: "[object Decimal]" })).not.toBe("0.00");
    expect(codes([])).toEqual(["not-money"]);
    expect(codes(null)).toEqual(["not-money"]);
  });
});
