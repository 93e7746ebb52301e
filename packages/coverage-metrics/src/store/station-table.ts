import type { Station } from "../rosters/rows.js";
import { flagClaim, wordClaim } from "./claims.js";
import { dayNumber, joinSpan } from "./day-number.js";
import { divisionNumber, placeNumber } from "./division-code.js";
import { roomForInts, roomForNumbers } from "./grow.js";
import { joinPlace } from "./place.js";
import { internFrom, internText, openTexts, textAfter, type Texts } from "./texts.js";

/** The stations of the roster, one place each, and beside them which villages they name as served. */
export interface StationTable {
  ids: Texts;
  claims: Int32Array;
  at: Float64Array;
  /** Dates as `joinSpan` joins them. */
  built: Float64Array;
  opened: Float64Array;
  closed: Float64Array;
  served: { station: Int32Array; code: Float64Array; count: number };
}

/** Where the bits of each claim stand; `served` says that the list of villages was given, `shut` that a status is that it closed. */
export const STATION = {
  status: 0,
  level: 3,
  demonstration: 6,
  online: 8,
  trained: 10,
  skilled: 12,
  experienced: 14,
  benchmark: 16,
  served: 18,
  shut: 19,
} as const;
export const STATUSES = ["planned", "built", "operating"] as const;
/** Whether rows say that a station closed, and none says when. */
export const closedSomeDay = (claims: number, closed: number): boolean => closed === 0 && (claims & (1 << STATION.shut)) !== 0;

export const LEVELS = ["county", "town", "village"] as const;

export const openStations = (): StationTable => ({
  ids: openTexts(),
  claims: new Int32Array(0),
  at: new Float64Array(0),
  built: new Float64Array(0),
  opened: new Float64Array(0),
  closed: new Float64Array(0),
  served: { station: new Int32Array(0), code: new Float64Array(0), count: 0 },
});

/**
 * Adds one station. Everything is read before the station is given a place, so that a row at which this throws leaves nothing.
 *
 * @throws {TypeError} when a code is no division code, a date no day or a word on no list
 */
export function addStation(table: StationTable, row: Station, home: number): void {
  const claims =
    (row.status === "closed" ? 1 << STATION.shut : wordClaim(STATUSES, row.status, STATION.status)) |
    wordClaim(LEVELS, row.level, STATION.level) |
    flagClaim(row.demonstration, STATION.demonstration) |
    flagClaim(row.online, STATION.online) |
    flagClaim(row.keeperTrained, STATION.trained) |
    flagClaim(row.keeperSkilled, STATION.skilled) |
    flagClaim(row.keeperExperienced, STATION.experienced) |
    flagClaim(row.benchmark, STATION.benchmark) |
    (row.serves === undefined ? 0 : 1 << STATION.served);
  const at = placeNumber(row.at) || home;
  const [built, opened, closed] = [dayNumber(row.built), dayNumber(row.opened), dayNumber(row.closed)];
  const served = row.serves?.map(divisionNumber) ?? [];
  const station = room(table, internText(table.ids, row.id));
  put(table, station, claims, at, built, opened, closed);
  for (const code of served) serve(table, station, code);
}

/** Takes in the stations of another table. */
export function takeStations(table: StationTable, other: StationTable): void {
  const numbers = new Int32Array(other.ids.count);
  for (let from = 0, text = 0; from < other.ids.count; from += 1, text = textAfter(other.ids, text)) {
    const station = room(table, internFrom(table.ids, other.ids, text));
    numbers[from] = station;
    const [claims, at] = [other.claims[from] ?? 0, other.at[from] ?? 0];
    put(table, station, claims, at, other.built[from] ?? 0, other.opened[from] ?? 0, other.closed[from] ?? 0);
  }
  for (let pair = 0; pair < other.served.count; pair += 1) {
    serve(table, numbers[other.served.station[pair] ?? 0] ?? 0, other.served.code[pair] ?? 0);
  }
}

function room(table: StationTable, station: number): number {
  if (station >= table.claims.length) {
    table.claims = roomForInts(table.claims, station + 1);
    table.at = roomForNumbers(table.at, station + 1);
    table.built = roomForNumbers(table.built, station + 1);
    table.opened = roomForNumbers(table.opened, station + 1);
    table.closed = roomForNumbers(table.closed, station + 1);
  }
  return station;
}

function put(table: StationTable, station: number, claims: number, at: number, built: number, opened: number, closed: number): void {
  table.claims[station] = (table.claims[station] ?? 0) | claims;
  table.at[station] = joinPlace(table.at[station] ?? 0, at);
  table.built[station] = joinSpan(table.built[station] ?? 0, built);
  table.opened[station] = joinSpan(table.opened[station] ?? 0, opened);
  table.closed[station] = joinSpan(table.closed[station] ?? 0, closed);
}

function serve(table: StationTable, station: number, code: number): void {
  const { served } = table;
  served.station = roomForInts(served.station, served.count + 1);
  served.code = roomForNumbers(served.code, served.count + 1);
  served.station[served.count] = station;
  served.code[served.count] = code;
  served.count += 1;
}
