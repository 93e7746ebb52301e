import type { Dialect } from "../schema/dialect.js";
import type { FilledTable } from "../schema/columns-table.js";
import type { TraceTable } from "../schema/trace-tables.js";

/** A row of an answer, by the names of its columns. Whole numbers may come as numbers, as bigints or as text. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement (执行语句). Parameters are passed to the engine and are never put into the text. */
export type Execute = (sql: string, parameters: readonly (number | string | null)[]) => Promise<readonly Row[]>;

/** A database that traces can be computed in (数据库). */
export interface TraceStore {
  readonly dialect: Dialect;
  readonly execute: Execute;
  /** Fills a table with all rows, in the way of the driver that is quick. */
  readonly fill: (table: FilledTable, rows: TraceTable) => Promise<void>;
}
