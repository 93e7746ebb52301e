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
}

/** A row of cells, or lines that stretch over the whole table. */
export type Row = readonly (string | Cell)[] | { readonly across: readonly string[] };

const NO_BORDER = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
  ...{ left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "" },
};

/** A table with borders. */
export const boxed = (columns: readonly Column[], rows: readonly Row[], paintHead: (line: string) => string): string => draw(columns, rows, paintHead, true);

/** A table that only aligns. */
export const aligned = (columns: readonly Column[], rows: readonly Row[], paintHead: (line: string) => string): string => draw(columns, rows, paintHead, false);

/**
 * Widths for columns that together fit into `room`: as wide as their content where that fits; else the widest give way first, and none is cut
 * below its longest word as long as another can still give way.
 */
export function fitColumns(columns: readonly (readonly string[])[], room: number): readonly number[] {
  const widths = columns.map((cells) => Math.max(1, ...cells.flatMap((cell) => cell.split("\n")).map((line) => stringWidth(line))));
  const least = columns.map((cells) => Math.max(1, ...cells.map(narrowest)));
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const spare = widths.map((width, index) => (width > (least[index] ?? 1) ? width : 0));
    const pool = spare.some((width) => width > 0) ? spare : widths;
    const widest = pool.indexOf(Math.max(...pool));
    widths[widest] = Math.max(1, (widths[widest] ?? 1) - 1);
  }
  return widths;
}

/** How many columns a boxed table of so many columns needs besides its content: a border before each and after the last, and padding. */
export const frameOf = (columns: number): number => columns * 3 + 1;

function draw(columns: readonly Column[], rows: readonly Row[], paintHead: (line: string) => string, border: boolean): string {
  const table = new Table({
    colWidths: columns.map(({ width }) => width + 2),
    colAligns: columns.map(({ align }) => align),
    style: { head: [], border: [], "padding-left": border ? 1 : 0, "padding-right": border ? 1 : 2 },
    ...(border ? {} : { chars: NO_BORDER }),
  });
  const cut = (cell: string | Cell, width: number): string => {
    const { text, paint = same } = typeof cell === "string" ? { text: cell } : cell;
    return wrap(text, width).map(paint).join("\n");
  };
  const cells = (row: readonly (string | Cell)[]): string[] => columns.map(({ width }, index) => cut(row[index] ?? "", width));
  if (columns.some(({ head }) => head !== "")) table.push(cells(columns.map(({ head }) => ({ text: head, paint: paintHead }))));
  for (const row of rows) table.push("across" in row ? [{ content: row.across.join("\n"), colSpan: columns.length, hAlign: "left" }] : cells(row));
  return table.toString();
}

const same = (line: string): string => line;
