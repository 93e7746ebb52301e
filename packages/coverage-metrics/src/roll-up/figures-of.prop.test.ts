import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Station } from "../rosters/rows.js";
import { packStore, unpackStore } from "../store/pack.js";
import { mergeStores, openStore, type Store } from "../store/store.js";
import { STORED_ROSTERS, type StoredRoster } from "../store/tables.js";
import { figuresOf } from "./figures-of.js";
import type { RosterRows } from "./open-county-book.js";
import { forgetting } from "./testing/forget.js";
import { AFTER, completeRosters } from "./testing/large-rosters.js";
import { allFigures, allText, isWithin } from "./testing/plain.js";
import { salesRows } from "./testing/sales-rows.js";
import { storeOf } from "./testing/store-of.js";

const MOST = { stations: 6, sessions: 4, conversions: 4 };

/** Rosters with blanks, doubles that agree and doubles that contradict one another. */
const messy: fc.Arbitrary<RosterRows> = fc
  .tuple(
    completeRosters(MOST).chain((complete) => forgetting(complete, 6)),
    completeRosters(MOST),
    salesRows,
  )
  .map(([steps, other, sales]) => ({ ...joined(steps.at(-1) ?? other, other), sales }));

const joined = (one: RosterRows, other: RosterRows): RosterRows => ({
  towns: [...(one.towns ?? []), ...(other.towns ?? [])],
  villages: [...(one.villages ?? []), ...(other.villages ?? [])],
  stations: [...(one.stations ?? []), ...(other.stations ?? [])],
  sessions: [...(one.sessions ?? []), ...(other.sessions ?? [])],
  attendances: [...(one.attendances ?? []), ...(other.attendances ?? [])],
  conversions: [...(one.conversions ?? []), ...(other.conversions ?? [])],
});

/** Adds all rows, in an order and to stores that a stream of numbers picks. */
function scattered(rosters: RosterRows, stores: readonly Store[], picks: readonly number[]): void {
  const adders = STORED_ROSTERS.flatMap((roster) => addersOf(roster, rosters));
  for (const [index, add] of adders
    .map((one, at) => ({ one, key: picks[at % picks.length] ?? at }))
    .sort((a, b) => a.key - b.key)
    .entries()) {
    const store = stores[(picks[index % picks.length] ?? 0) % stores.length];
    if (store !== undefined) add.one(store);
  }
}

const addersOf = <Name extends StoredRoster>(roster: Name, rosters: RosterRows): readonly ((store: Store) => void)[] =>
  (rosters[roster] ?? []).map((row) => (store: Store) => store.add(roster, row));

const picks = fc.array(fc.nat(1000), { minLength: 7, maxLength: 40 });

describe("laws of the roll-up 汇总的规律", () => {
  it("does not depend on the order of rows and rosters", () => {
    fc.assert(
      fc.property(messy, picks, (rosters, order) => {
        const [one, other] = [openStore(), openStore()];
        scattered(rosters, [one], [0]);
        scattered(rosters, [other], order);
        expect(allText(other, AFTER)).toBe(allText(one, AFTER));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("is the same for parts put together as for the whole, whichever come first, packed or not", () => {
    fc.assert(
      fc.property(messy, picks, (rosters, order) => {
        const [a, b, c, whole] = [openStore(), openStore(), openStore(), openStore()];
        scattered(rosters, [a, b, c], order);
        scattered(rosters, [whole], [0]);
        const expected = allText(whole, AFTER);
        expect(allText(mergeStores(a, b, c), AFTER)).toBe(expected);
        expect(allText(mergeStores(c, mergeStores(b, a)), AFTER)).toBe(expected);
        expect(allText(mergeStores(mergeStores(a, c), packStore(b)), AFTER)).toBe(expected);
        expect(allText(unpackStore(packStore(whole)), AFTER)).toBe(expected);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it("names what is missing wherever bounds are open, and nothing where they are not", () => {
    let open = 0;
    fc.assert(
      fc.property(messy, (rosters) => {
        const wrong: string[] = [];
        for (const [key, { min, max, missing }] of allFigures(storeOf(rosters), AFTER)) {
          if (min !== max) open += 1;
          if (missing.length > 0 !== (min !== max)) wrong.push(key);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(open).toBeGreaterThan(100);
  }, 60_000);

  it("counts what is entered twice once", () => {
    fc.assert(
      fc.property(completeRosters(MOST), (rosters) => {
        expect(allText(storeOf(joined(rosters, rosters)), AFTER)).toBe(allText(storeOf(rosters), AFTER));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("only narrows when a blank is filled in", () => {
    let narrower = 0;
    fc.assert(
      fc.property(
        completeRosters(MOST).chain((complete) => forgetting(complete, 8)),
        (steps) => {
          const figures = steps.map((rosters) => allFigures(storeOf(rosters), AFTER));
          const wrong: unknown[] = [];
          for (const [index, less] of figures.entries()) {
            for (const [key, inner] of figures[index - 1] ?? []) {
              const outer = less.get(key);
              if (outer === undefined) continue;
              if (!isWithin(outer, inner)) wrong.push([key, outer, inner]);
              if (outer.min !== inner.min || outer.max !== inner.max) narrower += 1;
            }
          }
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
    expect(narrower).toBeGreaterThan(100);
  }, 60_000);

  it("never lowers coverage when a station comes further", () => {
    const NEXT = { planned: "built", built: "operating", operating: "operating", closed: "closed" } as const;
    fc.assert(
      fc.property(completeRosters(MOST), fc.nat(), (rosters, pick) => {
        const undated = rosters.stations.map(({ opened: _opened, built: _built, ...rest }): Station => rest);
        const raised = undated.map((one, index) =>
          index === pick % undated.length ? { ...one, status: NEXT[one.status ?? "planned"] } : one,
        );
        const before = allFigures(storeOf({ ...rosters, stations: undated }), AFTER);
        const lower = [...allFigures(storeOf({ ...rosters, stations: raised }), AFTER)].filter(
          ([key, { min, max }]) => Number(min) < Number(before.get(key)?.min) || Number(max) < Number(before.get(key)?.max),
        );
        expect(lower).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("adds up: what towns have together is what their county has, and so on up; people may be fewer", () => {
    fc.assert(
      fc.property(completeRosters(MOST), (rosters) => {
        const store = storeOf(rosters);
        const levels = (["town", "county", "city", "province", "nation"] as const).map((level) => figuresOf(store, { asOf: AFTER, level }));
        const totals = levels.map((areas) => {
          const sums = new Map<string, number>();
          for (const area of areas.values()) for (const [id, { min }] of area) sums.set(id, (sums.get(id) ?? 0) + Number(min));
          return sums;
        });
        const wrong: unknown[] = [];
        for (const [index, larger] of totals.entries()) {
          for (const [id, below] of totals[index - 1] ?? []) {
            const above = larger.get(id) ?? 0;
            const distinct = id.startsWith("training.persons") || id.startsWith("training.converted");
            if (distinct ? above > below : above !== below) wrong.push([id, below, above]);
          }
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it("makes of half the rows no more than of all", () => {
    fc.assert(
      fc.property(completeRosters(MOST), (rosters) => {
        const half = { ...rosters, stations: rosters.stations.filter((_, index) => index % 2 === 0) };
        const whole = allFigures(storeOf(rosters), AFTER);
        const more = [...allFigures(storeOf(half), AFTER)].filter(([key, { min }]) => Number(min) > Number(whole.get(key)?.min));
        expect(more).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
