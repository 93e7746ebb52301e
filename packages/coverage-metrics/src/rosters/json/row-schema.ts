import type { KeyNames } from "@countykit/core/reading";
import * as z from "zod";
import type { AnyForm } from "../column.js";
import { rosterForms } from "../forms.js";
import type { RosterName, Rows } from "../rows.js";
import { typedRow } from "../typed-row.js";
import { columnSchema, type Written } from "./column-schema.js";

const WRITTEN: Written = new Map();
const FIELDS = new Map<RosterName, z.ZodObject>();

/** How values of rosters may be written, where zod cannot tell it: for `jsonSchemaOf`, after the row schemas have been made. */
export const writtenInRosters: ReadonlyMap<z.core.$ZodType, Parameters<Written["set"]>[1]> = WRITTEN;

/**
 * The fields of a row as they stand in JSON (行的字段), made from the columns of its form: an unknown field is wrong, one that may be left out may
 * be `null` too.
 */
export function rowFields(name: RosterName): z.ZodObject {
  const known = FIELDS.get(name);
  if (known !== undefined) return known;
  const form: AnyForm = rosterForms[name];
  const shape: Record<string, z.ZodType> = {};
  for (const [key, { type, required }] of Object.entries(form.columns)) {
    const schema = columnSchema(type, WRITTEN);
    shape[key] = required === true ? schema : schema.nullable().exactOptional();
  }
  const fields = z.strictObject(shape);
  FIELDS.set(name, fields);
  return fields;
}

/** The schema of a row (行校验): its fields, and out comes the row, without those that are `null`. */
export const rowSchema = <Name extends RosterName>(name: Name): z.ZodType<Rows[Name]> =>
  rowFields(name).transform((row) => typedRow<Rows[Name]>(withoutNull(row)));

/** A row without the fields that are `null`. */
export function withoutNull(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(row)) if (value !== null) kept[key] = value;
  return kept;
}

/** What the fields of a row are called: the headings of its columns. */
export function rowKeyNames(name: RosterName): KeyNames {
  const form: AnyForm = rosterForms[name];
  return Object.fromEntries(
    Object.entries(form.columns).map(([key, { term, aliases = [] }]) => [key, { zh: [term.zh, ...aliases], en: term.en }]),
  );
}
