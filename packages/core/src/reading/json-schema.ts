import * as z from "zod";
import type { KeyNames } from "./key-names.js";
import { WRITTEN } from "./written.js";

/** JSON, as far as a schema needs it. */
export type JSONValue = null | boolean | number | string | readonly JSONValue[] | { readonly [key: string]: JSONValue };

/** A JSON Schema, draft 2020-12. */
export type JSONSchema = { readonly [key: string]: JSONValue };

/** What a JSON Schema says of itself, and what the fields are called. */
export interface JSONSchemaOptions {
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly keyNames: KeyNames;
  /** How the values of schemas of one's own may be written, where code reads them and zod cannot tell. */
  readonly written?: ReadonlyMap<z.core.$ZodType, JSONSchema>;
}

/**
 * The JSON Schema (draft 2020-12) of what a form reads (输入格式), for editors, forms and other languages. Every field that has names is titled in
 * Chinese and English. It describes the form only, and not what code checks.
 *
 * @example
 * ```ts
 * import { jsonSchemaOf, text } from "@countykit/core/reading";
 * import * as z from "zod";
 *
 * const schema = jsonSchemaOf(z.strictObject({ id: text }), {
 *   $id: "https://countykit.dev/schema/village-1.json",
 *   title: "行政村 · Village",
 *   description: "一个行政村。 · One village.",
 *   keyNames: { id: { zh: ["编号"], en: "id" } },
 * });
 * schema["required"]; // => ["id"]
 * JSON.stringify(schema["properties"]).includes("编号 · id"); // => true
 * ```
 * @source JSON Schema, draft 2020-12
 */
export function jsonSchemaOf(form: z.ZodType, { keyNames, written, ...head }: JSONSchemaOptions): JSONSchema {
  const made = z.toJSONSchema(form, {
    io: "input",
    target: "draft-2020-12",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const own = WRITTEN.get(zodSchema) ?? written?.get(zodSchema);
      if (own === undefined) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, own);
    },
  });
  const { $schema, ...rest } = titled(plain(made), keyNames);
  const { $id, title, description } = head;
  return { $schema: $schema ?? DIALECT, $id, title, description, ...rest };
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Plain JSON of what zod made: no functions, no undefined. */
const plain = (made: unknown): JSONSchema => {
  const copy: JSONValue = JSON.parse(JSON.stringify(made));
  return isRecord(copy) ? copy : {};
};

/** Gives every property its name in both languages. */
function titled(schema: JSONSchema, names: KeyNames): JSONSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "properties" && isRecord(value) ? properties(value, names) : deeper(value, names),
    ]),
  );
}

const properties = (fields: JSONSchema, names: KeyNames): JSONSchema =>
  Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, isRecord(value) ? { ...titleOf(key, names), ...titled(value, names) } : value]),
  );

function deeper(value: JSONValue, names: KeyNames): JSONValue {
  if (Array.isArray(value)) return value.map((one) => deeper(one, names));
  return isRecord(value) ? titled(value, names) : value;
}

function titleOf(key: string, names: KeyNames): JSONSchema {
  const own = Object.hasOwn(names, key) ? names[key] : undefined;
  return own === undefined ? {} : { title: `${own.zh[0]} · ${own.en}` };
}

const isRecord = (value: JSONValue): value is JSONSchema => typeof value === "object" && value !== null && !Array.isArray(value);
