import { STORED_TABLES } from "../schema/columns-table.js";
import { schemaSql } from "../schema/schema-sql.js";
import type { TraceTables } from "../schema/trace-tables.js";
import type { TraceStore } from "./store.js";

/**
 * Makes the tables in an empty database, fills them and makes them quick (装入数据库).
 *
 * @example
 * ```ts
 * import * as duckdb from "@duckdb/node-api";
 * import { indexEvents, tables } from "@countykit/traceability-types/graph";
 * import { duckdbStore, loadTables, storedTables, traceInStore } from "@countykit/traceability-types/sql";
 *
 * const dried = {
 *   type: "TransformationEvent", eventTime: "2026-07-01T00:00:00.000Z", eventTimeZoneOffset: "+08:00",
 *   inputEPCList: ["https://farm.example.cn/item/1"], outputEPCList: ["https://farm.example.cn/item/2"],
 * };
 * const rows = tables(indexEvents([dried]));
 * const store = duckdbStore(await (await duckdb.DuckDBInstance.create(":memory:")).connect(), duckdb);
 * await loadTables(store, storedTables(rows));
 * await store.execute("SELECT CAST(count(*) AS INTEGER) AS n FROM incidence", []); // => [{ "n": 2 }]
 * ```
 * @throws {RangeError} when a column that every row needs is absent, or the columns of a table differ in length.
 * @source SQL trace decision 0072
 */
export async function loadTables(store: TraceStore, tables: TraceTables): Promise<void> {
  const { tables: made, indexes } = schemaSql(store.dialect);
  for (const sql of made) await store.execute(sql, []);
  for (const table of STORED_TABLES) {
    const rows = tables[table];
    if (rows !== undefined) await store.fill(table, rows);
  }
  for (const sql of indexes) await store.execute(sql, []);
}
