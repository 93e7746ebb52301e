import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareShare, type Fraction, parseRatio, percentText } from "./ratio.js";
import { requiredCount } from "./required-count.js";

function ratio(text: string): Fraction {
  const read = parseRatio(text);
  if (!read.ok) throw new Error(read.issues[0]?.message.en);
  return read.value;
}

describe("the count that a threshold asks for", () => {
  it("conv/min-count: 70 % of 195 villages are 137, since 136.5 is no village", () => {
    expect(requiredCount(ratio("0.70"), 195n)).toBe(137n);
    expect([136n, 137n].map((count) => compareShare(count, 195n, ratio("0.70")))).toEqual([-1, 1]);
  });

  it("lechang-2019/target/village-coverage: 137 of 195 reach 70 %; of 196 they are 69.90 % and one is missing", () => {
    expect([requiredCount(ratio("70%"), 195n), requiredCount(ratio("70%"), 196n)]).toEqual([137n, 138n]);
    expect([percentText(137n, 195n), percentText(137n, 196n)]).toEqual(["70.26%", "69.90%"]);
    expect([compareShare(137n, 195n, ratio("70%")) >= 0, compareShare(137n, 196n, ratio("70%")) >= 0]).toEqual([true, false]);
  });

  it("lechang-2021/stations/village-coverage: half of 195 villages are 98, because 97 is short", () => {
    expect(requiredCount(ratio("50%"), 195n)).toBe(98n);
    expect([97n, 98n].map((count) => compareShare(count, 195n, ratio("50%")))).toEqual([-1, 1]);
  });

  it("suichang needs 122 of 203 for its 60 %, and 120 are 59.11 %", () => {
    expect(requiredCount(ratio("60%"), 203n)).toBe(122n);
    expect(percentText(120n, 203n)).toBe("59.11%");
  });

  it("is the product itself where that is whole, and one more where the threshold has to be exceeded", () => {
    expect([requiredCount(ratio("70%"), 200n), requiredCount(ratio("70%"), 200n, ">")]).toEqual([140n, 141n]);
    expect([requiredCount(ratio("70%"), 195n), requiredCount(ratio("70%"), 195n, ">")]).toEqual([137n, 137n]);
    expect([requiredCount(ratio("0"), 10n), requiredCount(ratio("0"), 10n, ">")]).toEqual([0n, 1n]);
  });

  it("may lie above the base, is never negative, and does not exist for an empty base", () => {
    expect(requiredCount(ratio("120%"), 10n)).toBe(12n);
    expect(requiredCount(ratio("100%"), 10n, ">")).toBe(11n);
    expect([requiredCount(ratio("-5%"), 10n), requiredCount(ratio("-5%"), 10n, ">")]).toEqual([0n, 0n]);
    expect([requiredCount(ratio("70%"), 0n), requiredCount(ratio("0"), 0n, ">")]).toEqual([null, null]);
    expect(() => requiredCount(ratio("70%"), -1n)).toThrow(new RangeError("Not a base: -1"));
  });

  it("is enough, and one less is not, for every threshold and every base", () => {
    const count = fc.bigInt({ min: 1n, max: 10n ** 20n });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        count,
        count,
        fc.constantFrom<">=" | ">">(">=", ">"),
        (numerator, denominator, base, operator) => {
          const needed = requiredCount({ numerator, denominator }, base, operator) ?? -1n;
          const enough = (one: bigint): boolean => {
            const order = compareShare(one, base, { numerator, denominator });
            return operator === ">" ? order > 0 : order >= 0;
          };
          expect([enough(needed), needed === 0n || !enough(needed - 1n)]).toEqual([true, true]);
        },
      ),
    );
  });
});
