import type { Issue } from "@countykit/core";
import type { RosterName } from "../rows.js";

/** The cells of one row, as a CSV reader or a spreadsheet library gives them: texts only. */
export type Cells = readonly string[];

/** A table from outside (表格): its headings, and its rows one after the other. */
export interface Table<Lines extends Iterable<Cells> | AsyncIterable<Cells>> {
  /** Name of the file, for the issues. */
  readonly file?: string;
  readonly header: Cells;
  readonly rows: Lines;
  /** The row of the file in which the headings stand, counted from 1; 1 unless told. The rows follow it without a gap. */
  readonly headerRow?: number;
  /** Headings of columns to leave out, besides 序号 and 备注. */
  readonly ignore?: readonly string[];
}

/** A problem of a roster (名册问题): of which one, and under which heading of its file. */
export interface RosterIssue extends Issue {
  /** `null` in the one that counts the problems of several rosters that are not listed. */
  readonly roster: RosterName | null;
  readonly heading?: string;
}

/** What is known of a table while it is read. */
export interface TableState {
  readonly roster: RosterName;
  /** `null` when the table has no name. */
  readonly file: string | null;
  /** The row of the file, counted from 1, in which the headings stand. */
  readonly headerRow: number;
  /** The row of the file, counted from 1, from which the last row came. */
  readonly rowNumber: () => number;
  /** The column of the file, counted from 1, in which a field stands, and its heading; `null` when the table does not have it. */
  readonly columnOf: (field: string) => { readonly column: number; readonly heading: string } | null;
  /** All problems so far: at most 1,000, then one that counts the rest. Complete when the rows have been read to the end. */
  readonly issues: () => readonly RosterIssue[];
}

/** The rows of a table that are right, in their order, to be read once. */
export interface TableRows<Row> extends TableState, Iterable<Row> {}

/** The rows of a table that arrive by and by, to be read once. */
export interface AsyncTableRows<Row> extends TableState, AsyncIterable<Row> {}
