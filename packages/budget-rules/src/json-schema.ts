import * as z from "zod";
import { KEY_NAMES } from "./parse/key-names-table.js";
import { budgetForm } from "./schema/budget.js";
import { policyForm } from "./schema/policy.js";
import { WRITTEN } from "./schema/written.js";

/** The documents that have a JSON Schema. */
export type DocumentKind = "budget" | "policy";

/** JSON, as far as a schema needs it. */
export type JSONValue = null | boolean | number | string | readonly JSONValue[] | { readonly [key: string]: JSONValue };

/** A JSON Schema, draft 2020-12. */
export type JSONSchema = { readonly [key: string]: JSONValue };

/**
 * The JSON Schema (draft 2020-12) of what `parseBudget` or `parsePolicy` reads (输入格式), for editors, forms and other languages. Every field
 * is titled in Chinese and English. It describes the form only: that ids differ, that a group has lines, that a JSON number has not lost
 * digits and the like is checked by the parser.
 *
 * @example
 * ```ts
 * import { toJSONSchema } from "@countykit/budget-rules";
 *
 * toJSONSchema("budget").title; // => "预算 · Budget"
 * toJSONSchema("policy").$schema; // => "https://json-schema.org/draft/2020-12/schema"
 * ```
 * @source JSON Schema, draft 2020-12
 */
export function toJSONSchema(kind: DocumentKind): JSONSchema {
  const { form, title, description } = DOCUMENTS[kind];
  const made = z.toJSONSchema(form(), {
    io: "input",
    target: "draft-2020-12",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const written = WRITTEN.get(zodSchema);
      if (written === undefined) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, written);
    },
  });
  const { $schema, ...rest } = titled(plain(made));
  return { $schema: $schema ?? DIALECT, $id: `https://countykit.dev/schema/${kind}-1.json`, title, description, ...rest };
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

const DOCUMENTS = {
  budget: {
    form: (): z.ZodObject => budgetForm,
    title: "预算 · Budget",
    description:
      "一个综合示范项目的预算：预算行、合并组、申报数、资金来源等。 · The budget of one demonstration programme: lines, groups, printed figures, sources of funds and more.",
  },
  policy: {
    form: (): z.ZodObject => policyForm,
    title: "政策 · Policy",
    description: "一份正式文件中的规则，写成数据。 · The rules of one official document, as data.",
  },
} as const;

/** Plain JSON of what zod made: no functions, no undefined. */
const plain = (made: unknown): JSONSchema => {
  const copy: JSONValue = JSON.parse(JSON.stringify(made));
  return isRecord(copy) ? copy : {};
};

/** Gives every property its name in both languages. */
function titled(schema: JSONSchema): JSONSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, key === "properties" && isRecord(value) ? properties(value) : deeper(value)]),
  );
}

const properties = (fields: JSONSchema): JSONSchema =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, isRecord(value) ? { ...titleOf(key), ...titled(value) } : value]));

function deeper(value: JSONValue): JSONValue {
  if (Array.isArray(value)) return value.map(deeper);
  return isRecord(value) ? titled(value) : value;
}

function titleOf(key: string): JSONSchema {
  const names = KEY_NAMES[key];
  return names === undefined ? {} : { title: `${names.zh[0]} · ${names.en}` };
}

const isRecord = (value: JSONValue): value is JSONSchema => typeof value === "object" && value !== null && !Array.isArray(value);
