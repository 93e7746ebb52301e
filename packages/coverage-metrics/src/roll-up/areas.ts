import { NATION } from "../divisions/code-parts.js";
import { type Codes, findCode, internCode, openCodes } from "../store/codes.js";
import { isVillage, parentOf } from "../store/division-code.js";
import { areaOf } from "../store/place.js";
import type { Tables } from "../store/tables.js";

/** A level of areas; `nation` is everything in the store, whatever that is. */
export type AreaLevel = "town" | "county" | "city" | "province" | "nation";

/**
 * All areas that the rosters speak of, larger ones first and each level by code, so that a parent comes before its children: counts are summed from
 * the back to the front, and handed down from the front to the back.
 */
export interface Areas {
  readonly codes: Codes;
  readonly parent: Int32Array;
  readonly count: number;
  /** Columns that were given back, to be used again. */
  readonly spare: Float64Array[];
  /** The smallest area that surely holds a place: the town of a village. -1 when nothing in the store lies there. */
  readonly nodeOf: (place: number) => number;
}

/** The areas of a store. */
export function areasOf(tables: Tables): Areas {
  const found = openCodes();
  const note = (code: number): void => {
    for (let area = code; findCode(found, area) < 0; area = parentOf(area)) internCode(found, area);
  };
  const see = (places: Float64Array, count: number): void => {
    let last = -1;
    for (let index = 0; index < count; index += 1) {
      const code = areaOf(places[index] ?? 0);
      const area = isVillage(code) ? Math.floor(code / 1000) : code;
      if (area === last) continue;
      last = area;
      note(area);
    }
  };
  internCode(found, 0);
  see(tables.towns.codes.keys, tables.towns.codes.count);
  see(tables.villages.codes.keys, tables.villages.codes.count);
  see(tables.stations.at, tables.stations.ids.count);
  see(tables.sessions.at, tables.sessions.ids.count);
  see(tables.conversions.at, tables.conversions.ids.count);
  see(tables.sales.at, tables.sales.keys.count);
  if (tables.rows.villages === undefined) see(tables.stations.served.code, tables.stations.served.count);

  const sorted = found.keys.slice(0, found.count).sort();
  const codes = openCodes();
  for (const code of sorted) internCode(codes, code);
  const parent = new Int32Array(codes.count);
  for (let node = 1; node < codes.count; node += 1) parent[node] = findCode(codes, parentOf(sorted[node] ?? 0));
  return { codes, parent, count: codes.count, spare: [], nodeOf: (place) => findArea(codes, areaOf(place)) };
}

function findArea(codes: Codes, code: number): number {
  return findCode(codes, isVillage(code) ? Math.floor(code / 1000) : code);
}

/** The level of an area, by how long its code is. */
export const levelOf = (code: number): AreaLevel =>
  code >= 1e8 ? "town" : code >= 1e5 ? "county" : code >= 1000 ? "city" : code > 0 ? "province" : "nation";

/** The code of an area as text: 2, 4, 6 or 9 digits, and six zeros for the nation. */
export const areaText = (code: number): string => (code === 0 ? NATION : String(code));

/** The areas of one level or of several, by their codes. */
export function nodesOf({ codes, count }: Areas, level: AreaLevel | readonly AreaLevel[]): ReadonlyMap<string, number> {
  const asked = new Set(typeof level === "string" ? [level] : level);
  const nodes = new Map<string, number>();
  for (let area = 0; area < count; area += 1) {
    const code = codes.keys[area] ?? 0;
    if (asked.has(levelOf(code))) nodes.set(areaText(code), area);
  }
  return nodes;
}
