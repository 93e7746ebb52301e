import Table from "cli-table3";
import stringWidth from "string-width";
import { narrowest, wrap } from "./wrap.js";

/** A column: its heading, its width in terminal columns without padding, and to which side it is set. */
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly align: "left" | "right";
}

/** A cell: text that is wrapped to its column, and how its lines are set off once they are cut. */
export interface Cell {
  readonly text: string;
  readonly paint?: (line: string) => string;
  /** Further lines are set in below the first, two columns deeper than that is. */
  readonly hang?: boolean;
}

/** A row of cells, or lines that stretch over the whole table; `joined` lines belong to the row above, with no border between. */
export type Row = readonly (string | Cell)[] | { readonly across: readonly string[]; readonly joined?: boolean };

const NO_BORDER = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: "",
};

/** What a row is drawn with that has no border above it; cli-table3 leaves out a border of which nothing is left. */
const NO_BORDER_ABOVE = { "top-mid": "", mid: "", "left-mid": "", "mid-mid": "", "right-mid": "", "bottom-mid": "" };

/** A table with borders. */
export const boxed = (columns: readonly Column[], rows: readonly Row[], paintHead: (line: string) => string): string =>
  draw(columns, rows, paintHead, true);

/** A table that only aligns. */
export const aligned = (columns: readonly Column[], rows: readonly Row[], paintHead: (line: string) => string): string =>
  draw(columns, rows, paintHead, false);

/**
 * Widths for columns that together fit into `room`: as wide as their content where that fits. Else columns named in `yielding` give way first,
 * down to the width given there; then the widest, and none below its longest word as long as another can still give way.
 */
export function fitColumns(
  columns: readonly (readonly string[])[],
  room: number,
  yielding: Readonly<Record<number, number>> = {},
): readonly number[] {
  const widths = columns.map((cells) => Math.max(1, ...cells.flatMap((cell) => cell.split("\n")).map((line) => stringWidth(line))));
  const least = columns.map((cells) =>
    Math.max(1, ...cells.map((cell) => cell.length - cell.trimStart().length + narrowest(cell.trimStart()))),
  );
  const above = (floor: (index: number) => number): readonly number[] => widths.map((width, index) => (width > floor(index) ? width : 0));
  const pools = [
    (index: number): number => Math.max(least[index] ?? 1, yielding[index] ?? Number.POSITIVE_INFINITY),
    (index: number): number => least[index] ?? 1,
    (): number => 1,
  ];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const pool = pools.map(above).find((widest) => widest.some((width) => width > 0));
    if (pool === undefined) break;
    const widest = pool.indexOf(Math.max(...pool));
    widths[widest] = (widths[widest] ?? 1) - 1;
  }
  return widths;
}

/** How many columns a boxed table of so many columns needs besides its content: a border before each and after the last, and padding. */
export const frameOf = (columns: number): number => columns * 3 + 1;

function draw(given: readonly Column[], rows: readonly Row[], paintHead: (line: string) => string, border: boolean): string {
  const columns = wideEnough(given, rows, border);
  const table = new Table({
    colWidths: columns.map(({ width }) => width + 2),
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [], "padding-left": border ? 1 : 0, "padding-right": border ? 1 : 2 },
    ...(border ? {} : { chars: NO_BORDER }),
  });
  const cut = (cell: string | Cell, width: number): string => {
    const { text, paint = same, hang = false } = typeof cell === "string" ? { text: cell } : cell;
    return (hang ? hung(text, width) : wrap(text, width)).map(paint).join("\n");
  };
  const cells = (row: readonly (string | Cell)[]): string[] => columns.map(({ width }, index) => cut(row[index] ?? "", width));
  if (columns.some(({ head }) => head !== "")) table.push(cells(columns.map(({ head }) => ({ text: head, paint: paintHead }))));
  for (const row of rows) {
    if (!("across" in row)) table.push(cells(row));
    else row.across.forEach((line, index) => table.push([across(line, columns.length, row.joined === true || index > 0)]));
  }
  return table.toString();
}

/** The lines of a cell whose own indent stays in front of all of them. */
function hung(text: string, width: number): readonly string[] {
  const body = text.trimStart();
  const indent = " ".repeat(text.length - body.length);
  return stringWidth(text) <= width
    ? [text]
    : wrap(body, Math.max(width - indent.length - 2, 1)).map((line, index) => `${indent}${index === 0 ? "" : "  "}${line}`);
}

/** The last column made wider where lines over the whole table need it: cli-table3 would cut them. */
function wideEnough(columns: readonly Column[], rows: readonly Row[], border: boolean): readonly Column[] {
  const needed = Math.max(0, ...rows.flatMap((row) => ("across" in row ? row.across.map((line) => stringWidth(line)) : [])));
  const room = columns.reduce((sum, { width }) => sum + width, 0) + (columns.length - 1) * (border ? 3 : 2);
  const last = columns.length - 1;
  return columns.map((column, index) => (index === last ? { ...column, width: column.width + Math.max(0, needed - room) } : column));
}

/** One line over the whole table. A cell for each: the time cli-table3 takes for a cell grows with the square of its text. */
const across = (content: string, colSpan: number, joined: boolean): Table.CellOptions => ({
  content,
  colSpan,
  hAlign: "left",
  ...(joined ? { chars: NO_BORDER_ABOVE } : {}),
});

const same = (line: string): string => line;
