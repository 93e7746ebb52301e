import type { Quantity } from "../figures/quantity.js";
import { dayNumber } from "../store/day-number.js";
import type { Store } from "../store/store.js";
import { type AreaLevel, areasOf, areaText, levelOf } from "./areas.js";
import type { FigureColumn } from "./columns.js";
import { coverageCounts } from "./coverage-counts.js";
import { lazyMap } from "./lazy-map.js";
import { salesSums } from "./sales-sums.js";
import { stationCounts } from "./station-counts.js";
import { stationGaps } from "./station-gaps.js";
import { stationsOn } from "./stations-on.js";
import { trainingCounts } from "./training-counts.js";

/** What `figuresOf` reduces a store to (汇总要求). */
export interface FigureOptions {
  /** The day they are counted for. */
  readonly asOf: string;
  /** The areas: of one level, or of several. */
  readonly level: AreaLevel | readonly AreaLevel[];
}

/** The figures of one area by their ids (地区数据). */
export type AreaFigures = ReadonlyMap<string, Quantity>;

/**
 * Reduces a store to the figures of every area of the levels asked for (逐级汇总), by the code of the area: 2 digits for a province, 4 for a city, 6 for
 * a county, 9 for a town, `000000` for the nation, which is all that the store holds. Only figures of rosters that were handed in are there. What rosters
 * leave open widens a figure's bounds and is named, counted, in `missing`.
 *
 * - A date decides what it dates, else the status does; a station closed by the day counts nowhere; one that operates was built and planned.
 * - Villages are planned, located or operating by a station of the village level that stands in them. They are served by one that operates in
 *   them, or by one of any level that operates and names them. A village station of which only the town is known may stand in any village of the town; a
 *   station of which nobody knows whom it serves may serve all villages of its county.
 * - Villages that are on no roster never count; where no roster of villages was handed in, those count that stations name.
 * - Persons are distinct in each area, so those of a county may be fewer than those of its towns together. Attendances without a name may be
 *   anybody's, but rows of one session are different people unless they name the same one.
 * - Sales of an area are its own row's; without one, those of the areas in it together, unbounded while one of these is missing.
 *
 * Counts are whole numbers, sales decimal text in yuan with two decimals.
 *
 * @example
 * ```ts
 * import { figuresOf, openStore } from "@countykit/coverage-metrics";
 *
 * const store = openStore();
 * for (const code of ["440281101201", "440281101202"]) store.add("villages", { code });
 * store.add("stations", { id: "S1", level: "village", at: "440281101", status: "built" });
 * const county = figuresOf(store, { asOf: "2021-06-30", level: "county" }).get("440281");
 * county?.get("villages.located")?.min; // => "0"
 * county?.get("villages.located")?.max; // => "1"
 * county?.get("villages.located")?.missing[0]?.label.en; // => "in which village 1 village station is"
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: coverage of administrative villages; 乐府办〔2022〕9号 四（一）2(1)
 */
export function figuresOf({ tables }: Store, { asOf, level }: FigureOptions): ReadonlyMap<string, AreaFigures> {
  const day = dayNumber(asOf);
  const areas = areasOf(tables);
  const on = stationsOn(tables.stations, areas, day);
  const gapOf = stationGaps(on, areas);
  const columns = new Map<string, FigureColumn>();
  const put = (column: FigureColumn): void => {
    columns.set(column.figure.id, column);
  };
  coverageCounts(tables, areas, on, gapOf).forEach(put);
  if (tables.rows.stations !== undefined) stationCounts(on, areas, gapOf).forEach(put);
  trainingCounts(tables, areas, day).forEach(put);
  salesSums(tables, areas, day).forEach(put);

  const asked = new Set(typeof level === "string" ? [level] : level);
  const nodes = new Map<string, number>();
  for (let area = 0; area < areas.count; area += 1) {
    const code = areas.codes.keys[area] ?? 0;
    if (asked.has(levelOf(code))) nodes.set(areaText(code), area);
  }
  return lazyMap(nodes, (area) => lazyMap(columns, ({ quantity }) => quantity(area)));
}
