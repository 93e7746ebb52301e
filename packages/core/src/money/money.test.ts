import { Decimal as Shared } from "decimal.js";
import { describe, expect, it } from "vitest";
import { Decimal } from "../decimal.js";
import { formatMoney, type MoneyInput, money, moneyFromFen, moneyOrThrow, moneyToFen } from "./money.js";

const text = (input: unknown): string => {
  const read = money(input);
  return read.ok ? formatMoney(read.value) : read.issues.map(({ code, path }) => `${code}${path}`).join(" ");
};

describe("money", () => {
  it.each([
    ["shixing-2021/budget/unit-wan", "40.5万元", "405000.00"],
    ["shixing-2021/budget/centre-events", "96万元", "960000.00"],
    ["shixing-2021/budget/stations-printers", "4.5万元", "45000.00"],
    ["shixing-2021/budget/upward-items-1-4", "90万元", "900000.00"],
    ["conv/money-unit", "2412.5万元", "24125000.00"],
  ])("%s: %s is %s yuan", (_, printed, yuan) => {
    expect(text(printed)).toBe(yuan);
  });

  it.each([
    ["5", "5.00"],
    ["5元", "5.00"],
    ["5圆", "5.00"],
    ["5千元", "5000.00"],
    ["5万", "50000.00"],
    ["5万元", "50000.00"],
    ["5百万元", "5000000.00"],
    ["5亿", "500000000.00"],
    ["12.3亿元", "1230000000.00"],
    ["5元整", "5.00"],
    ["5万元正", "50000.00"],
    ["510 万元", "5100000.00"],
    ["  510   万元 ", "5100000.00"],
    ["510\u3000万元", "5100000.00"],
  ])("reads the unit of %s", (printed, yuan) => {
    expect(text(printed)).toBe(yuan);
  });

  it.each([
    ["4,167,785.00元", "4167785.00"],
    ["4，167，785．00元", "4167785.00"],
    ["４１６７７８５", "4167785.00"],
    ["５００ 万元", "5000000.00"],
    ["1,000", "1000.00"],
    ["￥1,234.50", "1234.50"],
    ["¥5", "5.00"],
    ["人民币5万元", "50000.00"],
    ["RMB 5", "5.00"],
    ["CNY 12.30", "12.30"],
    ["-5元", "-5.00"],
    ["－５元", "-5.00"],
    ["+5", "5.00"],
    ["0005", "5.00"],
    ["-0", "0.00"],
    ["0.10", "0.10"],
    ["1.500000", "1.50"],
  ])("reads %s as Chinese documents print it", (printed, yuan) => {
    expect(text(printed)).toBe(yuan);
  });

  it.each([
    "",
    " ",
    "元",
    "万元",
    "1,00",
    "12,34元",
    "1,0000",
    ",100",
    "1.",
    ".5",
    "1.2.3",
    "1e5",
    "0x10",
    "--5",
    "5-",
    "五元",
    "5美元",
    "$5",
    "5%",
    "5 万 元 元",
    "NaN",
    "Infinity",
    "5\u0000",
    "9".repeat(65),
  ])("does not take %j for money", (input) => {
    expect(text(input)).toBe("not-money");
  });

  it.each([null, undefined, true, [], ["5"], Symbol("5"), 5n, () => 5])(
    "does not take what is no text, number or amount with unit",
    (input) => {
      expect(text(input)).toBe("not-money");
    },
  );

  it("refuses what is finer than one fen, in any unit, and takes one fen", () => {
    expect(["0.01", "0.010", "0.000001万元", "0.0000000001亿元", 0.01].map(text)).toEqual(["0.01", "0.01", "0.01", "0.01", "0.01"]);
    expect(["0.001", "0.009元", "0.0000001万元", "0.00000000001亿元", 0.001, 1.005].map(text)).toEqual(
      Array.from({ length: 6 }, () => "finer-than-fen"),
    );
  });

  it("takes a JSON number of 15 significant digits, and not of 16 or 17", () => {
    expect([123_456_789_012_345, 1234567890123.45, 100_000_000_000_000_000_000].map(text)).toEqual([
      "123456789012345.00",
      "1234567890123.45",
      "100000000000000000000.00",
    ]);
    expect([1234567890123456, 12345678901234.56, 12345678901234567, 0.1 + 0.2].map(text)).toEqual(
      Array.from({ length: 4 }, () => "number-too-precise"),
    );
    const read = money(1234567890123456);
    expect(read.ok ? null : read.issues[0]?.hint?.en).toBe('Send text instead, for example "1234567890123456"');
    expect([Number.NaN, Number.POSITIVE_INFINITY, 1e400, -1e400].map(text)).toEqual(Array.from({ length: 4 }, () => "not-money"));
  });

  it("keeps every digit of large text: 1e21 + 1 is not 1e21", () => {
    const large = moneyOrThrow("1000000000000000000000");
    expect(formatMoney(large.plus(moneyOrThrow("1")))).toBe("1000000000000000000001.00");
    expect(formatMoney(large.plus(moneyOrThrow("0.01")))).toBe("1000000000000000000000.01");
    expect(text("9".repeat(30))).toBe(`${"9".repeat(30)}.00`);
    expect(text("9".repeat(31))).toBe("money-too-large");
  });

  it("reads an amount with its unit, and says which of its fields is wrong", () => {
    expect(
      [
        { amount: "510", unit: "万元" },
        { amount: 40.5, unit: "万元" },
        { amount: "40.5万元", unit: "万元" },
      ].map(text),
    ).toEqual(["5100000.00", "405000.00", "405000.00"]);
    expect(text({ amount: "5", unit: "美元" })).toBe("money-unit/unit");
    expect(text({ amount: "5", unit: "" })).toBe("money-unit/unit");
    expect(text({ amount: "5", unit: "constructor" })).toBe("money-unit/unit");
    expect(text({ amount: "5" })).toBe("money-unit/unit");
    expect(text({ unit: "元" })).toBe("not-money/amount");
    expect(text({ amount: "5万元", unit: "元" })).toBe("not-money/amount");
    expect(text({ amount: "0.001", unit: "元" })).toBe("finer-than-fen/amount");
    expect(text({ amount: "5", unit: "元", "a/b": 1 })).toBe("unknown-key/a~1b");
    expect(text({ amount: "x", unit: "y", z: 1 })).toBe("unknown-key/z money-unit/unit");
  });

  it("puts the path of the caller before its own", () => {
    const read = money({ amount: "x", unit: "元" }, "/lines/0/amount");
    expect(read.ok ? null : read.issues[0]?.path).toBe("/lines/0/amount/amount");
  });

  it("says of every problem what it is, in Chinese and in English", () => {
    for (const input of [
      "x",
      "0.001",
      1234567890123456,
      "9".repeat(40),
      { amount: "5", unit: "?" },
      { amount: "5", unit: "元", foo: 1 },
      {},
    ]) {
      const read = money(input);
      for (const { message } of read.ok ? [] : read.issues) {
        expect(message.zh).toMatch(/\p{Script=Han}/u);
        expect(message.en).toMatch(/^[A-Z“\d].*[a-z]/);
      }
    }
  });
});

describe("foreign Decimals", () => {
  const Coarse = Shared.clone({ precision: 3, rounding: Shared.ROUND_UP, toExpPos: 1, toExpNeg: -1 });

  it("are read exactly, whatever the settings of their own copy", () => {
    expect([new Coarse("4167785.01"), new Coarse("1e21"), new Shared("0.01"), new Coarse("-5")].map(text)).toEqual([
      "4167785.01",
      "1000000000000000000000.00",
      "0.01",
      "-5.00",
    ]);
  });

  it("come out as this library's own, so that arithmetic on them stays exact", () => {
    const read = moneyOrThrow(new Coarse("4167785.01"));
    expect(formatMoney(read.plus(new Coarse("0.01")))).toBe("4167785.02");
    expect(formatMoney(read.times(3))).toBe("12503355.03");
  });

  it("are held to the same rules as text", () => {
    expect([new Coarse("0.001"), new Coarse(Number.NaN), new Coarse(Number.POSITIVE_INFINITY), new Coarse("1e40")].map(text)).toEqual([
      "finer-than-fen",
      "not-money",
      "not-money",
      "money-too-large",
    ]);
  });
});

describe("the settings of the embedding app", () => {
  it("change nothing here, and nothing here changes them", () => {
    const before = { precision: Shared.precision, rounding: Shared.rounding, toExpPos: Shared.toExpPos, toExpNeg: Shared.toExpNeg };
    try {
      // oxlint-disable-next-line no-restricted-properties -- this is the app
      Shared.set({ precision: 2, rounding: Shared.ROUND_UP, toExpPos: 1, toExpNeg: -1 });
      expect(formatMoney(moneyOrThrow("4167785.01").plus(moneyOrThrow("0.02")))).toBe("4167785.03");
      expect(text(new Shared("4167785.01"))).toBe("4167785.01");
      expect(formatMoney(moneyOrThrow("1e21".replace("e21", "0".repeat(21))).plus(1))).toBe("1000000000000000000001.00");
      expect([Shared.precision, Decimal.precision]).toEqual([2, 80]);
    } finally {
      // oxlint-disable-next-line no-restricted-properties -- this is the app
      Shared.set(before);
    }
  });
});

describe("moneyOrThrow, moneyFromFen and moneyToFen", () => {
  it("throw a TypeError that lists the problems", () => {
    const wrong: MoneyInput = "five";
    expect(() => moneyOrThrow(wrong)).toThrow(new TypeError("“five” is not an amount of money"));
  });

  it("go between yuan and fen exactly", () => {
    expect(formatMoney(moneyFromFen(416_778_501n))).toBe("4167785.01");
    expect(moneyToFen(moneyOrThrow("-0.05"))).toBe(-5n);
    expect(moneyToFen(moneyOrThrow("12.3亿元"))).toBe(123_000_000_000n);
  });
});
