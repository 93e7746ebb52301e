import { type Codes, codesIn, findCode, internCode, openCodes } from "../store/codes.js";
import { isVillage } from "../store/division-code.js";
import { areaOf as placeArea } from "../store/place.js";
import { STATION } from "../store/station-table.js";
import type { Tables } from "../store/tables.js";
import { type Areas, levelOf } from "./areas.js";
import { increase } from "./bounds.js";
import { type Cells, newLoose } from "./cells.js";
import { CERTAIN, levelBits, MODE_BITS, type StationsOn } from "./stations-on.js";
import { countyOf } from "./village-cells.js";

/**
 * Which towns are covered on a day (乡镇覆盖), by the stations of the town level that stand in them; a town is served by one that operates in it, or
 * that operates elsewhere and names it or one of its villages. Without a roster of towns those count that the other rosters speak of.
 */
export function townCells(tables: Tables, areas: Areas, { table, count, answers, area: areaOf }: StationsOn): Cells {
  const { towns } = tables;
  const open = tables.rows.towns === undefined;
  const codes = open ? townsIn(areas) : towns.codes;
  const area = new Int32Array(codes.count);
  for (let town = 0; town < codes.count; town += 1) area[town] = areas.nodeOf(codes.keys[town] ?? 0);
  const covered = new Uint8Array(codes.count);
  const loose = newLoose(areas);
  const cover = (place: number, bits: number): void => {
    const town = findCode(codes, isVillage(place) ? Math.floor(place / 1000) : place);
    if (town >= 0) covered[town] = (covered[town] ?? 0) | bits;
  };
  const bitsOf = (station: number): number => {
    const level = levelBits(table.claims[station] ?? 0, "town");
    const bits = level === 0 ? 0 : (MODE_BITS[answers[station] ?? 0] ?? 0);
    return (bits | ((bits & 0b110000) << 2)) & (level === 2 ? ~CERTAIN : 0xff);
  };
  for (let station = 0; station < count; station += 1) {
    const bits = bitsOf(station);
    if (bits === 0) continue;
    const place = placeArea(table.at[station] ?? 0);
    const node = areaOf[station] ?? 0;
    if (place >= 1e8) cover(place, bits);
    else for (const [mode, column] of loose.entries()) if ((bits & (2 << (2 * mode))) !== 0) increase(column, node);
    const mayServe = (bits & 0b10000000) !== 0;
    if (mayServe && ((table.claims[station] ?? 0) & (1 << STATION.served)) === 0)
      loose[3]?.fill(Infinity, countyOf(areas, node), countyOf(areas, node) + 1);
  }
  for (let pair = 0; pair < table.served.count; pair += 1) {
    const place = table.served.code[pair] ?? 0;
    if (place >= 1e8) cover(place, bitsOf(table.served.station[pair] ?? 0) & 0b11000000);
  }
  return { count: codes.count, area, counted: new Uint8Array(codes.count).fill(1), covered, loose, open };
}

function townsIn({ codes }: Areas): Codes {
  const towns = openCodes();
  for (const code of codesIn(codes)) if (levelOf(code) === "town") internCode(towns, code);
  return towns;
}
