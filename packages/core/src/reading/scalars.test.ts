import { describe, expect, it } from "vitest";
import * as z from "zod";
import { documentReader } from "./document-reader.js";
import { moneyText } from "./money-text.js";
import { decimalText, numberAsText, quantityText, ratioText } from "./number-texts.js";
import { bilingual, date, divisionCode, LONGEST_TEXT, text } from "./texts.js";
import { year } from "./year.js";

/** What a scalar makes of a value, or the codes of its problems. */
const readAs =
  (scalar: z.ZodType) =>
  (value: unknown): unknown => {
    const read = documentReader<{ readonly it: unknown }>(z.strictObject({ it: scalar }), { failsafe: false, keyNames: {} })({ it: value });
    return read.ok ? read.value.it : read.issues.map(({ code }) => code).join();
  };

describe("scalars", () => {
  it("text is trimmed, not blank, and of at most 2,000 characters", () => {
    const long = (length: number): string => "村".repeat(length);
    expect([" a ", "a", " ", "", "\u3000"].map(readAs(text))).toEqual(["a", "a", "blank", "blank", "blank"]);
    expect([1999, 2000, 2001].map((length) => readAs(text)(long(length)) === long(length))).toEqual([true, true, false]);
    expect(readAs(text)(long(LONGEST_TEXT + 1))).toBe("too-long");
    expect(readAs(text)(5)).toBe("wrong-type");
  });

  it("a date exists and is written in one way", () => {
    expect(["2024-02-29", "2023-02-29", "2022-13-01", "2022-4-18", "2022年4月18日", 20220418].map(readAs(date))).toEqual([
      "2024-02-29",
      "no-such-day",
      "no-such-day",
      "not-date",
      "not-date",
      "wrong-type",
    ]);
  });

  it("a year lies between 1990 and 2199, as a number or as its digits", () => {
    expect([1989, 1990, 2199, 2200, 2021.5].map(readAs(year))).toEqual(["not-year", 1990, 2199, "not-year", "not-year"]);
    expect(["1989", "1990", "2199", "2200", "21", " 2021"].map(readAs(year))).toEqual([
      "not-year",
      1990,
      2199,
      "not-year",
      "not-year",
      "not-year",
    ]);
  });

  it("a division code has six digits and is text", () => {
    expect(["44028", "440281", "4402811", "44028x", 440281].map(readAs(divisionCode))).toEqual([
      "not-division-code",
      "440281",
      "not-division-code",
      "not-division-code",
      "not-division-code",
    ]);
  });

  it("money is read in every form, comes out in yuan to the fen, and is not negative", () => {
    const ways = ["510万元", "5,100,000.00元", 5_100_000, { amount: "510", unit: "万元" }];
    expect(ways.map(readAs(moneyText))).toEqual(ways.map(() => "5100000.00"));
    expect(["-0.01", "0", "0.01", "0.001", "some", null, 0.1 + 0.2].map(readAs(moneyText))).toEqual([
      "negative-amount",
      "0.00",
      "0.01",
      "finer-than-fen",
      "not-money",
      "not-money",
      "number-too-precise",
    ]);
  });

  it("a ratio stays as it was written, and is not negative", () => {
    expect(["0.15", "15%", "2‰", "0", "-0.01", "1/3", 0.15].map(readAs(ratioText))).toEqual([
      "0.15",
      "15%",
      "2‰",
      "0",
      "negative-ratio",
      "not-ratio",
      "not-ratio",
    ]);
  });

  it("a decimal has at most thirty digits on either side of the point", () => {
    const digits = (count: number): string => "1".repeat(count);
    expect([digits(30), digits(31), `0.${digits(30)}`, `0.${digits(31)}`].map((one) => readAs(decimalText)(one) === one)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(["-1", "1.", ".5", "1e3", 5].map(readAs(decimalText))).toEqual(Array.from({ length: 5 }, () => "not-decimal"));
  });

  it("a number as text has at most fifteen significant digits", () => {
    expect([123_456_789_012_345, 1_234_567_890_123_456, -2.5, -0, 0.1 + 0.2].map(readAs(numberAsText))).toEqual([
      "123456789012345",
      "number-too-precise",
      "-2.5",
      "0",
      "number-too-precise",
    ]);
  });

  it("a quantity is decimal text or such a number, and not negative", () => {
    expect([137, "137", "3.50", -1, "-1", 0.1 + 0.2, "many", null].map(readAs(quantityText))).toEqual([
      "137",
      "137",
      "3.50",
      "not-decimal",
      "not-decimal",
      "number-too-precise",
      "not-decimal",
      "not-decimal",
    ]);
  });

  it("a name in both languages lacks neither", () => {
    expect([{ zh: "村", en: "village" }, { zh: "村" }, { zh: "村", en: "" }, "村"].map(readAs(bilingual))).toEqual([
      { zh: "村", en: "village" },
      "missing",
      "blank",
      "wrong-type",
    ]);
  });
});
