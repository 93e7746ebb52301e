import { type Codes, findCode, internCode, openCodes } from "../store/codes.js";
import { isVillage } from "../store/division-code.js";
import { areaOf } from "../store/place.js";
import { STATION, type StationTable } from "../store/station-table.js";
import type { Tables } from "../store/tables.js";
import { VILLAGE } from "../store/village-table.js";
import type { Areas } from "./areas.js";
import { type Cells, loosen, openLoose } from "./cells.js";
import { levelBits, type StationsIn } from "./stations-in.js";
import { eitherOf, MODES, NEITHER, NOWHERE, SERVED, turnOf, turnsOf } from "./turns.js";

/**
 * Which villages are covered (行政村覆盖). A village is planned, located or operating by a station of the village level that stands in it,
 * and served by one that operates in it, or by a station of any level that operates and names it. Stations in a village that is not on the roster
 * cover none. Without a roster of villages those count that stations name.
 */
export function villageCells(tables: Tables, areas: Areas, stations: StationsIn): Cells {
  const { villages } = tables;
  const open = tables.rows.villages === undefined;
  const codes = open ? namedVillages(tables.stations) : villages.codes;
  const area = new Int32Array(codes.count);
  for (let village = 0; village < codes.count; village += 1) area[village] = areas.nodeOf(codes.keys[village] ?? 0);
  const counted = new Uint8Array(codes.count).fill(1);
  if (!open) for (let village = 0; village < codes.count; village += 1) counted[village] = COUNTED[kindOf(villages.claims, village)] ?? 0;
  const cells: Cells = {
    count: codes.count,
    area,
    counted,
    covered: new Uint16Array(codes.count).fill(NOWHERE),
    loose: openLoose(areas),
    open,
  };
  stand(cells, codes, stations);
  serve(cells, codes, areas, stations);
  return cells;
}

/** By the claims of a village's kind: none or `village` counts, `community` does not, both may. */
const COUNTED: readonly number[] = [1, 1, 0, 2];

const kindOf = (claims: Uint8Array, village: number): number => ((claims[village] ?? 0) >> VILLAGE.kind) & 3;

/** Puts the village stations where they stand. */
function stand({ covered, loose }: Cells, codes: Codes, { table, count, pairs, area }: StationsIn): void {
  for (let station = 0; station < count; station += 1) {
    const level = levelBits(table.claims[station] ?? 0, "village");
    if (level === 0) continue;
    const turns = turnsOf(pairs[station] ?? 0) | (level === 2 ? NOWHERE : 0);
    const place = table.at[station] ?? 0;
    if (isVillage(place)) {
      const village = findCode(codes, place);
      if (village >= 0) covered[village] = eitherOf(covered[village] ?? NOWHERE, turns);
      continue;
    }
    for (let mode = 0; mode < MODES.length; mode += 1) {
      const column = loose[mode];
      if (column !== undefined) loosen(column, area[station] ?? 0, turnOf(turns, mode));
    }
  }
}

/** The turns of a word with nothing but what serves. */
const onlyServed = (turns: number): number => (turns & 0xf000) | (NOWHERE & 0x0fff);

/** Lets the stations of all levels serve whom they name. */
function serve({ covered, loose }: Cells, codes: Codes, areas: Areas, { table, count, pairs, area }: StationsIn): void {
  const column = loose[SERVED];
  if (column === undefined) return;
  const { served } = table;
  for (let pair = 0; pair < served.count; pair += 1) {
    const turns = turnsOf(pairs[served.station[pair] ?? 0] ?? 0);
    const turn = turnOf(turns, SERVED);
    if (turn === NEITHER) continue;
    const code = served.code[pair] ?? 0;
    if (isVillage(code)) {
      const village = findCode(codes, code);
      if (village >= 0) covered[village] = eitherOf(covered[village] ?? NOWHERE, onlyServed(turns));
      continue;
    }
    const node = areas.nodeOf(code);
    if (node >= 0) loosen(column, node, turn, Infinity);
  }
  for (let station = 0; station < count; station += 1) {
    if (((table.claims[station] ?? 0) & (1 << STATION.served)) !== 0) continue;
    loosen(column, countyOf(areas, area[station] ?? 0), turnOf(turnsOf(pairs[station] ?? 0), SERVED), Infinity);
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
