import { columnsOf, type FilledTable, type StoredColumn } from "../schema/columns-table.js";
import type { Column, TraceTable } from "../schema/trace-tables.js";

/** The columns of a table with their cells, ready to be filled in. */
export interface Cells {
  readonly columns: readonly StoredColumn[];
  readonly cells: readonly Column[];
  readonly count: number;
}

const NONE: Column = [];

/**
 * Takes the columns that a table has, in its order; others are left aside.
 * @throws RangeError when a column that every row needs is absent, or columns differ in length: half a table would be traced as if it were all.
 */
export function cellsOf(table: FilledTable, rows: TraceTable): Cells {
  const columns = columnsOf(table);
  const lengths = columns.flatMap(({ name }) => (Object.hasOwn(rows, name) ? [rows[name]?.length ?? 0] : []));
  const count = lengths[0] ?? 0;
  for (const { name, optional } of columns)
    if (!Object.hasOwn(rows, name) && optional !== true) throw new RangeError(`The table ${table} needs the column ${name}`);
  if (lengths.some((length) => length !== count)) throw new RangeError(`The columns of the table ${table} differ in length`);
  return { columns, cells: columns.map(({ name }) => (Object.hasOwn(rows, name) ? (rows[name] ?? NONE) : NONE)), count };
}
