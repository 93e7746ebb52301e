import { standardSchema, type StandardSchema } from "@countykit/core/reading";
import { parsePlan } from "./parse-plan.js";
import type { Plan } from "./target.js";

/**
 * `parsePlan` as a Standard Schema (标准校验接口).
 *
 * @example
 * ```ts
 * import { planSchema, suichang2021Targets } from "@countykit/coverage-metrics";
 *
 * "value" in planSchema["~standard"].validate(suichang2021Targets); // => true
 * ```
 * @source https://standardschema.dev, version 1
 */
export const planSchema: StandardSchema<Plan> = /* @__PURE__ */ standardSchema(parsePlan);
