import { CITIES_WITHOUT_COUNTIES } from "../divisions/provinces-table.js";
import { findCode } from "../store/codes.js";
import { isVillage } from "../store/division-code.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import { increase } from "./bounds.js";

/** Which areas have sales that others are made of. Where somebody only trained, or only a station stands, nobody is asked for sales. */
export interface Parts {
  readonly areas: Areas;
  /** 1: named by a roster of towns, villages or sales, or holds such an area. */
  readonly asked: Uint8Array;
  /** 1: rosters of towns and villages say which parts the area has. */
  readonly whole: Uint8Array;
  /** How many units of a town the roster of villages lists. */
  readonly villages: Int32Array;
}

export function partsOf({ towns, villages, sales }: Tables, areas: Areas): Parts {
  const { codes, count, parent } = areas;
  const parts: Parts = { areas, asked: new Uint8Array(count), whole: new Uint8Array(count), villages: new Int32Array(count) };
  const listed = new Uint8Array(count);
  for (let row = 0; row < towns.codes.count; row += 1) listed[areas.nodeOf(towns.codes.keys[row] ?? 0)] = 1;
  for (let row = 0; row < villages.codes.count; row += 1) {
    const town = areas.nodeOf(villages.codes.keys[row] ?? 0);
    listed[town] = 1;
    parts.whole[town] = 1;
    increase(parts.villages, town);
  }
  for (let row = 0; row < sales.keys.count; row += 1) parts.asked[areas.nodeOf(sales.at[row] ?? 0)] = 1;
  for (let area = count - 1; area > 0; area -= 1) {
    const above = parent[area] ?? 0;
    if (listed[area] === 1) parts.asked[area] = parts.whole[above] = listed[above] = 1;
    else if (isWholeCity(codes.keys[above] ?? 0)) parts.whole[above] = 1;
    if (parts.asked[area] === 1) parts.asked[above] = 1;
  }
  return parts;
}

/** A city without counties is all of its one county. */
const isWholeCity = (code: number): boolean => code < 10_000 && CITIES_WITHOUT_COUNTIES.has(String(code));

/** The sales of every area in one period, in fen. */
export interface AreaSales {
  readonly least: readonly bigint[];
  /** What those who told give at most. */
  readonly most: readonly bigint[];
  /** How many areas did not tell, of how many nobody knows what else is in them, and of how many rows contradict one another. */
  readonly silent: Int32Array;
  readonly rest: Int32Array;
  readonly torn: Int32Array;
}

const UNTOLD = 0;
const INSIDE = 1;
const OWN = 2;

/** Adds rows of one series and period up, area by area. An own row prevails over the areas inside, also where it is contradicted. */
export function salesOfAreas(parts: Parts, tables: Tables, rows: readonly number[]): AreaSales {
  const { sales } = tables;
  const { count, parent, nodeOf } = parts.areas;
  const least = Array<bigint>(count).fill(0n);
  const most = Array<bigint>(count).fill(0n);
  const [silent, rest, torn] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const told = new Uint8Array(count);
  const heard = new Int32Array(count);
  const take = (area: number, low: bigint, high: bigint): void => {
    least[area] = (least[area] ?? 0n) + low;
    most[area] = (most[area] ?? 0n) + high;
  };
  const add = (row: number, area: number, how: number): void => {
    const [low, high] = [sales.fen[row] ?? 0n, sales.most[row] ?? 0n];
    told[area] = how;
    take(area, low, high);
    if (low !== high) increase(torn, area);
  };
  const said = rows.filter((row) => sales.said[row] === 1);
  const own = (row: number): boolean => !isVillage(sales.at[row] ?? 0);
  for (const row of said) if (own(row)) add(row, nodeOf(sales.at[row] ?? 0), OWN);
  for (const row of said) {
    const at = sales.at[row] ?? 0;
    const town = nodeOf(at);
    if (own(row) || told[town] === OWN) continue;
    add(row, town, INSIDE);
    if (findCode(tables.villages.codes, at) >= 0) increase(heard, town);
  }
  for (let area = count - 1; area >= 0; area -= 1) {
    const how = told[area] ?? UNTOLD;
    if (how === UNTOLD) silent[area] = 1;
    else if (how === INSIDE) {
      if (parts.whole[area] !== 1) increase(rest, area);
      const villages = parts.villages[area] ?? 0;
      if (villages > 0) increase(silent, area, villages - (heard[area] ?? 0));
    }
    const above = parent[area] ?? 0;
    if (area === 0 || told[above] === OWN || parts.asked[area] !== 1) continue;
    if (how !== UNTOLD) told[above] = INSIDE;
    take(above, least[area] ?? 0n, most[area] ?? 0n);
    for (const counts of [silent, rest, torn]) increase(counts, above, counts[area] ?? 0);
  }
  return { least, most, silent, rest, torn };
}
