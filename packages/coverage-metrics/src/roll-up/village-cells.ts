import { type Codes, findCode, internCode, openCodes } from "../store/codes.js";
import { isVillage } from "../store/division-code.js";
import { areaOf } from "../store/place.js";
import { STATION, type StationTable } from "../store/station-table.js";
import type { Tables } from "../store/tables.js";
import { VILLAGE } from "../store/village-table.js";
import type { Areas } from "./areas.js";
import { increase } from "./bounds.js";
import { type Cells, newLoose } from "./cells.js";
import { CERTAIN, levelBits, MODE_BITS, type StationsOn } from "./stations-on.js";

/**
 * Which villages are covered on a day (行政村覆盖). A village is planned, located or operating by a station of the village level that stands in it,
 * and served by one that operates in it, or by a station of any level that operates and names it. Stations in a village that is not on the roster
 * cover none. Without a roster of villages those count that stations name.
 */
export function villageCells(tables: Tables, areas: Areas, on: StationsOn): Cells {
  const { villages, stations } = tables;
  const open = tables.rows.villages === undefined;
  const codes = open ? namedVillages(stations) : villages.codes;
  const area = new Int32Array(codes.count);
  for (let village = 0; village < codes.count; village += 1) area[village] = areas.nodeOf(codes.keys[village] ?? 0);
  const counted = new Uint8Array(codes.count).fill(1);
  if (!open) for (let village = 0; village < codes.count; village += 1) counted[village] = COUNTED[kindOf(villages.claims, village)] ?? 0;
  const covered = new Uint8Array(codes.count);
  const loose = newLoose(areas);
  const cells: Cells = { count: codes.count, area, counted, covered, loose, open };
  for (let station = 0; station < on.count; station += 1) stand(cells, codes, on, station);
  serve(cells, codes, areas, on);
  return cells;
}

/** By the claims of a village's kind: none or `village` counts, `community` does not, both may. */
const COUNTED: readonly number[] = [1, 1, 0, 2];

const kindOf = (claims: Uint8Array, village: number): number => ((claims[village] ?? 0) >> VILLAGE.kind) & 3;

/** The bits of a station for the four modes: it serves where it operates. */
const withHome = (bits: number): number => bits | ((bits & 0b110000) << 2);

function stand(cells: Cells, codes: Codes, { table, answers, area }: StationsOn, station: number): void {
  const level = levelBits(table.claims[station] ?? 0, "village");
  if (level === 0) return;
  let bits = withHome(MODE_BITS[answers[station] ?? 0] ?? 0);
  if (level === 2) bits &= ~CERTAIN;
  const place = table.at[station] ?? 0;
  if (isVillage(place)) {
    const village = findCode(codes, place);
    if (village >= 0) cells.covered[village] = (cells.covered[village] ?? 0) | bits;
    return;
  }
  for (const [mode, column] of cells.loose.entries()) if ((bits & (2 << (2 * mode))) !== 0) increase(column, area[station] ?? 0);
}

function serve(cells: Cells, codes: Codes, areas: Areas, { table, count, answers, area: areaOf }: StationsOn): void {
  const loose = cells.loose[3];
  if (loose === undefined) return;
  const { served } = table;
  for (let pair = 0; pair < served.count; pair += 1) {
    const operating = ((MODE_BITS[answers[served.station[pair] ?? 0] ?? 0] ?? 0) & 0b110000) << 2;
    if (operating === 0) continue;
    const code = served.code[pair] ?? 0;
    if (!isVillage(code)) {
      const area = areas.nodeOf(code);
      if (area >= 0) loose[area] = Infinity;
      continue;
    }
    const village = findCode(codes, code);
    if (village >= 0) cells.covered[village] = (cells.covered[village] ?? 0) | operating;
  }
  for (let station = 0; station < count; station += 1) {
    if (((table.claims[station] ?? 0) & (1 << STATION.served)) !== 0) continue;
    if (((MODE_BITS[answers[station] ?? 0] ?? 0) & 0b100000) === 0) continue;
    loose[countyOf(areas, areaOf[station] ?? 0)] = Infinity;
  }
}

/** The county of a place; a larger area stays what it is. */
export function countyOf({ codes, parent }: Areas, area: number): number {
  return (codes.keys[area] ?? 0) >= 1e8 ? (parent[area] ?? 0) : area;
}

function namedVillages({ at, ids, served }: StationTable): Codes {
  const codes = openCodes();
  for (let station = 0; station < ids.count; station += 1) {
    const code = areaOf(at[station] ?? 0);
    if (isVillage(code)) internCode(codes, code);
  }
  for (let pair = 0; pair < served.count; pair += 1) {
    const code = served.code[pair] ?? 0;
    if (isVillage(code)) internCode(codes, code);
  }
  return codes;
}
