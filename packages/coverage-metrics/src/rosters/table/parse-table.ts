import type { RosterForm } from "../column.js";
import { readTable } from "./read-table.js";
import type { Cells, RosterIssue, Table } from "./table.js";

/** All rows of a table, or everything that is wrong with it. */
export type TableResult<Row> =
  | { readonly ok: true; readonly value: readonly Row[] }
  | { readonly ok: false; readonly issues: readonly RosterIssue[] };

/**
 * Reads a table that fits into memory (读取整个名册): all rows, or every problem, as `readTable` tells them.
 *
 * @throws what `rows` throws while it is read
 * @example
 * ```ts
 * import { parseTable, rosterForms } from "@countykit/coverage-metrics";
 *
 * const header = ["店铺编号", "年份", "年销售额（万元）"];
 * parseTable(rosterForms.shops, { header, rows: [["网店1", "2021", "512.5"]] }); // => { "ok": true, "value": [{ "shop": "网店1", "year": 2021, "sales": "5125000.00" }] }
 * parseTable(rosterForms.shops, { header, rows: [["网店1", "21", ""]] }).ok; // => false
 * ```
 * @source semantics § 8: bad input is a value, with all issues at once
 */
export function parseTable<Row>(form: RosterForm<Row>, table: Table<Iterable<Cells>>): TableResult<Row> {
  const rows = readTable(form, table);
  const value = [...rows];
  const issues = rows.issues();
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues };
}
