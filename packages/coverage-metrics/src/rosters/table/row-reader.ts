import type { Issue } from "@countykit/core";
import { describeReceived } from "@countykit/core/reading";
import { type CellValue, isIssue } from "../cells/cell-form.js";
import { cellIssue } from "../cells/cell-problems.js";
import { isTotal } from "../cells/junk.js";
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
  const needed = places.filter((place) => isSlot(place) && place.required).length;
  const usable = issues.length === 0;
  const toldWithoutHeading = new Set<number>();
  let line = headerRow;

  const tell = (issue: Issue, at: number | null, field = ""): void => {
    const place = at === null ? undefined : places[at];
    const located: RosterIssue = {
      ...issue,
      path: `/${line - headerRow - 1}${field === "" ? "" : `/${field}`}${issue.path}`,
      roster: form.name,
      ...(file === undefined ? {} : { file }),
      row: line,
      ...(at === null ? {} : { column: at + 1 }),
      ...(isSlot(place) ? { heading: place.heading } : {}),
    };
    list.add(located);
  };
  for (const { issue, at, heading } of issues) {
    list.add({
      ...issue,
      roster: form.name,
      ...(file === undefined ? {} : { file }),
      row: headerRow,
      ...(at === null ? {} : { column: at + 1 }),
      ...(heading === "" ? {} : { heading }),
    });
  }

  /** Whether a row of another width can be read: what is missing or too many has to be blank. */
  const fits = (cells: readonly unknown[]): boolean => {
    for (let at = columns; at < cells.length; at += 1) if (!isBlank(cells[at])) return false;
    return cells.length >= columns || cells.every(isBlank);
  };

  const read = (cells: unknown): AnyRow | null => {
    line += 1;
    if (!Array.isArray(cells)) {
      const received = typeof cells === "string" ? describeReceived(cells) : typeof cells;
      tell(tableIssue("not-a-row", "", { received }, { expected: "list", received }), null);
      return null;
    }
    const all: readonly unknown[] = cells;
    if (all.length !== columns && !fits(all)) {
      const said = { expected: String(columns), received: String(all.length) };
      tell(tableIssue("ragged-row", "", { cells: all.length, columns }, said), null);
      return null;
    }
    const row: Record<string, CellValue> = {};
    let filled = 0;
    let blank = true;
    let good = usable;
    for (let at = 0; at < columns; at += 1) {
      const raw = all[at];
      if (raw === "") continue;
      if (typeof raw !== "string") {
        if (raw === null || raw === undefined) continue;
        const received = typeof raw;
        tell(tableIssue("not-text", "", { received }, { expected: "text", received }), at, fieldOf(places[at]));
        blank = false;
        good = false;
        continue;
      }
      const cell = trimmed(raw);
      if (cell === "") continue;
      if (blank && isTotal(cell)) {
        const received = describeReceived(cell);
        tell(cellIssue("total-row", "", { received }, { received }), at, fieldOf(places[at]));
        return null;
      }
      blank = false;
      const place = places[at];
      if (!isSlot(place)) {
        if (place === "no-heading" && !toldWithoutHeading.has(at)) {
          toldWithoutHeading.add(at);
          const received = describeReceived(cell);
          tell(tableIssue("cell-without-heading", "", { received }, { received }), at);
        }
        if (place === "no-heading") good = false;
        continue;
      }
      const value = place.noneWhenBlank && NONE.has(cell) ? null : place.read(cell);
      if (value === null) continue;
      if (isIssue(value)) {
        tell({ ...value, path: "" }, at, place.field);
        good = false;
      } else row[place.field] = value;
      if (place.required) filled += 1;
    }
    if (blank) return null;
    if (filled === needed) return good ? row : null;
    for (const [at, place] of places.entries())
      if (isSlot(place) && place.required && isBlank(all[at])) tell(missing(place), at, place.field);
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

const fieldOf = (place: Place | undefined): string => (isSlot(place) ? place.field : "");

const isBlank = (cell: unknown): boolean => cell === undefined || cell === null || (typeof cell === "string" && trimmed(cell) === "");

const missing = ({ heading }: Slot): Issue => tableIssue("missing", "", { heading }, { expected: "text", received: "“”" });
