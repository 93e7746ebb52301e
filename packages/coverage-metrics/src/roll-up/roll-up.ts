import type { Rows } from "../rosters/rows.js";
import { askedDay } from "../store/day-number.js";
import { openStore, type RowSource, type Store, type StoreOptions } from "../store/store.js";
import { STORED_ROSTERS, type StoredRoster } from "../store/tables.js";
import { type AreaFigures, type FigureOptions, figuresOf } from "./figures-of.js";

/** Large rosters as they stream in (名册数据流): rows one by one or several at a time, at once or as they arrive. */
export type RosterSources = { readonly [Name in StoredRoster]?: RowSource<Rows[Name]> };

/**
 * Reduces rosters to the figures of every area (名册汇总) in one go: `openStore`, `addAll` for each roster, `figuresOf`. The rows are read once, one roster
 * after the other, and not kept, so that a roster of the nation need not fit in memory. Rows that do not say where they are lie in `home`; without it, they may
 * lie in any area.
 *
 * @throws {TypeError} when a row's division code, day or word is none, or money is no canonical text; rows that were read are right
 * @throws {RangeError} when an amount of sales is beyond 2^63 fen, or the day asked for is no real day in the form YYYY-MM-DD
 * @example
 * ```ts
 * import { rollUp } from "@countykit/coverage-metrics";
 *
 * const figures = await rollUp(
 *   { villages: [{ code: "440281101201" }, { code: "440222103204" }], stations: [] },
 *   { asOf: "2021-06-30", level: ["county", "province"] },
 * );
 * [...figures.keys()]; // => ["44", "440222", "440281"]
 * figures.get("44")?.get("villages")?.min; // => "2"
 * figures.get("440222")?.get("villages.located")?.max; // => "0"
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: coverage is counted over the administrative villages of the county
 */
export async function rollUp(rosters: RosterSources, options: FigureOptions & StoreOptions): Promise<ReadonlyMap<string, AreaFigures>> {
  askedDay(options.asOf);
  const store = openStore(options);
  for (const roster of STORED_ROSTERS) await fill(store, roster, rosters);
  return figuresOf(store, options);
}

async function fill<Name extends StoredRoster>(
  store: Store,
  roster: Name,
  rosters: { readonly [One in StoredRoster]?: RowSource<Rows[One]> },
): Promise<void> {
  const rows = rosters[roster];
  if (rows !== undefined) await store.addAll(roster, rows);
}
