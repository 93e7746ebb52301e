import type { RosterForm } from "../column.js";
import { typedRow } from "../typed-row.js";
import { openRowReader, type RowReader } from "./row-reader.js";
import type { AsyncTableRows, Cells, Table, TableRows } from "./table.js";

/**
 * Reads a table row by row (逐行读取名册): typed rows come out as cells go in, so a roster of the nation need not fit into memory. What is wrong is
 * not thrown and does not come out: `issues()` tells it with file, row, column and heading, in both languages, when the rows have been read.
 * `rows` may be asynchronous; then so is what comes out.
 *
 * Headings are known by key, in Chinese, in English and by what people write; a unit may stand behind one in brackets. Blank rows are passed
 * over. A blank cell is unknown (but in columns that say otherwise none), never zero and never no. When a heading is wrong, no row comes out.
 *
 * Days may be written in the usual ways with the year first, as spreadsheets export them (`2021/6/30`, `2021年6月30日`); the year last, a time of
 * day or the number of a day are issues that say what was meant.
 *
 * @throws what `rows` throws while it is read
 * @example
 * ```ts
 * import { readTable, rosterForms } from "@countykit/coverage-metrics";
 *
 * const table = readTable(rosterForms.stations, {
 *   file: "stations.csv",
 *   header: ["站点编号", "级别", "所在村代码", "投入运营日期", "示范站"],
 *   rows: [
 *     ["S1", "村级", "440281100201", "2021/6/30", "是"],
 *     ["S2", "村级", "4.40281E+11", "30/6/21", ""],
 *   ],
 * });
 * [...table]; // => [{ "id": "S1", "level": "village", "at": "440281100201", "opened": "2021-06-30", "demonstration": true }]
 * table.issues().map(({ code, row, column, heading }) => [code, row, column, heading]); // => [
 * //   ["code-as-number", 3, 3, "所在村代码"],
 * //   ["not-date", 3, 4, "投入运营日期"],
 * // ]
 * ```
 * @source semantics § 8: every issue has its file, row and column
 */
export function readTable<Row>(form: RosterForm<Row>, table: Table<Iterable<Cells>>): TableRows<Row>;
export function readTable<Row>(form: RosterForm<Row>, table: Table<AsyncIterable<Cells>>): AsyncTableRows<Row>;
export function readTable<Row>(
  form: RosterForm<Row>,
  table: Table<Iterable<Cells> | AsyncIterable<Cells>>,
): TableRows<Row> | AsyncTableRows<Row> {
  const { rows } = table;
  const reader = openRowReader(form, table);
  return Symbol.asyncIterator in rows
    ? { ...reader, [Symbol.asyncIterator]: () => readLater<Row>(rows, reader) }
    : { ...reader, [Symbol.iterator]: () => readNow<Row>(rows, reader) };
}

function* readNow<Row>(rows: Iterable<Cells>, { read }: RowReader): Generator<Row, undefined> {
  for (const cells of rows) {
    const row = read(cells);
    if (row !== null) yield typedRow<Row>(row);
  }
}

async function* readLater<Row>(rows: AsyncIterable<Cells>, { read }: RowReader): AsyncGenerator<Row, undefined> {
  for await (const cells of rows) {
    const row = read(cells);
    if (row !== null) yield typedRow<Row>(row);
  }
}
