import { type JSONSchema, jsonSchemaOf, standardSchema, type StandardSchema } from "@countykit/core/reading";
import * as z from "zod";
import { rosterForms } from "../forms.js";
import type { RosterName, Rows } from "../rows.js";
import { parseRoster } from "./parse-roster.js";
import { rowFields, rowKeyNames, writtenInRosters } from "./row-schema.js";

/**
 * `parseRoster` of one roster as a Standard Schema (标准校验接口), for frameworks that validate what is posted to them.
 *
 * @example
 * ```ts
 * import { rosterSchema } from "@countykit/coverage-metrics";
 *
 * const read = rosterSchema("towns")["~standard"].validate([{ name: "坪石镇" }]);
 * "issues" in read ? read.issues?.map(({ path }) => path) : null; // => [["0", "code"]]
 * ```
 * @source https://standardschema.dev, version 1
 */
export const rosterSchema = <Name extends RosterName>(name: Name): StandardSchema<readonly Rows[Name][]> =>
  standardSchema((input) => parseRoster(name, input));

/**
 * The JSON Schema (draft 2020-12) of one roster (名册格式), for editors, forms and other languages. Every field is titled in Chinese and English. It
 * describes the form only; what code checks, such as the digits of a division code, is left to the parser.
 *
 * @example
 * ```ts
 * import { rosterJSONSchema } from "@countykit/coverage-metrics";
 *
 * rosterJSONSchema("towns").title; // => "乡镇（街道） · Towns"
 * rosterJSONSchema("towns").type; // => "array"
 * ```
 * @source JSON Schema, draft 2020-12
 */
export function rosterJSONSchema(name: RosterName): JSONSchema {
  const { term } = rosterForms[name];
  return jsonSchemaOf(z.array(rowFields(name)), {
    $id: `https://countykit.dev/schema/roster-${name}-1.json`,
    title: `${term.zh} · ${term.en}`,
    description: `名册“${term.zh}”的各行。 · The rows of the roster “${term.en}”.`,
    keyNames: rowKeyNames(name),
    written: writtenInRosters,
  });
}
