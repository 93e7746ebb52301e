import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fenOf, fenText } from "./fen.js";

describe("canonical money text", () => {
  it("is read into fen with up to two decimals", () => {
    expect(["0", "0.01", "5100000", "5100000.00", "-0.5", "-12.34", "007"].map(fenOf)).toEqual([
      0n,
      1n,
      510_000_000n,
      510_000_000n,
      -50n,
      -1234n,
      700n,
    ]);
  });

  it("is written with two decimals always, from both kinds of integer", () => {
    const shown = [0, 1, 9, 10, 99, 100, 101, 110, 123_456_789];
    const texts = ["0.00", "0.01", "0.09", "0.10", "0.99", "1.00", "1.01", "1.10", "1234567.89"];
    expect(shown.map(fenText)).toEqual(texts);
    expect(shown.map((fen) => fenText(BigInt(fen)))).toEqual(texts);
    expect([-1, -10, -100, -123_456_789].map(fenText)).toEqual(["-0.01", "-0.10", "-1.00", "-1234567.89"]);
    expect([-1n, -10n, -100n, -123_456_789n].map(fenText)).toEqual(["-0.01", "-0.10", "-1.00", "-1234567.89"]);
    expect(fenText(-0)).toBe("0.00");
  });

  it("survives the round trip for any integer, and any safe number agrees with its bigint", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.maxSafeInteger(), (fen, number) => {
        expect(fenOf(fenText(fen))).toBe(fen);
        expect(fenText(number)).toBe(fenText(BigInt(number)));
      }),
    );
  });

  it("throws on anything else: text from outside goes through money", () => {
    const wrong = ["", ".5", "5.", "1.234", "+1", "1,000", "1e3", " 1", "1 ", "１", "1元", "--1", "0x1", "1.2.3", "NaN", "1\n"];
    for (const text of wrong) expect(() => fenOf(text)).toThrow(TypeError);
    expect(() => fenOf("x".repeat(100))).toThrow(new TypeError(`not canonical money text: ${"x".repeat(40)}`));
  });
});
