import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillTiers } from "./fill-tiers.js";
import type { Tier } from "./tier.js";

const FIRMS: readonly Tier[] = [
  { count: 1, at: "5000000" },
  { count: 2, at: "3000000" },
];

describe("filling tiers 各档同时达标", () => {
  it("lets a shop fill every tier that it reaches when nested, one when disjoint", () => {
    const sales = ["6000000", "3000000"];
    expect(fillTiers(FIRMS, sales, "nested")).toEqual({
      filled: "yes",
      tiers: [
        { count: 1, at: "5000000", shops: { min: 1, max: 1 } },
        { count: 2, at: "3000000", shops: { min: 2, max: 2 } },
      ],
    });
    expect(fillTiers(FIRMS, sales, "disjoint")).toEqual({
      filled: "no",
      tiers: [
        { count: 1, at: "5000000", shops: { min: 1, max: 1 } },
        { count: 2, at: "3000000", shops: { min: 1, max: 1 } },
      ],
    });
  });

  it("lets a shop that a higher tier does not need fill a lower one", () => {
    expect(fillTiers(FIRMS, ["9000000", "8000000", "7000000"], "disjoint").filled).toBe("yes");
    expect(fillTiers(FIRMS, ["9000000", "8000000", "2999999.99"], "disjoint").filled).toBe("no");
    expect(fillTiers(FIRMS, ["9000000", "8000000", "3000000.00"], "disjoint").filled).toBe("yes");
  });

  it("does not promise one unknown shop to two tiers", () => {
    expect(fillTiers(FIRMS, ["3000000", "3000000", null], "disjoint").filled).toBe("unknown");
    expect(fillTiers(FIRMS, ["3000000", null], "disjoint")).toMatchObject({
      filled: "no",
      tiers: [{ shops: { min: 0, max: 1 } }, { shops: { min: 1, max: 2 } }],
    });
    expect(fillTiers(FIRMS, ["3000000", null], "nested").filled).toBe("unknown");
  });

  it("is filled by nothing when nothing is asked", () => {
    expect(fillTiers([], [], "disjoint").filled).toBe("yes");
    expect(fillTiers([{ count: 0, at: "1" }], [], "disjoint").filled).toBe("yes");
    expect(fillTiers(FIRMS, [], "nested").filled).toBe("no");
  });

  it("finds a way to fill disjoint tiers whenever trying every one finds it", () => {
    const tiers = fc.array(fc.record({ count: fc.integer({ min: 0, max: 2 }), at: fc.integer({ min: 1, max: 5 }).map(String) }), {
      maxLength: 3,
    });
    const sales = fc.array(fc.integer({ min: 0, max: 6 }).map(String), { maxLength: 5 });
    fc.assert(
      fc.property(tiers, sales, (asked, sold) => {
        expect(fillTiers(asked, sold, "disjoint").filled).toBe(someWay(asked, sold) ? "yes" : "no");
      }),
    );
  });

  it("bounds every tier by what the unknown sales can make of it, and no wider", () => {
    const tiers = fc.array(fc.record({ count: fc.integer({ min: 0, max: 2 }), at: fc.integer({ min: 1, max: 4 }).map(String) }), {
      minLength: 1,
      maxLength: 3,
    });
    const sales = fc.array(fc.option(fc.integer({ min: 0, max: 5 }).map(String)), { maxLength: 4 });
    fc.assert(
      fc.property(tiers, sales, fc.constantFrom("nested" as const, "disjoint" as const), (asked, sold, counting) => {
        const found = worlds(sold).map((world) => fillTiers(asked, world, counting));
        const { filled, tiers: bounded } = fillTiers(asked, sold, counting);
        const answers = new Set(found.map((one) => one.filled));
        expect(filled).toBe(answers.size === 1 ? [...answers][0] : "unknown");
        bounded.forEach(({ shops }, index) => {
          const counts = found.flatMap((one) => one.tiers[index]?.shops.min ?? []);
          expect(shops).toEqual({ min: Math.min(...counts), max: Math.max(...counts) });
        });
      }),
    );
  });

  it("does not care in what order shops stand", () => {
    const sales = fc.array(fc.option(fc.integer({ min: 0, max: 6_000_000 }).map(String)), { maxLength: 6 });
    fc.assert(
      fc.property(sales, (sold) => {
        expect(fillTiers(FIRMS, [...sold].reverse(), "disjoint")).toEqual(fillTiers(FIRMS, sold, "disjoint"));
      }),
    );
  });
});

/** Whether any assignment of shops to places fills all of them, tried one by one. */
function someWay(tiers: readonly Tier[], sales: readonly string[]): boolean {
  const places = tiers.flatMap(({ count, at }) => Array.from({ length: count }, () => Number(at)));
  const fill = (rest: readonly number[], shops: readonly string[]): boolean => {
    const [place, ...others] = rest;
    if (place === undefined) return true;
    return shops.some(
      (shop, index) =>
        Number(shop) >= place &&
        fill(
          others,
          shops.filter((_, other) => other !== index),
        ),
    );
  };
  return fill(places, sales);
}

/** Every value that matters for sales that are not known. */
const worlds = (sales: readonly (string | null)[]): readonly (readonly string[])[] =>
  sales.reduce<readonly (readonly string[])[]>(
    (found, one) => found.flatMap((world) => (one === null ? ["0", "1", "2", "3", "4", "99"] : [one]).map((value) => [...world, value])),
    [[]],
  );
