import { describe, expect, it } from "vitest";
import { compareShare, type Fraction, fractionText, parseRatio, percentText } from "./ratio.js";

/** Reads a ratio that the test itself wrote. */
function ratio(text: string): Fraction {
  const read = parseRatio(text);
  if (!read.ok) throw new Error(read.issues[0]?.message.en);
  return read.value;
}

const issueOf = (input: unknown, path?: string) => {
  const read = parseRatio(input, path);
  return read.ok ? null : read.issues;
};

describe("reading a ratio", () => {
  it("takes decimals, percent and per mille, in lowest terms", () => {
    expect(ratio("0.15")).toEqual({ numerator: 3n, denominator: 20n });
    expect(ratio("15%")).toEqual({ numerator: 3n, denominator: 20n });
    expect(ratio("150‰")).toEqual({ numerator: 3n, denominator: 20n });
    expect(ratio("12.5%")).toEqual({ numerator: 1n, denominator: 8n });
    expect(ratio("3")).toEqual({ numerator: 3n, denominator: 1n });
    expect(ratio("0")).toEqual({ numerator: 0n, denominator: 1n });
    expect(ratio("0.00%")).toEqual({ numerator: 0n, denominator: 1n });
    expect(ratio("2‰")).toEqual({ numerator: 1n, denominator: 500n });
  });

  it("takes what Chinese documents print: full-width digits, signs and points, spaces around and before the mark", () => {
    for (const text of ["１５％", " 15% ", "15 %", "１５．０％", "＋15%"]) expect(fractionText(ratio(text))).toBe("0.15");
    expect(fractionText(ratio("－０．５"))).toBe("-0.5");
  });

  it("keeps the sign", () => {
    expect(ratio("-5%")).toEqual({ numerator: -1n, denominator: 20n });
    expect(ratio("+5%")).toEqual({ numerator: 1n, denominator: 20n });
    expect(ratio("-0")).toEqual({ numerator: 0n, denominator: 1n });
  });

  it("keeps thirty digits on either side of the point, and reads no more", () => {
    const [whole, places] = ["9".repeat(30), "9".repeat(30)];
    expect(fractionText(ratio(`${whole}.${places}`))).toBe(`${whole}.${places}`);
    expect(issueOf(`${whole}9`)).not.toBeNull();
    expect(issueOf(`0.${places}9`)).not.toBeNull();
    expect(issueOf(" ".repeat(61) + "15%")).toBeNull();
    expect(issueOf(" ".repeat(62) + "15%")).not.toBeNull();
  });

  it("answers with an issue in both languages where there is no ratio, never with zero", () => {
    const wrong = ["", "%", "一成五", "15%%", "1/3", ".5", "5.", "1e-2", "0x10", "15％ 左右", "1,5%", "--5", "15% 20%", "x15%"];
    for (const text of wrong) expect([text, issueOf(text)?.[0]?.code]).toEqual([text, "not-ratio"]);
    for (const [input, received] of [
      [0.15, "number 0.15"],
      [true, "boolean true"],
      [null, "null"],
      [undefined, "undefined"],
      [["15%"], "array"],
      [{ value: "15%" }, "object"],
    ] as const)
      expect(issueOf(input)?.[0]?.received).toBe(received);
    expect(issueOf("about 15 percent of it, which is a long way of saying so", "/limit")).toEqual([
      {
        code: "not-ratio",
        path: "/limit",
        expected: "decimal text or percentage",
        received: "“about 15 percent of it, which is a long …”",
        message: {
          zh: "“about 15 percent of it, which is a long …” 不是比例",
          en: "“about 15 percent of it, which is a long …” is not a ratio",
        },
        hint: { zh: '可写成 "0.15" 或 "15%"', en: 'Write "0.15" or "15%"' },
      },
    ]);
    expect(issueOf("?")?.[0]?.path).toBe("");
  });
});

describe("writing a ratio", () => {
  it("as decimal text where there is one", () => {
    expect(["0.15", "1", "0", "-0.5", "12.345", "100%", "0.1‰"].map((text) => fractionText(ratio(text)))).toEqual([
      "0.15",
      "1",
      "0",
      "-0.5",
      "12.345",
      "1",
      "0.0001",
    ]);
    expect(fractionText({ numerator: -1n, denominator: 8n })).toBe("-0.125");
  });

  it("as a fraction where there is none, or where it would be endless", () => {
    expect(fractionText({ numerator: 1n, denominator: 3n })).toBe("1/3");
    expect(fractionText({ numerator: -5n, denominator: 7n })).toBe("-5/7");
    expect(fractionText({ numerator: 1n, denominator: 10n ** 64n })).toBe(`0.${"0".repeat(63)}1`);
    expect(fractionText({ numerator: 1n, denominator: 10n ** 65n })).toBe(`1/${10n ** 65n}`);
  });
});

describe("comparing a share with a limit, by cross-multiplication", () => {
  /** Below, at and above, told apart by one fen in two hundred million yuan. */
  const whole = 20_000_000_000n;
  const at = 3_000_000_000n;

  it("0.1 + 0.2 of 2.0 万元 is exactly 15 %, which binary fractions deny", () => {
    const [a, b] = [100_000n, 200_000n];
    expect(compareShare(a + b, 2_000_000n, ratio("15%"))).toBe(0);
    expect((0.1 + 0.2) / 2 > 0.15).toBe(true);
  });

  it("one fen below, at, and one fen above", () => {
    expect([at - 1n, at, at + 1n].map((part) => compareShare(part, whole, ratio("15%")))).toEqual([-1, 0, 1]);
  });

  it("answers each of the five operators just below, at and just above", () => {
    const five = [at - 1n, at, at + 1n].map((part) => {
      const order = compareShare(part, whole, ratio("15%"));
      return { "<=": order <= 0, "<": order < 0, ">=": order >= 0, ">": order > 0, "==": order === 0 };
    });
    expect(five).toEqual([
      { "<=": true, "<": true, ">=": false, ">": false, "==": false },
      { "<=": true, "<": false, ">=": true, ">": false, "==": true },
      { "<=": false, "<": false, ">=": true, ">": true, "==": false },
    ]);
  });

  it("lechang-2021/budget/training-cap: 200 of 1500 万元 is under 15 %, 225 is at it, one fen more is over", () => {
    const subtotal = 1_500_000_000n;
    expect([200_000_000n, 225_000_000n, 225_000_001n].map((part) => compareShare(part, subtotal, ratio("15%")))).toEqual([-1, 0, 1]);
  });

  it("conv/share-base: 550 万元 of the subtotal is not what it is of the total, and both miss one half", () => {
    expect([compareShare(550n, 1500n, ratio("50%")), compareShare(550n, 2000n, ratio("50%"))]).toEqual([-1, -1]);
    expect([percentText(550n, 1500n), percentText(550n, 2000n)]).toEqual(["36.67%", "27.50%"]);
    expect([compareShare(790n, 1500n, ratio("50%")), compareShare(790n, 2000n, ratio("50%"))]).toEqual([1, -1]);
  });

  it("conv/printed-percent: the exact share lies below the 37 % that is printed", () => {
    expect(compareShare(5_500_000n, 15_000_000n, ratio("37%"))).toBe(-1);
    expect(compareShare(5_500_000n, 15_000_000n, { numerator: 11n, denominator: 30n })).toBe(0);
    expect(percentText(5_500_000n, 15_000_000n, 4)).toBe("36.6667%");
  });

  it("takes negative parts and limits, and calls nothing of nothing equal", () => {
    expect(compareShare(-1n, 100n, ratio("0"))).toBe(-1);
    expect(compareShare(-5n, 100n, ratio("-5%"))).toBe(0);
    expect(compareShare(1n, 0n, ratio("15%"))).toBe(1);
    expect(compareShare(0n, 0n, ratio("15%"))).toBe(0);
  });
});

describe("a percentage for display", () => {
  it("is rounded half up, at the exact half too", () => {
    expect(percentText(1n, 8n, 0)).toBe("13%");
    expect(percentText(3n, 8n, 0)).toBe("38%");
    expect(percentText(12_345n, 1_000_000n, 2)).toBe("1.23%");
    expect(percentText(12_3449n, 10_000_000n, 2)).toBe("1.23%");
    expect(percentText(12_345n, 100_000_0n, 1)).toBe("1.2%");
    expect(percentText(5n, 1000n, 0)).toBe("1%");
    expect(percentText(4_999n, 1_000_000n, 0)).toBe("0%");
    expect(percentText(1_005n, 100_000n, 2)).toBe("1.01%");
    expect(percentText(1_00499n, 10_000_000n, 2)).toBe("1.00%");
  });

  it("of a negative part or whole rounds its size, and keeps the sign only while something is left", () => {
    expect(percentText(-1n, 8n, 0)).toBe("-13%");
    expect(percentText(1n, -8n, 0)).toBe("-13%");
    expect(percentText(-1n, -8n, 0)).toBe("13%");
    expect(percentText(-1n, 100_000n)).toBe("0.00%");
    expect(percentText(-1n, 20_000n)).toBe("-0.01%");
    expect(percentText(0n, -5n)).toBe("0.00%");
  });

  it("pads small ones, and has two decimals unless told", () => {
    expect(percentText(0n, 7n)).toBe("0.00%");
    expect(percentText(1n, 10_000n)).toBe("0.01%");
    expect(percentText(7n, 7n)).toBe("100.00%");
    expect(percentText(7n, 7n, 0)).toBe("100%");
    expect(percentText(260n, 200n)).toBe("130.00%");
    expect(percentText(1n, 3n, 20)).toBe("33.33333333333333333333%");
  });

  it("of an empty base there is none", () => {
    expect([percentText(0n, 0n), percentText(5n, 0n), percentText(-5n, 0n)]).toEqual(["—", "—", "—"]);
  });

  it("throws where a program asks for an impossible number of decimals", () => {
    for (const digits of [-1, 21, 1.5, Number.NaN]) expect(() => percentText(1n, 3n, digits)).toThrow(RangeError);
    expect(() => percentText(1n, 0n, -1)).toThrow(new RangeError("Not a number of decimals: -1"));
  });
});
