import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fenText } from "../money/fen.js";
import { type Percentages, percentages } from "./percentages.js";

const amount = fc.oneof(fc.bigInt({ min: 0n, max: 20n }), fc.bigInt({ min: 0n, max: 10n ** 12n }));
const amounts = fc.array(amount, { minLength: 1, maxLength: 12 }).filter((of) => of.some((one) => one > 0n));
const digits = fc.integer({ min: 0, max: 6 });

function printed(of: readonly bigint[], options: { readonly method?: Percentages["method"]; readonly digits?: number } = {}): Percentages {
  const read = percentages(of.map(fenText), options);
  if (!read.ok) throw new Error(read.issues[0]?.message.en);
  return read.value;
}

/** The printed shares as whole units of the last decimal. */
const units = (shares: readonly string[]): readonly bigint[] => shares.map((share) => BigInt(share.replace(/[.%]/g, "")));
const total = (of: readonly bigint[]): bigint => of.reduce((sum, one) => sum + one, 0n);

it("the shares always sum to the whole, and the sum that is given is theirs", () => {
  fc.assert(
    fc.property(amounts, digits, (of, places) => {
      const result = printed(of, { digits: places });
      expect(total(units(result.shares))).toBe(100n * 10n ** BigInt(places));
      expect([result.sumsToWhole, units([result.sum])[0]]).toEqual([true, total(units(result.shares))]);
      const plain = printed(of, { digits: places, method: "half-up" });
      expect(units([plain.sum])[0]).toBe(total(units(plain.shares)));
      expect(plain.sumsToWhole).toBe(units([plain.sum])[0] === 100n * 10n ** BigInt(places));
    }),
  );
});

it("each share lies within one unit of the exact one, and half a unit under half-up", () => {
  fc.assert(
    fc.property(amounts, digits, (of, places) => {
      const whole = total(of);
      const hundred = 100n * 10n ** BigInt(places);
      units(printed(of, { digits: places }).shares).forEach((unit, at) => {
        const off = unit * whole - (of[at] ?? 0n) * hundred;
        expect([off > -whole, off < whole]).toEqual([true, true]);
      });
      units(printed(of, { digits: places, method: "half-up" }).shares).forEach((unit, at) => {
        const off = 2n * (unit * whole - (of[at] ?? 0n) * hundred);
        expect([off > -whole, off <= whole]).toEqual([true, true]);
      });
    }),
  );
});

it("a larger amount never prints a smaller share, and an exact share is printed as it is", () => {
  fc.assert(
    fc.property(amounts, digits, (of, places) => {
      const whole = total(of);
      const hundred = 100n * 10n ** BigInt(places);
      const shares = units(printed(of, { digits: places }).shares);
      of.forEach((one, at) => {
        if ((one * hundred) % whole === 0n) expect(shares[at]).toBe((one * hundred) / whole);
        of.forEach((other, there) => {
          if (one > other) expect((shares[at] ?? 0n) >= (shares[there] ?? 0n)).toBe(true);
        });
      });
    }),
  );
});

it("the order of the lines changes nothing, unless equal amounts tie", () => {
  fc.assert(
    fc.property(
      amounts.chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray([...of.keys()], { minLength: of.length }))),
      digits,
      ([of, order], places) => {
        const straight = printed(of, { digits: places });
        const shuffled = printed(
          order.map((at) => of[at] ?? 0n),
          { digits: places },
        );
        expect(order.flatMap((at, position) => (shuffled.ties.includes(position) ? [at] : [])).sort((a, b) => a - b)).toEqual(
          straight.ties,
        );
        const tied = straight.ties.map((at) => of[at]);
        if (new Set(tied).size === tied.length) expect(shuffled.shares).toEqual(order.map((at) => straight.shares[at]));
        expect([...shuffled.shares].sort()).toEqual([...straight.shares].sort());
      },
    ),
  );
});

it("a tie is reported exactly when one of several equal remainders went up and another did not", () => {
  fc.assert(
    fc.property(amounts, digits, (of, places) => {
      const whole = total(of);
      const hundred = 100n * 10n ** BigInt(places);
      const { shares, ties } = printed(of, { digits: places });
      const rows = units(shares).map((unit, at) => ({
        at,
        rest: ((of[at] ?? 0n) * hundred) % whole,
        up: unit > ((of[at] ?? 0n) * hundred) / whole,
      }));
      const split = rows.filter(({ rest, up }) => rows.some((other) => other.rest === rest && other.up !== up));
      expect(ties).toEqual(split.map(({ at }) => at));
      for (const up of rows.filter((row) => row.up))
        for (const down of rows.filter((row) => !row.up)) expect(up.rest >= down.rest).toBe(true);
    }),
  );
});
