import { rosterForms } from "../forms.js";
import type { RosterName, Rows } from "../rows.js";
import type { TableRows } from "../table/table.js";
import { openRosterCheck } from "./open-roster-check.js";
import type { RosterCheck, RosterCheckOptions, RosterReport } from "./roster-check.js";

/** Rosters by name: rows, or tables that are read while they are checked. */
export type Rosters = { readonly [Name in RosterName]?: Iterable<Rows[Name]> | TableRows<Rows[Name]> };

/**
 * Holds the rows of rosters against one another (名册核对). Errors: what stands there twice, villages, towns, sessions and facilities that their own
 * roster does not have (when it was handed in), places outside the county, dates in the wrong order, more people than person-times,
 * coordinates outside China. Notes: what is not there yet on the as-of date, a status that the dates contradict, villages that several
 * stations reach and that count once, operating stations without a village,
 * communities whose kind is blank and that count as villages. `county` may be filled up with zeros.
 *
 * Rows of a table are told by file, row and column, others by JSON Pointer: `/stations/3/at`. The order of rows does not matter.
 *
 * @throws {RangeError} when `county` is not a division code or `asOf` not a date
 * @example
 * ```ts
 * import { checkRosters } from "@countykit/coverage-metrics";
 *
 * const { errors, notes } = checkRosters(
 *   {
 *     villages: [{ code: "440281100201" }, { code: "440281100202" }, { code: "440281100201" }],
 *     stations: [
 *       { id: "S1", level: "village", at: "440281100201", status: "operating", opened: "2022-01-01" },
 *       { id: "S2", level: "village", at: "440281100220" },
 *     ],
 *   },
 *   { county: "440281", asOf: "2021-12-31" },
 * );
 * errors.map(({ code, path, didYouMean }) => [code, path, didYouMean]); // => [
 * //   ["duplicate-row", "/villages/2/code", undefined],
 * //   ["unknown-village", "/stations/1/at", "440281100202"],
 * // ]
 * notes.map(({ code, path }) => [code, path]); // => [
 * //   ["status-against-dates", "/stations/0/status"],
 * //   ["after-as-of", "/stations/0/opened"],
 * // ]
 * ```
 * @source semantics § 8: what contradicts itself is an issue, with file, row and column
 */
export function checkRosters(rosters: Rosters, options: RosterCheckOptions = {}): RosterReport {
  const check = openRosterCheck(options);
  for (const name of NAMES) take(name, rosters, check);
  return check.report();
}

const NAMES: readonly RosterName[] = Object.keys(rosterForms).filter((name): name is RosterName => name in rosterForms);

function take<Name extends RosterName>(name: Name, rosters: Rosters, { through }: RosterCheck): void {
  const rows: Rosters[Name] = rosters[name];
  if (rows === undefined) return;
  const passing = through(name, rows)[Symbol.iterator]();
  while (passing.next().done !== true);
}
