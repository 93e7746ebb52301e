import type { Village } from "../rosters/rows.js";
import { flagClaim, wordClaim } from "./claims.js";
import { type Codes, internCode, openCodes } from "./codes.js";
import { divisionNumber, isVillage } from "./division-code.js";
import { roomForBytes, roomForInts } from "./grow.js";
import { checkNames, internNames, joinNames, type NameSets, openNameSets } from "./name-sets.js";

/** The villages of the roster, one place each. */
export interface VillageTable {
  codes: Codes;
  claims: Uint8Array;
  reach: Int32Array;
  recognised: Int32Array;
  names: NameSets;
}

/** Where the bits of each claim stand. */
export const VILLAGE = { poverty: 0, exited: 2, kind: 4 } as const;
export const VILLAGE_KINDS = ["village", "community"] as const;

export const openVillages = (): VillageTable => ({
  codes: openCodes(),
  claims: new Uint8Array(0),
  reach: new Int32Array(0),
  recognised: new Int32Array(0),
  names: openNameSets(),
});

/**
 * Adds one village. Everything is read before a set of names is given a number, so that a row at which this throws leaves nothing.
 *
 * @throws {TypeError} when the code has not twelve digits, the kind is on no list or a list of names holds anything but text
 */
export function addVillage(table: VillageTable, row: Village): void {
  const code = divisionNumber(row.code);
  if (!isVillage(code)) throw new TypeError(`not the code of a village: ${row.code}`);
  const claims =
    flagClaim(row.poverty, VILLAGE.poverty) | flagClaim(row.exited, VILLAGE.exited) | wordClaim(VILLAGE_KINDS, row.kind, VILLAGE.kind);
  checkNames(row.reach);
  checkNames(row.recognised);
  put(table, code, claims, internNames(table.names, row.reach), internNames(table.names, row.recognised));
}

/** Takes in the villages of another table. */
export function takeVillages(table: VillageTable, other: VillageTable): void {
  const numbers = other.names.sets.map((set, number) => (number === 0 ? 0 : internNames(table.names, set)));
  for (let village = 0; village < other.codes.count; village += 1) {
    put(
      table,
      other.codes.keys[village] ?? 0,
      other.claims[village] ?? 0,
      numbers[other.reach[village] ?? 0] ?? 0,
      numbers[other.recognised[village] ?? 0] ?? 0,
    );
  }
}

function put(table: VillageTable, code: number, claims: number, reach: number, recognised: number): void {
  const village = internCode(table.codes, code);
  if (village >= table.claims.length) {
    table.claims = roomForBytes(table.claims, village + 1);
    table.reach = roomForInts(table.reach, village + 1);
    table.recognised = roomForInts(table.recognised, village + 1);
  }
  table.claims[village] = (table.claims[village] ?? 0) | claims;
  table.reach[village] = joinNames(table.names, table.reach[village] ?? 0, reach);
  table.recognised[village] = joinNames(table.names, table.recognised[village] ?? 0, recognised);
}
