import { Decimal as Shared } from "decimal.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Decimal } from "./decimal.js";
import { between, compare, difference, exactly, scale, sum } from "./interval.js";
import { formatMoney, money, moneyOrThrow, moneyToFen } from "./money/money.js";
import { percentages } from "./ratio/percentages.js";

afterEach(() => {
  Shared.set({ defaults: true });
});

/** What an application may do to its own decimal.js. */
const HOSTILE = { precision: 2, rounding: Shared.ROUND_DOWN, toExpPos: 1, toExpNeg: -1, maxE: 3, minE: -3, modulo: Shared.EUCLID } as const;

function answers(): unknown {
  const total = sum([exactly("4167785.00"), exactly("0.01"), exactly("1e21")]);
  const shares = percentages(["1000", "630", "150", "220"]);
  return [
    formatMoney(moneyOrThrow("4,167,785.01元")),
    moneyToFen(moneyOrThrow("12.3亿元")),
    money(new Decimal("123456789.12")).ok,
    total.min?.toFixed(),
    scale(exactly("1234567.89"), "3.21").max?.toFixed(),
    difference(exactly("1e21"), exactly("1")).min?.toFixed(),
    compare(between("0.1500000000000000000000001", null), "<=", "0.15"),
    String(new Decimal("1e30")),
    shares.ok && shares.value.shares,
  ];
}

const EXPECTED = [
  "4167785.01",
  123_000_000_000n,
  true,
  "1000000000000004167785.01",
  "3962962.9269",
  "999999999999999999999",
  "no",
  "1000000000000000000000000000000",
  ["50%", "32%", "7%", "11%"],
];

describe("the library's own decimals", () => {
  it("hold more than the twenty digits of decimal.js, where 1e21 + 1 is 1e21", () => {
    expect(new Decimal("1e21").plus(1).toFixed()).toBe("1000000000000000000001");
    expect(new Shared("1e21").plus(1).toFixed()).toBe("1000000000000000000000");
    expect(answers()).toEqual(EXPECTED);
  });

  it("do not follow an application that changes its own settings", () => {
    Shared.set(HOSTILE);
    expect(new Shared("1234").plus(1).toFixed()).toBe("1200");
    expect(answers()).toEqual(EXPECTED);
  });

  it("do not follow settings that were made before the library was loaded", async () => {
    Shared.set(HOSTILE);
    vi.resetModules();
    const fresh = await import("./decimal.js");
    expect(fresh.Decimal).not.toBe(Decimal);
    expect(new fresh.Decimal("1e21").plus(1).toFixed()).toBe("1000000000000000000001");
    const setting = ({ precision, rounding, toExpNeg, toExpPos, minE, maxE, modulo, crypto }: typeof Decimal) => [
      precision,
      rounding,
      toExpNeg,
      toExpPos,
      minE,
      maxE,
      modulo,
      crypto,
    ];
    expect(setting(fresh.Decimal)).toEqual(setting(Decimal));
  });

  it("change nothing in the application's", () => {
    expect([Shared.precision, Shared.rounding, Shared.toExpNeg, Shared.toExpPos]).toEqual([20, Shared.ROUND_HALF_UP, -7, 21]);
    answers();
    expect([Shared.precision, Shared.rounding, Shared.toExpNeg, Shared.toExpPos]).toEqual([20, Shared.ROUND_HALF_UP, -7, 21]);
  });

  it("take the application's decimals exactly, whatever its clone would make of them", () => {
    const Coarse = Shared.clone({ precision: 2, rounding: Shared.ROUND_DOWN, toExpPos: 1 });
    const theirs = new Coarse("1234567.89");
    expect(theirs.plus(1).toFixed()).toBe("1200000");
    const read = money(theirs);
    expect(read.ok && formatMoney(read.value)).toBe("1234567.89");
    expect([formatMoney(theirs), moneyToFen(theirs)]).toEqual(["1234567.89", 123_456_789n]);

    const known = { min: theirs, max: theirs };
    const texts = [
      sum([known, exactly("1")]),
      difference(known, exactly("1")),
      difference(exactly("1"), known),
      scale(known, "2"),
      scale(known, "-2"),
    ];
    expect(texts.map(({ min, max }) => [min?.toFixed(), max?.toFixed()])).toEqual([
      ["1234568.89", "1234568.89"],
      ["1234566.89", "1234566.89"],
      ["-1234566.89", "-1234566.89"],
      ["2469135.78", "2469135.78"],
      ["-2469135.78", "-2469135.78"],
    ]);
    expect([compare(known, "<=", "1234567.89"), compare(known, "<", "1234567.89"), compare(exactly("1234567.89"), ">=", theirs)]).toEqual([
      "yes",
      "no",
      "yes",
    ]);
  });

  it("money finer than a fen is a mistake of the program, never rounded away", () => {
    const third = moneyOrThrow("100").div(3);
    expect(() => moneyToFen(third)).toThrow(TypeError);
    expect(() => formatMoney(third)).toThrow(TypeError);
    expect(() => formatMoney(new Decimal("0.005"))).toThrow(TypeError);
    expect(formatMoney(new Decimal("-0"))).toBe("0.00");
  });
});
