import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillTiers } from "./fill-tiers.js";
import type { Tier } from "./tier.js";
import { tierFloor, tierImpliesTarget } from "./tier-floor.js";

const PARK: readonly Tier[] = [
  { count: 2, at: "10000000" },
  { count: 3, at: "5000000" },
  { count: 5, at: "3000000" },
  { count: 10, at: "1000000" },
];

describe("the floor of tiers 档次隐含的下限", () => {
  it("suichang-2021/cluster/tier-floor: 20 firms and 60 m apart, 10 firms and 36 m nested, 40 m short of 100 m", () => {
    const [disjoint, nested] = [tierFloor(PARK, "disjoint"), tierFloor(PARK, "nested")];
    const { short, implied } = tierImpliesTarget(PARK, "disjoint", "1亿元");
    expect({
      disjointFirms: disjoint.shops,
      disjointFloor: disjoint.floor,
      nestedFirms: nested.shops,
      nestedFloor: nested.floor,
      shortOf1e8: short,
    }).toEqual({
      disjointFirms: 20,
      disjointFloor: "60000000.00",
      nestedFirms: 10,
      nestedFloor: "36000000.00",
      shortOf1e8: "40000000.00",
    });
    expect([implied, tierImpliesTarget(PARK, "nested", "1亿元").implied]).toEqual([false, false]);
  });

  it("lechang-2019/target/firms-3m: 10 firms nested, 15 disjoint", () => {
    const tiers: readonly Tier[] = [
      { count: 5, at: { amount: "500", unit: "万元" } },
      { count: 10, at: { amount: "300", unit: "万元" } },
    ];
    expect({ minFirms: tierFloor(tiers, "nested").shops, disjointMinFirms: tierFloor(tiers, "disjoint").shops }).toEqual({
      minFirms: 10,
      disjointMinFirms: 15,
    });
  });

  it("implies a total at the floor, and not a fen above it", () => {
    expect(tierImpliesTarget(PARK, "disjoint", "59999999.99")).toMatchObject({ implied: true, short: "0.00" });
    expect(tierImpliesTarget(PARK, "disjoint", "60000000.00")).toMatchObject({ implied: true, short: "0.00" });
    expect(tierImpliesTarget(PARK, "disjoint", "60000000.01")).toMatchObject({ implied: false, short: "0.01" });
  });

  it("asks for no more shops where a higher tier already brings enough", () => {
    const tiers = [
      { count: 3, at: "5000000" },
      { count: 2, at: "3000000" },
    ];
    expect(tierFloor(tiers, "nested")).toEqual({ shops: 3, floor: "15000000.00" });
    expect(tierFloor([], "nested")).toEqual({ shops: 0, floor: "0.00" });
  });

  it("refuses counts that are none", () => {
    expect(() => tierFloor([{ count: -1, at: "1" }], "nested")).toThrow(RangeError);
    expect(() => tierFloor([{ count: 1.5, at: "1" }], "nested")).toThrow(RangeError);
    expect(() => tierFloor([{ count: 1, at: "much" }], "nested")).toThrow(TypeError);
  });

  it("is filled by shops that sell just the floor, and by none that sell less", () => {
    const count = fc.integer({ min: 0, max: 4 });
    const tiers = fc.array(fc.record({ count, at: fc.integer({ min: 1, max: 9 }).map(String) }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(tiers, fc.constantFrom("nested" as const, "disjoint" as const), (asked, counting) => {
        const { shops, floor } = tierFloor(asked, counting);
        const least = sellers(asked, counting);
        expect([least.length, least.reduce((total, one) => total + Number(one), 0).toFixed(2)]).toEqual([shops, floor]);
        expect(fillTiers(asked, least, counting).filled).toBe("yes");
        expect(fillTiers(asked, least.slice(1), counting).filled).toBe(shops === 0 ? "yes" : "no");
      }),
    );
  });
});

/** The shops of the floor, built another way: one at a time, each selling just what some tier still lacks, the highest first. */
function sellers(tiers: readonly Tier[], counting: "nested" | "disjoint"): readonly string[] {
  const made: string[] = [];
  for (const { count, at } of [...tiers].sort((a, b) => Number(b.at) - Number(a.at))) {
    const there = counting === "nested" ? made.length : 0;
    for (let missing = count - there; missing > 0; missing -= 1) made.push(String(at));
  }
  return made;
}
