import { type JSONSchema, jsonSchemaOf } from "@countykit/core/reading";
import { KEY_NAMES } from "./parse/key-names-table.js";
import { rubricForm } from "./parse/rubric-form.js";
import { stateForm } from "./parse/state-form.js";
import { WRITTEN_NUMBERS } from "./parse/written-numbers.js";

/**
 * The JSON Schema (draft 2020-12) of what `parseRubric` reads (输入格式), for editors, forms and other languages. Every field is titled in Chinese
 * and English. It describes the form only: that facts are declared, that ids differ or that ranges run upwards is checked by the parser.
 *
 * @example
 * ```ts
 * import { rubricJSONSchema } from "@countykit/scoring-rubric";
 *
 * rubricJSONSchema().title; // => "考评指标体系 · Rubric"
 * rubricJSONSchema().required; // => ["id", "title", "document", "level", "jurisdiction", "weight", "groups"]
 * ```
 * @source JSON Schema, draft 2020-12
 */
export function rubricJSONSchema(): JSONSchema {
  return jsonSchemaOf(rubricForm, {
    $id: "https://countykit.dev/schema/rubric-1.json",
    title: "考评指标体系 · Rubric",
    description:
      "一份考评指标体系，写成数据：工作任务、评价指标、评分标准、加分项、一票否决项和等次。 · A table of points as data: groups, items, scales, bonus, vetoes and grades.",
    keyNames: KEY_NAMES,
    written: WRITTEN_NUMBERS,
  });
}

/**
 * The JSON Schema (draft 2020-12) of what `parseState` reads (输入格式), for editors, forms and other languages. Every field is titled in Chinese and
 * English. It describes the form only: what a fact of the rubric can be is checked by the parser.
 *
 * @example
 * ```ts
 * import { stateJSONSchema } from "@countykit/scoring-rubric";
 *
 * stateJSONSchema().title; // => "考评材料 · State"
 * stateJSONSchema().required; // => ["rubric", "asOf"]
 * ```
 * @source JSON Schema, draft 2020-12
 */
export function stateJSONSchema(): JSONSchema {
  return jsonSchemaOf(stateForm, {
    $id: "https://countykit.dev/schema/score-1.json",
    title: "考评材料 · State",
    description:
      "对一个县已知的情况：指标事实、考评组打分、自评得分和已有的佐证材料。 · What is known of a county: facts, judgements, claims and the papers at hand.",
    keyNames: KEY_NAMES,
    written: WRITTEN_NUMBERS,
  });
}
