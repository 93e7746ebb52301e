import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDates } from "./compare-dates.js";
import { completions, countCompletions } from "./testing/completions.js";
import { forgetting } from "./testing/forget.js";
import { AFTER, BEFORE, completeRosters } from "./testing/large-rosters.js";
import { naiveFigures } from "./testing/naive-figures.js";
import { LEVELS } from "./testing/plain.js";
import { storeOf } from "./testing/store-of.js";

const within = (code: string): string => (code === "000000" ? "" : code);

/** Figures of things that are counted one by one: their change is as narrow as it can be. */
const isPlain = (id: string): boolean => id.startsWith("stations") || id.startsWith("sessions") || id.startsWith("training.person-times");

describe("changes against counting the simple way 两期对比与朴素算法对照", () => {
  it("holds in every way to fill in the blanks, and is no wider than it must be for what is counted one by one", () => {
    let [tried, narrow, wide, moved] = [0, 0, 0, 0];
    const rosters = completeRosters({ stations: 4, sessions: 3, conversions: 3 });
    fc.assert(
      fc.property(
        rosters.chain((complete) => forgetting(complete, 4)),
        fc.constantFrom(...LEVELS),
        (steps, level) => {
          const open = [...steps].reverse().find((one) => countCompletions(one) <= 48);
          if (open === undefined) return;
          tried += 1;
          const ways = completions(open);
          const wrong: unknown[] = [];
          for (const [code, area] of compareDates(storeOf(open), { before: BEFORE, after: AFTER, level })) {
            const first = ways.map((way) => naiveFigures(way, BEFORE, within(code)));
            const second = ways.map((way) => naiveFigures(way, AFTER, within(code)));
            for (const [id, { change }] of area) {
              const changes = second.map((one, way) => (one.get(id) ?? 0) - (first[way]?.get(id) ?? 0));
              const [least, most] = [Math.min(...changes), Math.max(...changes)];
              const [min, max] = [Number(change.min), Number(change.max)];
              const tight = min === least && max === most;
              if (tight) narrow += 1;
              else wide += 1;
              if (least !== 0 || most !== 0) moved += 1;
              if (min > least || max < most || (!tight && (isPlain(id) || ways.length === 1)))
                wrong.push([code, id, [min, max], [least, most]]);
              if ((min !== max) !== change.missing.length > 0) wrong.push([code, id, change]);
            }
          }
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
    expect([tried > 60, moved > 500]).toEqual([true, true]);
    // Everything else hangs together nearly always: one in a hundred is wider than it must be.
    expect(wide * 100).toBeLessThan(narrow + wide);
  }, 60_000);

  it("is the figures of the second day less those of the first, where both are known", () => {
    fc.assert(
      fc.property(completeRosters({ stations: 8, sessions: 4, conversions: 4 }), (rosters) => {
        const wrong: unknown[] = [];
        for (const [code, area] of compareDates(storeOf(rosters), { before: BEFORE, after: AFTER, level: LEVELS })) {
          for (const [id, { before, after, change }] of area) {
            if (change.min !== String(Number(after.min) - Number(before.min)) || change.min !== change.max) wrong.push([code, id]);
          }
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
