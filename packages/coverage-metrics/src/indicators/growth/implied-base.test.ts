import { parseRatio, type Fraction } from "@countykit/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declaring, verdict } from "../testing/holding.js";
import { impliedBase } from "./implied-base.js";

const ratio = (text: string): Fraction => {
  const read = parseRatio(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

const holds = (base: string, target: string, growth: string) =>
  verdict(
    declaring({ "sales.online-retail.2021": base, "sales.online-retail.2022": target }),
    { indicator: "growth", params: { series: "online-retail", period: "2022" } },
    ">=",
    growth,
  );

describe("implied base 目标隐含的最大基数", () => {
  it("suichang-2021/growth/base-check: 31 亿 at 18 % prints a base of 2,627,118,644.07", () => {
    const { nearest: maxBase } = impliedBase("3100000000", ratio("0.18"));
    expect({ maxBase }).toEqual({ maxBase: "2627118644.07" });
  });

  it("holds at the last fen below the bound, and no longer at the printed one, which is rounded up", () => {
    const { exact, most, nearest } = impliedBase("31亿元", ratio("18%"));
    expect(exact).toEqual({ part: "155000000000.00", whole: "59" });
    expect(most).toBe("2627118644.06");
    expect([most, nearest].map((base) => holds(base, "3100000000.00", "0.18"))).toEqual(["pass", "fail"]);
  });

  it("is exact where the division comes out", () => {
    expect(impliedBase("118", ratio("0.18"))).toEqual({ exact: { part: "5900.00", whole: "59" }, most: "100.00", nearest: "100.00" });
    expect(["99.99", "100.00", "100.01"].map((base) => holds(base, "118.00", "0.18"))).toEqual(["pass", "pass", "fail"]);
  });

  it("knows a fall and no change", () => {
    expect(impliedBase("90", ratio("-10%")).most).toBe("100.00");
    expect(impliedBase("90", ratio("0")).most).toBe("90.00");
  });

  it("refuses a growth of -100 % or less, and a negative target", () => {
    expect(() => impliedBase("90", ratio("-100%"))).toThrow(RangeError);
    expect(() => impliedBase("-0.01", ratio("0.1"))).toThrow(RangeError);
    expect(() => impliedBase("ninety", ratio("0.1"))).toThrow(TypeError);
  });

  it("is the greatest whole fen from which the target is still such a growth", () => {
    const fen = fc.bigInt({ min: 0n, max: 10n ** 14n });
    const growth = fc.record({ numerator: fc.bigInt({ min: -99n, max: 500n }), denominator: fc.constant(100n) });
    const text = (amount: bigint): string => `${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`;
    fc.assert(
      fc.property(fen, growth, (target, by) => {
        const most = BigInt(impliedBase(text(target), by).most.replace(".", ""));
        const grows = (base: bigint): boolean => target * by.denominator >= base * (by.denominator + by.numerator);
        expect([grows(most), grows(most + 1n)]).toEqual([true, false]);
      }),
    );
  });
});
