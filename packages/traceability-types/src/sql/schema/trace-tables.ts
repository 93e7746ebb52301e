import type { StoredTable } from "./columns-table.js";

/** A cell: whole numbers and text; nothing where a column may be missing. */
export type Cell = number | string | null | undefined;

/** A column of a table, one cell for each row: typed arrays do as well as lists. */
export type Column = ArrayLike<Cell>;

/** Columns by name, all of one length. */
export type TraceTable = Readonly<Record<string, Column>>;

/** What is loaded (四张表的内容). The names of objects may be left out; numbers are all that a trace needs. */
export type TraceTables = Readonly<Record<Exclude<StoredTable, "object">, TraceTable>> & Readonly<{ object?: TraceTable }>;
