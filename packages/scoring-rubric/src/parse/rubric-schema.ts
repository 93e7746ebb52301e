import { standardSchema, type StandardSchema } from "@countykit/core/reading";
import type { Rubric } from "../rubric.js";
import { parseRubric } from "./parse-rubric.js";

/**
 * `parseRubric` as a Standard Schema (标准校验接口), for editors and frameworks that validate what is sent to them.
 *
 * @example
 * ```ts
 * import { rubricSchema } from "@countykit/scoring-rubric";
 *
 * rubricSchema["~standard"].vendor; // => "countykit"
 * "issues" in rubricSchema["~standard"].validate({ id: "county" }); // => true
 * ```
 * @source https://standardschema.dev, version 1
 */
export const rubricSchema: StandardSchema<Rubric> = /* @__PURE__ */ standardSchema(parseRubric);
