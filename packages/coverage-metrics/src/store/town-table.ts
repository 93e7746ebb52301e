import type { Town } from "../rosters/rows.js";
import { type Codes, codesIn, internCode, openCodes } from "./codes.js";
import { divisionNumber } from "./division-code.js";

/** The town-level units of the roster. */
export interface TownTable {
  codes: Codes;
}

export const openTowns = (): TownTable => ({ codes: openCodes() });

/** @throws {TypeError} when the code has not nine digits */
export function addTown(table: TownTable, row: Town): void {
  const code = divisionNumber(row.code);
  if (code < 1e8 || code >= 1e9) throw new TypeError(`not the code of a town: ${row.code}`);
  internCode(table.codes, code);
}

/** Takes in the towns of another table. */
export function takeTowns(table: TownTable, other: TownTable): void {
  for (const code of codesIn(other.codes)) internCode(table.codes, code);
}
