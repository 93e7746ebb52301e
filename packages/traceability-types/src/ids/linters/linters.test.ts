import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CSET82 } from "./character-sets.js";
import { checkDigitOf, checkPairOf } from "./check-digits.js";
import { companyPrefix } from "./company-prefix.js";
import { linters, lintersWith } from "./linters.js";

/** The text with the wrong part between stars; the text itself when nothing is wrong. */
function marked(name: string, text: string, all = linters): string {
  const found = all.get(name)?.(text);
  if (found === null) return text;
  if (found === undefined) return `no linter ${name}`;
  const { code, at, length } = found;
  return `${text.slice(0, at)}*${text.slice(at, at + length)}*${text.slice(at + length)} ${code}`;
}

describe("check digits", () => {
  it("are those that the standards print", () => {
    expect([checkDigitOf("690123456789"), checkDigitOf("0950600013435"), checkDigitOf("00614141123456789")]).toEqual(["2", "2", "0"]);
    expect(checkPairOf("1987654Ad4X4bL5ttr2310c")).toBe("2K");
  });

  it("find every single wrong digit, and tell where the check digit stands", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{4,17}$/u), fc.nat(16), fc.integer({ min: 1, max: 9 }), (body, place, by) => {
        const right = body + checkDigitOf(body);
        const at = place % body.length;
        const wrong = right.slice(0, at) + String((Number(right.charAt(at)) + by) % 10) + right.slice(at + 1);
        expect([marked("csum", right), marked("csum", wrong)]).toEqual([
          right,
          `${wrong.slice(0, -1)}*${wrong.slice(-1)}* incorrect-check-digit`,
        ]);
      }),
    );
  });

  it("of pairs find every single wrong character", () => {
    const character = fc.constantFrom(...CSET82);
    fc.assert(
      fc.property(fc.array(character, { minLength: 1, maxLength: 28 }), fc.nat(27), character, (body, place, other) => {
        const text = body.join("");
        const pair = checkPairOf(text);
        const at = place % text.length;
        const wrong = text.slice(0, at) + other + text.slice(at + 1);
        expect(marked("csumalpha", text + pair)).toBe(text + pair);
        if (wrong !== text) expect(marked("csumalpha", wrong + pair)).toContain("incorrect-check-pair");
      }),
    );
  });
});

describe("dates and times", () => {
  it("know how long months are, below, at and above", () => {
    expect(["210228", "210229", "240229", "240230", "000229", "510229", "520229"].map((text) => marked("yymmdd", text))).toEqual([
      "210228",
      "2102*29* illegal-day",
      "240229",
      "2402*30* illegal-day",
      "000229",
      "5102*29* illegal-day",
      "520229",
    ]);
    expect(["19000228", "19000229", "20000229", "20210430", "20210431", "20211231"].map((text) => marked("yyyymmdd", text))).toEqual([
      "19000228",
      "190002*29* illegal-day",
      "20000229",
      "20210430",
      "202104*31* illegal-day",
      "20211231",
    ]);
  });

  it("leave the day open only where that is allowed", () => {
    expect([marked("yymmd0", "271200"), marked("yymmdd", "271200")]).toEqual(["271200", "2712*00* illegal-day"]);
    expect([marked("yymmd0", "271300"), marked("yymmd0", "270000")]).toEqual(["27*13*00 illegal-month", "27*00*00 illegal-month"]);
  });

  it("end at 23:59:59", () => {
    expect([marked("hhmi", "2359"), marked("hhmi", "2400"), marked("hhmi", "2360"), marked("ss", "59"), marked("ss", "60")]).toEqual([
      "2359",
      "*24*00 illegal-hour",
      "23*60* illegal-minute",
      "59",
      "*60* illegal-second",
    ]);
  });
});

describe("codes and counts", () => {
  it("stand in their lists", () => {
    expect([marked("iso3166", "156"), marked("iso3166", "157"), marked("iso3166999", "999"), marked("iso3166alpha2", "CN")]).toEqual([
      "156",
      "*157* not-iso3166",
      "999",
      "CN",
    ]);
    expect([marked("iso4217", "156"), marked("packagetype", "CT"), marked("packagetype", "ct")]).toEqual([
      "156",
      "CT",
      "*ct* invalid-package-type",
    ]);
  });

  it("of accounts are checked by their digits", () => {
    expect([marked("iban", "DE91100000000123456789"), marked("iban", "DE91100000000123456780")]).toEqual([
      "DE91100000000123456789",
      "DE*91*100000000123456780 incorrect-iban-checksum",
    ]);
  });

  it("of pieces do not pass the total", () => {
    expect(["0101", "0102", "0201", "0001", "0100", "010"].map((text) => marked("pieceoftotal", text))).toEqual([
      "0101",
      "0102",
      "*0201* piece-number-exceeds-total",
      "*00*01 zero-piece-number",
      "01*00* zero-total-pieces",
      "*010* invalid-length-for-piece-of-total",
    ]);
  });
});

describe("company prefixes", () => {
  it("are looked up where somebody has a register", () => {
    const asked: string[] = [];
    const lint = companyPrefix(1, (digits) => {
      asked.push(digits);
      return digits.startsWith("690") ? "known" : "unknown";
    });
    expect([lint("0690123"), lint("0123456")]).toEqual([null, { code: "invalid-gcp-prefix", at: 1, length: 6 }]);
    expect(asked).toEqual(["690123", "123456"]);
    expect(
      marked(
        "gcppos1",
        "4012345",
        lintersWith(() => "offline"),
      ),
    ).toBe("*4012345* gcp-datasource-offline");
    expect([marked("gcppos1", "401"), marked("gcppos1", "4A12345")]).toEqual(["*401* too-short-for-gcp", "*4A12345* invalid-gcp-prefix"]);
  });
});

it("no text at all makes a linter throw, and every fault lies within the text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 40 }), fc.stringMatching(/^[0-9]{0,40}$/u)), (text) => {
      for (const [name, lint] of linters) {
        const found = lint(text);
        if (found !== null)
          expect([name, found.at >= 0 && found.length >= 0 && found.at + found.length <= text.length]).toEqual([name, true]);
      }
    }),
  );
});
