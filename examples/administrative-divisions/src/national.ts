import { type AreaFigures, figuresOf, openStore, type Store, unitKindOfDivision } from "@countykit/coverage-metrics";
import { unitsOf } from "./divisions.js";

/**
 * All villages of the country with stations made up for them, the same ones in every run: every second village has one, every fifth of these is
 * only planned, every tenth serves its neighbour too. The villages are real, the stations are not.
 */
export async function fillNation(): Promise<{ readonly store: Store; readonly villages: number; readonly stations: number }> {
  const store = openStore();
  let villages = 0;
  let stations = 0;
  let before: string | undefined;
  for await (const { code, name } of unitsOf("villages")) {
    if (unitKindOfDivision(code) !== "village") continue;
    store.add("villages", { code, name });
    villages += 1;
    if (villages % 2 === 0) {
      stations += 1;
      const serves = stations % 10 === 0 && before !== undefined ? [before] : [];
      store.add("stations", {
        id: `S${stations}`,
        level: "village",
        at: code,
        status: stations % 5 === 0 ? "planned" : "operating",
        serves,
      });
    }
    before = code;
  }
  return { store, villages, stations };
}

/** The figures of every province, and of the nation. */
export const provincesOf = (store: Store): ReadonlyMap<string, AreaFigures> =>
  figuresOf(store, { asOf: "2023-12-31", level: ["province", "nation"] });
