import { type Codes, codesIn, findCode, internCode, openCodes } from "../store/codes.js";
import { isVillage } from "../store/division-code.js";
import { areaOf } from "../store/place.js";
import { STATION } from "../store/station-table.js";
import type { Tables } from "../store/tables.js";
import { type Areas, levelOf } from "./areas.js";
import { type Cells, loosen, openLoose } from "./cells.js";
import { levelBits, type StationsIn } from "./stations-in.js";
import { eitherOf, MODES, NOWHERE, SERVED, turnOf, turnsOf } from "./turns.js";
import { countyOf } from "./village-cells.js";

/**
 * Which towns are covered (乡镇覆盖), by the stations of the town level that stand in them; a town is served by one that operates in it, or
 * that operates elsewhere and names it or one of its villages. Without a roster of towns those count that the other rosters speak of.
 */
export function townCells(tables: Tables, areas: Areas, { table, count, pairs, area: areaOfStation }: StationsIn): Cells {
  const open = tables.rows.towns === undefined;
  const codes = open ? townsIn(areas) : tables.towns.codes;
  const area = new Int32Array(codes.count);
  for (let town = 0; town < codes.count; town += 1) area[town] = areas.nodeOf(codes.keys[town] ?? 0);
  const covered = new Uint16Array(codes.count).fill(NOWHERE);
  const loose = openLoose(areas);
  const cover = (place: number, turns: number): void => {
    const town = findCode(codes, isVillage(place) ? Math.floor(place / 1000) : place);
    if (town >= 0) covered[town] = eitherOf(covered[town] ?? NOWHERE, turns);
  };
  /** The turns of a station of the town level; nothing for the others. */
  const turnsAt = (station: number): number => {
    const level = levelBits(table.claims[station] ?? 0, "town");
    return level === 0 ? NOWHERE : turnsOf(pairs[station] ?? 0) | (level === 2 ? NOWHERE : 0);
  };
  for (let station = 0; station < count; station += 1) {
    const turns = turnsAt(station);
    if (turns === NOWHERE) continue;
    const place = areaOf(table.at[station] ?? 0);
    const node = areaOfStation[station] ?? 0;
    const known = place >= 1e8;
    if (known) cover(place, turns);
    for (let mode = 0; mode < MODES.length; mode += 1) {
      const column = loose[mode];
      if (column === undefined) continue;
      if (!known) loosen(column, node, turnOf(turns, mode));
      const anywhere = mode === SERVED && ((table.claims[station] ?? 0) & (1 << STATION.served)) === 0;
      if (anywhere) loosen(column, countyOf(areas, node), turnOf(turns, mode), Infinity);
    }
  }
  const served = table.served;
  for (let pair = 0; pair < served.count; pair += 1) {
    const place = served.code[pair] ?? 0;
    if (place >= 1e8) cover(place, (turnsAt(served.station[pair] ?? 0) & 0xf000) | (NOWHERE & 0x0fff));
  }
  return { count: codes.count, area, counted: new Uint8Array(codes.count).fill(1), covered, loose, open };
}

function townsIn({ codes }: Areas): Codes {
  const towns = openCodes();
  for (const code of codesIn(codes)) if (levelOf(code) === "town") internCode(towns, code);
  return towns;
}
