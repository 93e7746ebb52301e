import { columnsOf, type FilledTable } from "./columns-table.js";
import { type Dialect, DIALECTS } from "./dialect.js";

/**
 * Fills a table with a number of rows (插入语句). Every cell is a parameter, row by row, so that an id is never text of SQL.
 *
 * @example
 * ```ts
 * import { insertSql } from "@countykit/traceability-types/sql";
 *
 * insertSql("postgresql", "object", 2); // => "INSERT INTO object (object, id) VALUES ($1, $2), ($3, $4)"
 * ```
 * @source SQL trace decision 0072
 */
export function insertSql(dialect: Dialect, table: FilledTable, rows = 1): string {
  const names = columnsOf(table).map(({ name }) => name);
  const { parameter } = DIALECTS[dialect];
  const tuple = (row: number) => `(${names.map((_, column) => parameter(row * names.length + column + 1)).join(", ")})`;
  return `INSERT INTO ${table} (${names.join(", ")}) VALUES ${Array.from({ length: rows }, (_, row) => tuple(row)).join(", ")}`;
}
