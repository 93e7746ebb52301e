import { type JSONSchema, jsonSchemaOf } from "@countykit/core/reading";
import { planForm } from "./plan-form.js";
import { planKeyNames } from "./plan-key-names.js";
import { writtenInParams } from "./param-schema.js";

/**
 * The JSON Schema (draft 2020-12) of what `parsePlan` reads (输入格式), for editors, forms and other languages. Every field is titled in Chinese and
 * English, and every indicator has its own parameters. It describes the form only: that ids differ or that a range needs `between` is checked by
 * the parser.
 *
 * @example
 * ```ts
 * import { planJSONSchema } from "@countykit/coverage-metrics";
 *
 * planJSONSchema().title; // => "目标体系 · Plan"
 * planJSONSchema().required; // => ["id", "title", "document", "jurisdiction", "cohort", "targets"]
 * ```
 * @source JSON Schema, draft 2020-12
 */
export function planJSONSchema(): JSONSchema {
  return jsonSchemaOf(planForm(), {
    $id: "https://countykit.dev/schema/plan-1.json",
    title: "目标体系 · Plan",
    description:
      "一份方案中的目标，写成数据：指标、比较方式、目标值、期限和出处。 · The targets of one plan, as data: indicator, comparator, value, time limit and citation.",
    keyNames: planKeyNames(),
    written: writtenInParams,
  });
}
