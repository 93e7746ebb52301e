import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, money } from "../money/money.js";
import { acceptMoney } from "./accept-money.js";

describe("acceptMoney", () => {
  it.each([
    ["5100000.00", "5100000.00"],
    ["510万元", "5100000.00"],
    ["40.5万元", "405000.00"],
    ["1.2345万元", "12345.00"],
    ["5元", "5.00"],
    ["0", "0.00"],
    ["0.05", "0.05"],
    [0, "0.00"],
    [999_999_999_999_999, "999999999999999.00"],
  ])("reads %s", (input, text) => {
    expect(acceptMoney(input)).toBe(text);
  });

  it.each([
    "",
    "元",
    "万元",
    "05",
    "1.5",
    "1.",
    ".50",
    "1.23456万元",
    "0.5万元",
    "1,000",
    "-1",
    "+1",
    " 1",
    "1 元",
    "１",
    "1e3",
    "1.2.3",
    "9".repeat(16),
    1e15,
    0.5,
    -1,
    Number.NaN,
    null,
    true,
  ])("leaves %s to the reader of all forms", (input) => {
    expect(acceptMoney(input)).toBe(undefined);
  });

  it("says what `money` says, whenever it says anything", () => {
    const shape = fc.tuple(
      fc.constantFrom("", "-", " "),
      fc.stringMatching(/^\d{0,17}$/),
      fc.constantFrom("", ".", ".5", ".05", ".005", ".12345"),
      fc.constantFrom("", "元", "万元", "万", "亿元", " 元"),
    );
    let answered = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          shape.map((parts) => parts.join("")),
          fc.double(),
          fc.nat(),
          fc.string({ unit: fc.constantFrom(..."019.,元万亿e- "), maxLength: 10 }),
        ),
        (input) => {
          const text = acceptMoney(input);
          if (text === undefined) return;
          answered += 1;
          const read = money(input);
          expect(read.ok && formatMoney(read.value)).toBe(text);
        },
      ),
      { numRuns: 3000 },
    );
    expect(answered).toBeGreaterThan(300);
  });
});
