import { describe, expect, it } from "vitest";
import { quantity } from "./testing/asked.js";
import { asks, judged } from "./testing/judged.js";

const THRESHOLDS = [50, 60, 70, 100];
const MOST_VILLAGES = 500n;

/** How many villages reach so many percent, by integers alone. */
const needed = (percent: bigint, all: bigint): bigint => (percent * all + 99n) / 100n;

describe("all numbers of villages from 1 to 500", () => {
  it.each(THRESHOLDS)("meet a floor of %s per cent from the required count on, and not one village before", (threshold) => {
    const percent = BigInt(threshold);
    const against = asks(">=", percent === 100n ? "1" : `0.${percent}`);
    let looked = 0;
    for (let all = 1n; all <= MOST_VILLAGES; all += 1n) {
      const least = needed(percent, all);
      expect(least * 100n >= percent * all && (least - 1n) * 100n < percent * all).toBe(true);
      for (const part of [least - 1n, least, least + 1n]) {
        const { verdict, requires, margin } = judged(quantity("villages", String(part)), quantity("villages", String(all)), against);
        expect([verdict, requires?.min, requires?.max, margin?.min]).toEqual([
          part < least ? "fail" : "pass",
          String(least),
          String(least),
          String(part - least),
        ]);
        looked += 1;
      }
    }
    expect(looked).toBe(1500);
  });

  it.each(THRESHOLDS)("keep a cap of %s per cent up to the count allowed, and not one village more", (threshold) => {
    const percent = BigInt(threshold);
    const against = asks("<=", percent === 100n ? "1" : `0.${percent}`);
    for (let all = 1n; all <= MOST_VILLAGES; all += 1n) {
      const most = (percent * all) / 100n;
      for (const part of [most, most + 1n]) {
        const { verdict, requires } = judged(quantity("villages", String(part)), quantity("villages", String(all)), against);
        expect([verdict, requires?.min]).toEqual([part * 100n <= percent * all ? "pass" : "fail", String(most)]);
      }
    }
  });

  it.each(THRESHOLDS)("rise above %s per cent, or stay below it, strictly", (threshold) => {
    const percent = BigInt(threshold);
    const limit = percent === 100n ? "1" : `0.${percent}`;
    for (let all = 1n; all <= MOST_VILLAGES; all += 1n) {
      const at = (percent * all) / 100n;
      for (const part of [at - 1n, at, at + 1n]) {
        const [above, below] = [asks(">", limit), asks("<", limit)].map((against) =>
          judged(quantity("villages", String(part)), quantity("villages", String(all)), against),
        );
        expect([above?.verdict, above?.requires?.min]).toEqual([part * 100n > percent * all ? "pass" : "fail", String(at + 1n)]);
        expect([below?.verdict, below?.requires?.min]).toEqual([
          part * 100n < percent * all ? "pass" : "fail",
          String(needed(percent, all) - 1n),
        ]);
      }
    }
  });
});
