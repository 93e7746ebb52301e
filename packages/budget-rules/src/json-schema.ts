import { type JSONSchema, jsonSchemaOf } from "@countykit/core/reading";
import type * as z from "zod";
import { KEY_NAMES } from "./parse/key-names-table.js";
import { budgetForm } from "./schema/budget.js";
import { policyForm } from "./schema/policy.js";

/** The documents that have a JSON Schema. */
export type DocumentKind = "budget" | "policy";

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
  return jsonSchemaOf(form(), { $id: `https://countykit.dev/schema/${kind}-1.json`, title, description, keyNames: KEY_NAMES });
}

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
