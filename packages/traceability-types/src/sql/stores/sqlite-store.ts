import type { FilledTable } from "../schema/columns-table.js";
import { insertSql } from "../schema/insert-sql.js";
import type { TraceTable } from "../schema/trace-tables.js";
import { cellsOf } from "./cells.js";
import type { Row, TraceStore } from "./store.js";

type Value = number | string | null;

/** What is used of a statement of `sql.js`. */
export interface SqliteStatement {
  bind(values: Value[]): boolean;
  step(): boolean;
  getAsObject(): Row;
  run(values: Value[]): void;
  free(): boolean;
}

/** What is used of a database of `sql.js`. */
export interface SqliteDatabase {
  prepare(sql: string): SqliteStatement;
}

/**
 * A database of SQLite, by `sql.js`, which runs in a browser too.
 *
 * @example
 * ```ts
 * import initSqlJs from "sql.js";
 * import { sqliteStore } from "@countykit/traceability-types/sql";
 *
 * const { Database } = await initSqlJs();
 * const store = sqliteStore(new Database());
 * await store.execute("SELECT ?1 AS id", ["'; DROP TABLE event; --"]); // => [{ "id": "'; DROP TABLE event; --" }]
 * ```
 * @source SQLite 3, The WITH Clause; sql.js 1
 */
export function sqliteStore(database: SqliteDatabase): TraceStore {
  const run = (sql: string, parameters: readonly Value[]): readonly Row[] => {
    const statement = database.prepare(sql);
    try {
      const rows: Row[] = [];
      statement.bind([...parameters]);
      while (statement.step()) rows.push(statement.getAsObject());
      return rows;
    } finally {
      statement.free();
    }
  };
  const fill = (table: FilledTable, rows: TraceTable): void => {
    const { cells, count } = cellsOf(table, rows);
    run("SAVEPOINT fill", []);
    const statement = database.prepare(insertSql("sqlite", table));
    try {
      for (let row = 0; row < count; row += 1) statement.run(cells.map((column) => column[row] ?? null));
    } finally {
      statement.free();
      run("RELEASE fill", []);
    }
  };
  return {
    dialect: "sqlite",
    execute: async (sql, parameters) => run(sql, parameters),
    fill: async (table, rows) => fill(table, rows),
  };
}
