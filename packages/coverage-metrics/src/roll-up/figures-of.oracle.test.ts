import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStore } from "../store/store.js";
import { figuresOf } from "./figures-of.js";
import { completions, countCompletions } from "./testing/completions.js";
import { contradicting } from "./testing/contradict.js";
import { forgetting } from "./testing/forget.js";
import { AFTER, completeRosters, type LargeRosters } from "./testing/large-rosters.js";
import { naiveFigures } from "./testing/naive-figures.js";
import { naiveSales } from "./testing/naive-sales.js";
import { salesRows } from "./testing/sales-rows.js";
import { storeOf } from "./testing/store-of.js";

const LEVELS = ["nation", "province", "city", "county", "town"] as const;
const within = (code: string): string => (code === "000000" ? "" : code);

const levels = fc.constantFrom(...LEVELS);

/** What the store says and what the naive counts span, side by side, for the areas of a level. */
function sideBySide(open: LargeRosters, ways: readonly LargeRosters[], level: (typeof LEVELS)[number]): readonly [unknown, unknown] {
  const figures = figuresOf(storeOf(open), { asOf: AFTER, level });
  const found = [...figures].map(([code, area]) => [
    code,
    Object.fromEntries([...area].map(([id, { min, max }]) => [id, `${min} … ${max}`])),
  ]);
  const naive = [...figures.keys()].map((code) => {
    const counts = ways.map((way) => naiveFigures(way, AFTER, within(code)));
    const spans = [...new Set(counts.flatMap((one) => [...one.keys()]))].map((id) => {
      const values = counts.map((one) => one.get(id) ?? 0);
      return [id, `${Math.min(...values)} … ${Math.max(...values)}`];
    });
    return [code, Object.fromEntries(spans)];
  });
  return [found, naive];
}

describe("figures against counting the simple way 与朴素算法对照", () => {
  it("equals it in every area, on rosters of which everything is known", () => {
    fc.assert(
      fc.property(completeRosters({ stations: 8, sessions: 4, conversions: 5 }), levels, (rosters, level) => {
        const [found, naive] = sideBySide(rosters, [rosters], level);
        expect(found).toEqual(naive);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("spans exactly what all ways to fill in the blanks give", () => {
    let tried = 0;
    const rosters = completeRosters({ stations: 4, sessions: 3, conversions: 3 });
    fc.assert(
      fc.property(
        rosters.chain((complete) => forgetting(complete, 4)),
        levels,
        (steps, level) => {
          const open = [...steps].reverse().find((one) => countCompletions(one) <= 48);
          if (open === undefined || countCompletions(open) === 1) return;
          tried += 1;
          const [found, naive] = sideBySide(open, completions(open), level);
          expect(found).toEqual(naive);
        },
      ),
      { numRuns: 100 },
    );
    expect(tried).toBeGreaterThan(60);
  }, 60_000);
});

describe("rows that contradict one another, against counting the simple way 矛盾登记与朴素算法对照", () => {
  it("spans exactly what either of the two values gives, of every cell that rows say differently", () => {
    let tried = 0;
    const rosters = completeRosters({ stations: 4, sessions: 3, conversions: 3 });
    fc.assert(
      fc.property(
        rosters.chain((complete) => contradicting(complete, 3)),
        levels,
        ({ rosters: open, ways }, level) => {
          if (ways.reduce((sum, way) => sum + countCompletions(way), 0) > 64) return;
          if (ways.length > 1) tried += 1;
          const [found, naive] = sideBySide(open, ways.flatMap(completions), level);
          expect(found).toEqual(naive);
        },
      ),
      { numRuns: 120 },
    );
    expect(tried).toBeGreaterThan(40);
  }, 60_000);
});

describe("sales against adding up the simple way 销售额与朴素算法对照", () => {
  it("equals it in every area, with blanks, doubles and contradictions, whether or not rosters tell which areas there are", () => {
    const seen = { known: 0, open: 0, torn: 0 };
    fc.assert(
      fc.property(
        completeRosters({ stations: 2, sessions: 1, conversions: 1 }),
        salesRows,
        fc.subarray(["towns", "villages"] as const),
        levels,
        ({ towns, villages, ...rest }, single, given, level) => {
          const sales = [...single, ...single.filter((_, index) => index % 3 === 0).map((row) => ({ ...row, amount: "0.20" }))];
          const rosters = {
            ...rest,
            sales,
            ...(given.includes("towns") ? { towns } : {}),
            ...(given.includes("villages") ? { villages } : {}),
          };
          const figures = figuresOf(storeOf(rosters), { asOf: AFTER, level });
          for (const [code, area] of figures) {
            const found = [...area].flatMap(([id, { min, max }]) => (id.startsWith("sales.") ? [[id, `${min} … ${max}`] as const] : []));
            for (const [, span] of found) {
              const [low, high] = span.split(" … ");
              seen[high === "null" ? "open" : low === high ? "known" : "torn"] += 1;
            }
            expect([code, Object.fromEntries(found)]).toEqual([code, Object.fromEntries(naiveSales(rosters, within(code)))]);
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(Object.entries(seen).filter(([, count]) => count < 20)).toEqual([]);
  }, 60_000);
});

describe("an empty store 空名册库", () => {
  it("has no figure and one area, everything", () => {
    const figures = figuresOf(openStore(), { asOf: AFTER, level: LEVELS });
    expect([...figures].map(([code, area]) => [code, area.size])).toEqual([["000000", 0]]);
  });
});
