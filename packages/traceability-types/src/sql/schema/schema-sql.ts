import { endColumn } from "./ends.js";
import { STORED_COLUMNS, STORED_TABLES, type StoredColumn, type StoredTable } from "./columns-table.js";
import { type Dialect, DIALECTS } from "./dialect.js";

/** The statements that make the tables, and those that make them quick once they are filled. */
export interface SchemaSql {
  readonly tables: readonly string[];
  /** Run after loading: an index on a full table is made faster than it is kept. */
  readonly indexes: readonly string[];
}

/**
 * Statements that make the tables of a trace (建表语句), and those that are run once they are full. Times are whole milliseconds since 1970 UTC. Two columns of
 * the table of edges are worked out by the database itself.
 *
 * In DuckDB there are no indexes: it joins by scans, and tables are laid in order instead.
 *
 * @example
 * ```ts
 * import { schemaSql } from "@countykit/traceability-types/sql";
 *
 * schemaSql("sqlite").tables[4]; // => "CREATE TABLE hold (parent INTEGER NOT NULL, child INTEGER NOT NULL, kind TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, known INTEGER NOT NULL)"
 * schemaSql("postgresql").indexes.length > schemaSql("duckdb").indexes.length; // => true
 * ```
 * @source GS1 EPCIS 2.0, 7.4; SQL trace decision 0072
 */
export function schemaSql(dialect: Dialect): SchemaSql {
  return {
    tables: STORED_TABLES.map((table) => {
      const columns = [...columnsSql(dialect, STORED_COLUMNS[table]), ...(table === "edge" ? workedOut(dialect) : [])];
      return `CREATE TABLE ${table} (${columns.join(", ")})`;
    }),
    indexes: dialect === "duckdb" ? sorted() : indexed(dialect),
  };
}

/**
 * Makes the table of starts (起点表) for tracing many objects at once, in this connection only.
 *
 * @example
 * ```ts
 * import { startTableSql } from "@countykit/traceability-types/sql";
 *
 * startTableSql("postgresql"); // => "CREATE TEMPORARY TABLE IF NOT EXISTS start (trace BIGINT NOT NULL, object BIGINT NOT NULL, lo BIGINT NOT NULL, hi BIGINT NOT NULL)"
 * ```
 * @source SQL trace decision 0072
 */
export function startTableSql(dialect: Dialect): string {
  const { integer } = DIALECTS[dialect];
  return `CREATE TEMPORARY TABLE IF NOT EXISTS start (${["trace", "object", "lo", "hi"].map((name) => `${name} ${integer} NOT NULL`).join(", ")})`;
}

const columnsSql = (dialect: Dialect, list: readonly StoredColumn[]): readonly string[] =>
  list.map(({ name, type, optional }) => `${name} ${DIALECTS[dialect][type]}${optional === true ? "" : " NOT NULL"}`);

/** What a row of the table of edges leads from and to, worked out by the database, so that it cannot be wrong or missing. */
function workedOut(dialect: Dialect): readonly string[] {
  const { integer, generated } = DIALECTS[dialect];
  return (["from", "to"] as const).map((which) => {
    const name = which === "from" ? "source" : "target";
    return `${name} ${integer} GENERATED ALWAYS AS (${endColumn(which)}) ${generated}`;
  });
}

/** Indexes by what a walk is joined on. A name may be longer than a B-tree takes, so PostgreSQL hashes it. */
function indexed(dialect: Dialect): readonly string[] {
  const hash = dialect === "postgresql" ? "USING hash " : "";
  return [
    "CREATE UNIQUE INDEX object_object ON object (object)",
    `CREATE INDEX object_id ON object ${hash}(id)`,
    "CREATE UNIQUE INDEX event_event ON event (event)",
    "CREATE INDEX incidence_object ON incidence (object, time, event)",
    "CREATE INDEX incidence_event ON incidence (event)",
    `CREATE INDEX edge_from ON edge (source, time)`,
    `CREATE INDEX edge_to ON edge (target, time)`,
    "CREATE INDEX hold_parent ON hold (parent, kind)",
    "CREATE INDEX hold_child ON hold (child)",
    ...(dialect === "postgresql" ? STORED_TABLES.map((table) => `ANALYZE ${table}`) : ["ANALYZE"]),
  ];
}

/** DuckDB joins by scans, and skips blocks whose least and greatest say that they have nothing: order does there what indexes do elsewhere. */
function sorted(): readonly string[] {
  const order: readonly (readonly [StoredTable, string])[] = [
    ["incidence", "object, time"],
    ["hold", "child, since"],
  ];
  return order.map(([table, by]) => `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM ${table} ORDER BY ${by}`);
}
