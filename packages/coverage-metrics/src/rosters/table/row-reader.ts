import type { Issue } from "@countykit/core";
import { describeReceived } from "@countykit/core/reading";
import { type CellValue, isIssue } from "../cells/cell-form.js";
import { cellIssue } from "../cells/cell-problems.js";
import { isTotalHead } from "../cells/junk.js";
import { trimmed } from "../cells/tidy.js";
import type { AnyForm } from "../column.js";
import { openRosterIssues } from "./roster-issues.js";
import { type Place, readHeader, type Slot } from "./read-header.js";
import type { RosterIssue, TableState } from "./table.js";
import { tableIssue } from "./table-problems.js";

/** A row as it comes out of a table, before its type is known. */
export type AnyRow = Readonly<Record<string, CellValue>>;

/** Reads the rows of one table one by one. */
export interface RowReader extends TableState {
  /** The row; `null` when it is blank or wrong. */
  readonly read: (cells: unknown) => AnyRow | null;
}

/** What the reader of a table has to know of it. */
export interface TableHead {
  readonly file?: string;
  readonly header: readonly unknown[];
  readonly headerRow?: number;
  readonly ignore?: readonly string[];
}

const NONE: ReadonlySet<string> = new Set(["无", "没有", "none", "None"]);

/**
 * Opens a table for reading (打开表格). When its headings are wrong no row comes out, but all cells are looked at, so that everything that is wrong
 * is told at once.
 */
export function openRowReader(form: AnyForm, { file, header, headerRow = 1, ignore = [] }: TableHead): RowReader {
  const list = openRosterIssues(form.name, file);
  const { places, issues } = readHeader(form, Array.isArray(header) ? header : [], ignore);
  const columns = places.length;
  const required = places.flatMap((place, at) => (isSlot(place) && place.required ? [{ place, at }] : []));
  const usable = issues.length === 0;
  const withoutHeading = new Map<number, { rows: number }>();
  let line = headerRow;

  const located = (issue: Issue, row: number, at: number | null, heading: string): RosterIssue => ({
    ...issue,
    roster: form.name,
    ...(file === undefined ? {} : { file }),
    row,
    ...(at === null ? {} : { column: at + 1 }),
    ...(heading === "" ? {} : { heading }),
  });
  const tell = (issue: Issue, row: number, at: number | null, heading: string): void => list.add(located(issue, row, at, heading));
  for (const { issue, at, heading } of issues) tell(issue, headerRow, at, heading);

  const tellRow = (issue: Issue): void => tell({ ...issue, path: `/${line - headerRow - 1}` }, line, null, "");
  const tellCell = (issue: Issue, at: number): void => {
    const place = places[at];
    const [field, heading] = isSlot(place) ? [`/${place.field}`, place.heading] : ["", ""];
    tell({ ...issue, path: `/${line - headerRow - 1}${field}` }, line, at, heading);
  };

  const tellWithoutHeading = (cell: string, at: number): void => {
    const known = withoutHeading.get(at);
    if (known !== undefined) {
      known.rows += 1;
      return;
    }
    const counted = { rows: 1 };
    withoutHeading.set(at, counted);
    const received = describeReceived(cell);
    const path = `/${line - headerRow - 1}`;
    const row = line;
    list.addLater(() => located(tableIssue("cell-without-heading", path, { received, ...counted }, { received }), row, at, ""));
  };

  /** Takes one cell into the row: whether it is right. Cells of columns without a heading are told of once. */
  const take = (place: Place | undefined, cell: string, at: number, row: Record<string, CellValue>): boolean => {
    if (isSlot(place)) {
      const value = place.noneWhenBlank && NONE.has(cell) ? null : place.read(cell);
      if (value === null) return true;
      if (isIssue(value)) {
        tellCell(value, at);
        return false;
      }
      row[place.field] = value;
      return true;
    }
    if (place === "no-heading") tellWithoutHeading(cell, at);
    return false;
  };

  const read = (cells: unknown): AnyRow | null => {
    line += 1;
    if (Array.isArray(cells) && cells.length === 0) return null;
    const shape = Array.isArray(cells) ? raggedness(cells, columns) : notRow(cells);
    if (shape !== null || !Array.isArray(cells)) {
      if (shape !== null) tellRow(shape);
      return null;
    }
    const all: readonly unknown[] = cells;
    const row: Record<string, CellValue> = {};
    let filled = 0;
    let blank = true;
    let good = usable;
    for (let at = 0; at < Math.min(columns, all.length); at += 1) {
      const raw = all[at];
      if (raw === "" || raw === null || raw === undefined) continue;
      const place = places[at];
      if (typeof raw !== "string") {
        tellCell(withReceived("not-text", typeof raw), at);
        blank = false;
        good = false;
        continue;
      }
      const cell = trimmed(raw);
      if (cell === "") continue;
      if (blank && isTotalHead(cell)) {
        const received = describeReceived(cell);
        tellCell(cellIssue("total-row", "", { received }, { received }), at);
        return null;
      }
      if (place === "left-out") continue;
      blank = false;
      if (!take(place, cell, at, row)) good = false;
      if (isSlot(place) && place.required) filled += 1;
    }
    if (blank) return null;
    if (filled === required.length) return good ? row : null;
    for (const { place, at } of required) if (isBlank(all[at])) tellCell(missing(place), at);
    return null;
  };

  return {
    roster: form.name,
    file: file ?? null,
    headerRow,
    rowNumber: () => line,
    columnOf: (field) => {
      const at = places.findIndex((place) => isSlot(place) && place.field === field);
      const place = places[at];
      return isSlot(place) ? { column: at + 1, heading: place.heading } : null;
    },
    issues: list.all,
    read,
  };
}

const isSlot = (place: Place | undefined): place is Slot => typeof place === "object";

const isBlank = (cell: unknown): boolean => cell === undefined || cell === null || (typeof cell === "string" && trimmed(cell) === "");

const withReceived = (code: "not-text" | "not-a-row", received: string): Issue => tableIssue(code, "", { received }, { received });

const notRow = (cells: unknown): Issue => withReceived("not-a-row", typeof cells === "string" ? describeReceived(cells) : typeof cells);

/** What is wrong with the number of cells. Cells that are missing at the end are blank: many libraries trim them. So may be those too many. */
function raggedness(cells: readonly unknown[], columns: number): Issue | null {
  if (cells.length <= columns || cells.slice(columns).every(isBlank)) return null;
  return tableIssue("ragged-row", "", { cells: cells.length, columns }, { expected: String(columns), received: String(cells.length) });
}

const missing = ({ heading }: Slot): Issue => tableIssue("missing", "", { heading }, { expected: "text", received: "“”" });
