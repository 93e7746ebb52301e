import type { Quantity } from "../figures/quantity.js";
import { askedDay } from "../store/day-number.js";
import type { Store } from "../store/store.js";
import { type AreaLevel, areasOf, nodesOf } from "./areas.js";
import { columnsOf } from "./columns-of.js";
import { lazyMap } from "./lazy-map.js";
import { salesSums } from "./sales-sums.js";

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
 * - A date decides what it dates, else the status does; a station closed by the day counts nowhere, and one of which only the
 *   status says that it closed may count everywhere, until a date says when it closed; one that operates was built and planned.
 * - Villages are planned, located or operating by a station of the village level that stands in them. They are served by one that operates in
 *   them, or by one of any level that operates and names them. A village station of which only the town is known may stand in any village of the town; a
 *   station of which nobody knows whom it serves may serve all villages of its county.
 * - Villages that are on no roster never count; where no roster of villages was handed in, those count that stations name.
 * - Persons are distinct in each area, so those of a county may be fewer than those of its towns together. Attendances without a name may be
 *   anybody's, but rows of one session are different people unless they name the same one.
 * - Rows of one thing that contradict one another leave open what they say differently: attendances of 30 and of 35 are 30 to 35, and two days are any day
 *   from the first to the second, so that they leave nothing open when both are on the same side of the day asked for.
 * - Sales of an area are its own row's; without one, those of the areas in it together. They are unbounded while one of these is missing, or when
 *   no roster of towns or villages says which areas there are.
 *
 * Counts are whole numbers, sales decimal text in yuan with two decimals.
 *
 * @throws {RangeError} when the day asked for is no real day in the form YYYY-MM-DD
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
  const day = askedDay(asOf);
  const areas = areasOf(tables);
  const { dated, undated } = columnsOf(tables, areas, { before: null, after: day });
  const columns = new Map([...undated, ...dated, ...salesSums(tables, areas, day)].map((column) => [column.figure.id, column]));
  const nodes = nodesOf(areas, level);
  return lazyMap(nodes, (area) => lazyMap(columns, ({ quantity }) => quantity(area)));
}
