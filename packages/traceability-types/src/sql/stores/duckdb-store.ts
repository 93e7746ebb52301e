import type { FilledTable } from "../schema/columns-table.js";
import type { TraceTable } from "../schema/trace-tables.js";
import { cellsOf } from "./cells.js";
import type { Row, TraceStore } from "./store.js";

type Value = bigint | string | null;

/** What is used of an appender of `@duckdb/node-api`. */
export interface DuckdbAppender<Type, Chunk> {
  columnType(column: number): Type;
  appendDataChunk(chunk: Chunk): void;
  closeSync(): void;
}

/** What is used of a connection of `@duckdb/node-api`. */
export interface DuckdbConnection<Type, Chunk> {
  runAndReadAll(sql: string, values?: Value[]): Promise<{ getRowObjects(): Row[] }>;
  createAppender(table: string, schema?: string | null, catalog?: string | null): Promise<DuckdbAppender<Type, Chunk>>;
}

/** What is used of a chunk of `@duckdb/node-api`. */
export interface DuckdbChunk {
  setColumnValues(column: number, values: readonly Value[]): void;
}

/** What is used of the module `@duckdb/node-api` itself. */
export interface DuckdbModule<Type, Chunk extends DuckdbChunk> {
  readonly DuckDBDataChunk: { create(types: readonly Type[], rows?: number): Chunk };
}

/** As many rows as a chunk of DuckDB takes. */
const CHUNK = 2048;

/**
 * A database of DuckDB (嵌入式数据库), by a connection of `@duckdb/node-api` and that module; tables are filled by chunks of columns.
 *
 * @example
 * ```ts
 * import * as duckdb from "@duckdb/node-api";
 * import { duckdbStore } from "@countykit/traceability-types/sql";
 *
 * const instance = await duckdb.DuckDBInstance.create(":memory:");
 * const store = duckdbStore(await instance.connect(), duckdb);
 * await store.execute("SELECT $1 AS id", ["'; DROP TABLE event; --"]); // => [{ "id": "'; DROP TABLE event; --" }]
 * ```
 * @source DuckDB 1.5, Node.js API (Neo)
 */
export function duckdbStore<Type, Chunk extends DuckdbChunk>(
  connection: DuckdbConnection<Type, Chunk>,
  duckdb: DuckdbModule<Type, Chunk>,
): TraceStore {
  const execute: TraceStore["execute"] = async (sql, parameters) => {
    const read = await connection.runAndReadAll(sql, parameters.map(bound));
    return read.getRowObjects();
  };
  const fill = async (table: FilledTable, rows: TraceTable): Promise<void> => {
    const { columns, cells, count } = cellsOf(table, rows);
    const appender = await connection.createAppender(table);
    try {
      const types = columns.map((_, column) => appender.columnType(column));
      for (let from = 0; from < count; from += CHUNK) {
        const to = Math.min(from + CHUNK, count);
        const chunk = duckdb.DuckDBDataChunk.create(types, to - from);
        for (const [index, column] of cells.entries()) {
          const values: Value[] = [];
          for (let row = from; row < to; row += 1) values.push(bound(column[row]));
          chunk.setColumnValues(index, values);
        }
        appender.appendDataChunk(chunk);
      }
    } finally {
      appender.closeSync();
    }
  };
  return { dialect: "duckdb", execute, fill };
}

const bound = (cell: number | string | null | undefined): Value => (typeof cell === "number" ? BigInt(cell) : (cell ?? null));
