import { type JSONSchema, jsonSchemaOf } from "@countykit/core/reading";
import { writtenInRosters } from "../rosters/json/row-schema.js";
import { writtenInFigures } from "./declared-form.js";
import { recordForm } from "./record-form.js";
import { recordKeyNames } from "./record-key-names.js";

/**
 * The JSON Schema (draft 2020-12) of what `parseCoverage` reads (输入格式), for editors, forms and other languages. Every field is titled in
 * Chinese and English. It describes the form only: that figures differ, that rows of a roster do not contradict one another and the like is
 * checked by the parser.
 *
 * @example
 * ```ts
 * import { coverageJSONSchema } from "@countykit/coverage-metrics";
 *
 * coverageJSONSchema().title; // => "县域数据档案 · Coverage record"
 * coverageJSONSchema().required; // => ["id", "name", "county"]
 * ```
 * @source JSON Schema, draft 2020-12
 */
export function coverageJSONSchema(): JSONSchema {
  return jsonSchemaOf(recordForm, {
    $id: "https://countykit.dev/schema/coverage-1.json",
    title: "县域数据档案 · Coverage record",
    description:
      "一个综合示范项目的完成情况：申报数据、随附名册、前期基数、已采纳的理解和例外批准。 · What one demonstration programme has achieved: declared figures, small rosters, the baseline, adopted readings and exceptions.",
    keyNames: recordKeyNames,
    written: new Map([...writtenInRosters, ...writtenInFigures()]),
  });
}
