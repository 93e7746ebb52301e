import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Station, Village } from "../rosters/rows.js";
import { openStore } from "../store/store.js";
import { figuresOf } from "./figures-of.js";
import { villageStates } from "./village-states.js";

const DAY = "2022-12-31";
const MODES = ["located", "operating", "served"] as const;
const villages: readonly Village[] = [
  { code: "331123101201" },
  { code: "331123101202" },
  { code: "331123102201", kind: "village" },
  { code: "331123102202", kind: "community" },
];
const states = (stations: readonly Station[], mode: "located" | "operating" | "served") => [
  ...(villageStates({ villages, stations }, { asOf: DAY, mode }) ?? []),
];

describe("which villages are covered", () => {
  it("is told village by village, without neighbourhood committees", () => {
    const stations: readonly Station[] = [{ id: "1", level: "village", at: "331123101201", status: "operating", serves: ["331123101202"] }];
    expect(states(stations, "located")).toEqual([
      ["331123101201", "covered"],
      ["331123101202", "missing"],
      ["331123102201", "missing"],
    ]);
    expect(states(stations, "served")).toEqual([
      ["331123101201", "covered"],
      ["331123101202", "covered"],
      ["331123102201", "missing"],
    ]);
  });

  it("is open where a station of the town may stand in the village, or where nobody knows whom it serves", () => {
    const stations: readonly Station[] = [{ id: "1", level: "village", at: "331123101", status: "operating" }];
    expect(states(stations, "located")).toEqual([
      ["331123101201", "open"],
      ["331123101202", "open"],
      ["331123102201", "missing"],
    ]);
    expect(states(stations, "served").map(([, state]) => state)).toEqual(["open", "open", "open"]);
  });

  it("is not told when there are too many pairs to look at", () => {
    const many = Array.from({ length: 1500 }, (_, at) => ({ code: `33112310${1 + Math.floor(at / 900)}${100 + (at % 900)}` }));
    const anywhere = (count: number): readonly Station[] =>
      Array.from({ length: count }, (_, at) => ({ id: String(at), level: "village" }));
    expect(villageStates({ villages: many, stations: anywhere(1333) }, { asOf: DAY, mode: "located" })).toBe(null);
    expect(villageStates({ villages: many.slice(0, 10), stations: anywhere(10) }, { asOf: DAY, mode: "located" })?.size).toBe(10);
  });

  it("never contradicts what the package counts in the whole town", () => {
    const place = fc.constantFrom("331123101201", "331123101202", "331123102201", "331123102202", "331123101", undefined);
    const station = fc.record({
      at: place,
      status: fc.constantFrom("planned" as const, "built" as const, "operating" as const, "closed" as const, undefined),
      serves: fc.constantFrom([], ["331123101202"], undefined),
      level: fc.constantFrom("village" as const, "town" as const),
    });
    fc.assert(
      fc.property(fc.array(station, { maxLength: 4 }), (all) => {
        const stations = all.map(
          ({ at, status, serves, level }, index): Station => ({
            id: String(index),
            level,
            ...(at === undefined ? {} : { at }),
            ...(status === undefined ? {} : { status }),
            ...(serves === undefined ? {} : { serves }),
          }),
        );
        const store = openStore();
        for (const village of villages) store.add("villages", village);
        store.expect("stations");
        for (const one of stations) store.add("stations", one);
        for (const mode of MODES) {
          const found = villageStates({ villages, stations }, { asOf: DAY, mode });
          for (const [town, figures] of figuresOf(store, { asOf: DAY, level: "town" })) {
            const of = (wanted: string) => [...(found ?? [])].filter(([code, state]) => code.startsWith(town) && state === wanted).length;
            const figure = figures.get(`villages.${mode}`);
            expect(of("covered")).toBeLessThanOrEqual(Number(figure?.min));
            expect(Number(figure?.max)).toBeLessThanOrEqual(of("covered") + of("open"));
          }
        }
      }),
    );
  });
});
