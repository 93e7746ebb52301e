import type { Book } from "../figures/book.js";
import type { DeclaredFigure } from "../figures/declared.js";
import { openBook } from "../figures/open-book.js";
import type { Quantity } from "../figures/quantity.js";
import type { RosterName, Rows, Town } from "../rosters/rows.js";
import { askedDay } from "../store/day-number.js";
import { divisionNumber, parentOf } from "../store/division-code.js";
import { openStore, type Store } from "../store/store.js";
import { STORED_ROSTERS, type StoredRoster } from "../store/tables.js";
import { type AreaFigures, figuresOf } from "./figures-of.js";
import { lazyMap } from "./lazy-map.js";

/** The rosters of a county (县域名册), each as a list of rows; those that are left out are not known. */
export type RosterRows = { readonly [Name in RosterName]?: readonly Rows[Name][] };

/** What a county's book is made from (资料簿来源). */
export interface CountyBookSources {
  readonly asOf: string;
  readonly declared?: readonly DeclaredFigure[];
  readonly rosters?: RosterRows;
}

/**
 * Opens the book of one county (打开县域资料簿) from its rosters and from what its documents declare. The large rosters are reduced to figures once, of the county
 * and as `<figure>@<name of the town>` of each town that the roster of towns names; indicators count the small rosters from their rows. All rows are
 * taken to be the county's; sales without a place are its own, as those at its code are.
 *
 * @throws {TypeError} when a row's division code, day or word is none, or money is no canonical text; rows that were read are right
 * @throws {RangeError} when an amount of sales is beyond 2^63 fen, or the day asked for is no real day in the form YYYY-MM-DD
 * @example
 * ```ts
 * import { observe, openCountyBook } from "@countykit/coverage-metrics";
 *
 * const book = openCountyBook({
 *   asOf: "2021-06-30",
 *   declared: [{ kind: "number", id: "villages", value: "195" }],
 *   rosters: { stations: [{ id: "S1", level: "village", at: "440281101201", status: "operating", serves: [] }] },
 * });
 * const { part, whole } = observe(book, "village-coverage", { mode: "served" });
 * [part.min, part.max, whole?.min]; // => ["1", "1", "195"]
 * ```
 * @source 遂政办发〔2021〕15号 三（二）: coverage of administrative villages
 */
export function openCountyBook({ asOf, declared = [], rosters = {} }: CountyBookSources): Book {
  askedDay(asOf);
  const store = openStore();
  const home = onlyCounty(rosters);
  const sales = home === null ? rosters.sales : rosters.sales?.map((row) => ({ ...row, at: row.at ?? home }));
  for (const roster of STORED_ROSTERS) fill(store, roster, sales === undefined ? rosters : { ...rosters, sales });
  const days = new Map<string, ReadonlyMap<string, Quantity>>();
  const counted = (day: string): ReadonlyMap<string, Quantity> => {
    const figures =
      days.get(day) ?? withTowns(figuresOf(store, { asOf: day, level: ["nation", "county", "town"] }), home, rosters.towns ?? []);
    days.set(day, figures);
    return figures;
  };
  return openBook({ asOf, declared, counted, rows: rosters });
}

function fill<Name extends StoredRoster>(
  store: Store,
  roster: Name,
  rosters: { readonly [One in StoredRoster]?: readonly Rows[One][] },
): void {
  const rows = rosters[roster];
  if (rows === undefined) return;
  store.expect(roster);
  for (const row of rows) store.add(roster, row);
}

/** The county in which all towns, villages and sales are, by its code; null when they are in none or in several. */
function onlyCounty({ towns = [], villages = [], sales = [] }: RosterRows): string | null {
  const counties = new Set<number>();
  for (const rows of [towns, villages]) for (const { code } of rows) counties.add(countyOf(divisionNumber(code)));
  for (const { at } of sales) if (at !== undefined) counties.add(countyOf(divisionNumber(at)));
  const [county = 0] = counties;
  return counties.size === 1 && county >= 1e5 ? String(county) : null;
}

function countyOf(code: number): number {
  let county = code;
  while (county >= 1e8) county = parentOf(county);
  return county;
}

/** The figures of the county, and beside them those of each town as `<figure>@<name of the town>`; towns that share a name have none. */
function withTowns(figures: ReadonlyMap<string, AreaFigures>, home: string | null, towns: readonly Town[]): ReadonlyMap<string, Quantity> {
  const county = figures.get("000000");
  if (county === undefined) return new Map();
  const codes = new Map<string, string | null>();
  for (const { name, code } of towns) {
    if (name === undefined) continue;
    codes.set(name, codes.has(name) && codes.get(name) !== code ? null : code);
  }
  const places = new Map<string, { readonly area: AreaFigures; readonly id: string }>();
  // Nobody says that a province, or everything, has no other sales than the county that tells of its own.
  const selling = (home === null ? undefined : figures.get(home)) ?? county;
  for (const id of county.keys()) places.set(id, { area: id.startsWith("sales.") ? selling : county, id });
  for (const [name, code] of codes) {
    const town = code === null ? undefined : figures.get(code);
    if (town !== undefined) for (const id of town.keys()) places.set(`${id}@${name}`, { area: town, id });
  }
  return lazyMap(places, ({ area, id }) => area.get(id));
}
