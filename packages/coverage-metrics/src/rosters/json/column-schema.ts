import type { Issue } from "@countykit/core";
import { carry, describeReceived, LONGEST_TEXT, type JSONSchema, moneyText, quantityText, year } from "@countykit/core/reading";
import * as z from "zod";
import { DIGITS, type DivisionLevel } from "../../divisions/division-level.js";
import { type CellForm, type CellValue, isIssue } from "../cells/cell-form.js";
import { cellFormOf } from "../cells/cell-form-of.js";
import { cellIssue } from "../cells/cell-problems.js";
import { MOST_ITEMS, readItem } from "../cells/list-cell.js";
import { readId, readText } from "../cells/text-cell.js";
import { trimmed } from "../cells/tidy.js";
import type { ColumnType } from "../column.js";

/** How values that code reads may be written, for the JSON Schema; filled as schemas are made. */
export type Written = Map<z.core.$ZodType, JSONSchema>;

/**
 * The schema of what a column holds in JSON (栏目校验), made from the readers of its cells. JSON is stricter than a cell: dates, codes and periods
 * stand in their one form, options are named by id, yes and no are true and false.
 */
export function columnSchema(type: ColumnType, written: Written): z.ZodType<CellValue> {
  const read = (reader: (text: string) => string | Issue, form: JSONSchema): z.ZodType<string> => {
    const schema = z.string().transform((value, context) => {
      const found = reader(value);
      return isIssue(found) ? carry(context, [found]) : found;
    });
    written.set(schema, { type: "string", ...form });
    return schema;
  };
  const code = (levels: readonly DivisionLevel[]): z.ZodType<string> =>
    read(strictly({ kind: "code", levels }), { pattern: `^(?:${levels.map((level) => `\\d{${DIGITS[level]}}`).join("|")})$` });
  switch (type.kind) {
    case "id":
      return read(readId, SOME_TEXT);
    case "text":
      return read(readText, SOME_TEXT);
    case "code":
      return code(type.levels);
    case "date":
      return read(strictly(type), { format: "date", pattern: "^(?:1[89]|2[01])\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$" });
    case "period":
      return read(strictly(type), {
        pattern: `^(?:199\\d|2[01]\\d\\d)${type.only === "month" ? "-(?:0[1-9]|1[0-2])" : "(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?"}$`,
      });
    case "choice":
      return read(strictly(type), { enum: Object.keys(type.options) });
    case "year":
      return year;
    case "count":
      return z
        .int()
        .min(0)
        .transform((value) => value + 0);
    case "decimal":
      return quantityText;
    case "money":
      return moneyText;
    case "flag":
      return z.boolean();
    case "list":
      return z.array(type.of === "text" ? read(readItem, SOME_TEXT) : code(type.levels)).max(MOST_ITEMS);
  }
}

const SOME_TEXT: JSONSchema = { minLength: 1, maxLength: LONGEST_TEXT, pattern: "\\S" };

/** Takes a text in its one form only; what a cell may say in another way is told in that form. */
function strictly(type: ColumnType): (text: string) => string | Issue {
  const form: CellForm = cellFormOf(type);
  return (text) => {
    if (form.holds(text)) return text;
    const cell = trimmed(text);
    const received = describeReceived(text);
    if (cell === "") return cellIssue("blank", "", {}, { expected: ">= 1", received });
    const meant = form.read(cell);
    if (isIssue(meant)) return meant;
    const written = String(meant);
    return cellIssue("not-json-form", "", { received, written }, { expected: written, received, didYouMean: written });
  };
}
