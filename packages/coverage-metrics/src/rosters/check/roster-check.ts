import type { RosterName, Rows } from "../rows.js";
import type { AsyncTableRows, RosterIssue, TableRows, TableState } from "../table/table.js";

/** What rosters are held to. */
export interface RosterCheckOptions {
  /** The area in which everything has to lie, by its code; without it nothing is outside. */
  readonly county?: string;
  /** The day for which is counted; without it no date is too late and no status is contradicted. */
  readonly asOf?: string;
}

/** What was found in rosters (名册核对结果): what is wrong, and what only deserves a look. Each lists at most 1,000, then one that counts the rest. */
export interface RosterReport {
  readonly errors: readonly RosterIssue[];
  readonly notes: readonly RosterIssue[];
}

/** A check of rosters whose rows come by and by. */
export interface RosterCheck {
  /** Takes the next row of a roster, or the row that a table has just given. */
  readonly add: <Name extends RosterName>(roster: Name, row: Rows[Name], table?: TableState) => void;
  /** Says that a roster was handed in, though it may have no rows. */
  readonly expect: (roster: RosterName) => void;
  /** Takes all rows of a roster while handing them on. */
  readonly through: <Name extends RosterName>(roster: Name, rows: Iterable<Rows[Name]> | TableRows<Rows[Name]>) => Iterable<Rows[Name]>;
  /** The same for rows that arrive by and by. */
  readonly throughLater: <Name extends RosterName>(
    roster: Name,
    rows: AsyncIterable<Rows[Name]> | AsyncTableRows<Rows[Name]>,
  ) => AsyncIterable<Rows[Name]>;
  /** What has been found in all rows so far. A roster of which nothing was seen or expected was not handed in. */
  readonly report: () => RosterReport;
}
