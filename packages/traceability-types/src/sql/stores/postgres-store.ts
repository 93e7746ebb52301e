import type { FilledTable } from "../schema/columns-table.js";
import { DIALECTS } from "../schema/dialect.js";
import type { TraceTable } from "../schema/trace-tables.js";
import { cellsOf } from "./cells.js";
import type { Row, TraceStore } from "./store.js";

/** What is used of a client of `pg`: one connection, not a pool, because the table of many starts belongs to a connection. */
export interface PostgresClient {
  query(sql: string, values: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>;
}

/** Rows of one statement when filling: few enough that their text is held at once. */
const ROWS = 50_000;

/**
 * A database of PostgreSQL, by a connected client of `pg`. For single traces `SET jit = off` is worth its line: compiling takes longer than they do.
 *
 * @example
 * ```ts
 * import { postgresStore } from "@countykit/traceability-types/sql";
 *
 * // A client that tells what it is asked; in earnest this is `new pg.Client(…)`, connected.
 * const client = { query: async (sql: string, values: readonly unknown[]) => ({ rows: [{ sql, values: values.length }] }) };
 * await postgresStore(client).execute("SELECT $1::text AS id", ["x"]); // => [{ "sql": "SELECT $1::text AS id", "values": 1 }]
 * ```
 * @source PostgreSQL 15, 7.8.2 Recursive Queries; node-postgres 8
 */
export function postgresStore(client: PostgresClient): TraceStore {
  const execute: TraceStore["execute"] = async (sql, parameters) => (await client.query(sql, parameters)).rows;
  const fill = async (table: FilledTable, rows: TraceTable): Promise<void> => {
    const { columns, cells, count } = cellsOf(table, rows);
    const arrays = columns.map(({ type }, index) => `$${index + 1}::${DIALECTS.postgresql[type]}[]`);
    const sql = `INSERT INTO ${table} (${columns.map(({ name }) => name).join(", ")}) SELECT * FROM unnest(${arrays.join(", ")})`;
    for (let from = 0; from < count; from += ROWS) {
      const to = Math.min(from + ROWS, count);
      const values = cells.map((column) => Array.from({ length: to - from }, (_, index) => column[from + index] ?? null));
      await client.query(sql, values);
    }
  };
  return { dialect: "postgresql", execute, fill };
}
