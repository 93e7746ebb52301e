import type { Language } from "@countykit/core";
import { cellFormOf } from "../cells/cell-form-of.js";
import type { CellForm, CellValue } from "../cells/cell-form.js";
import type { AnyForm, RosterForm } from "../column.js";
import type { Cells } from "./table.js";

/** A table that was written: the headings, and the cells of each row. */
export interface WrittenTable {
  readonly header: Cells;
  readonly rows: readonly Cells[];
}

/**
 * Writes rows as a table (写出名册) with all columns of the form in their order, headings and words in Chinese or English; without rows it is the
 * template that a county fills in. Unknown fields are blank cells. Reading the table gives the same rows.
 *
 * @throws {TypeError} when a field holds what its column cannot
 * @example
 * ```ts
 * import { rosterForms, writeTable } from "@countykit/coverage-metrics";
 *
 * writeTable(rosterForms.towns, [{ code: "440281100", kind: "town" }], "zh"); // => { "header": ["乡镇代码", "乡镇名称", "乡镇类别"], "rows": [["440281100", "", "镇"]] }
 * writeTable(rosterForms.towns, [], "en").header; // => ["town code", "town name", "kind of town"]
 * ```
 * @source semantics § 8: what is written reads back to itself
 */
export function writeTable<Row>(form: RosterForm<Row>, rows: readonly Row[], language: Language): WrittenTable {
  const { name, columns }: AnyForm = form;
  const cells = Object.entries(columns).map(([field, { type }]) => ({ field, form: cellFormOf(type) }));
  return {
    header: Object.values(columns).map(({ term }) => term[language]),
    rows: rows.map((row) =>
      cells.map(({ field, form }) => {
        const value: unknown = Reflect.get(Object(row), field);
        if (value === undefined) return "";
        if (isHeld(form, value)) return form.write(value, language);
        throw new TypeError(`${name}.${field} cannot hold ${JSON.stringify(value)?.slice(0, 40)}`);
      }),
    ),
  };
}

const isHeld = (form: CellForm, value: unknown): value is CellValue => form.holds(value);
