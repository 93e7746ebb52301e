import { standardSchema, type StandardSchema } from "@countykit/core/reading";
import { parsePolicy } from "../parse-policy.js";
import type { Policy } from "../policy.js";

/**
 * `parsePolicy` as a Standard Schema (标准校验接口).
 *
 * @example
 * ```ts
 * import { guangdong2021, policySchema } from "@countykit/budget-rules";
 *
 * "value" in policySchema["~standard"].validate(guangdong2021); // => true
 * ```
 * @source https://standardschema.dev, version 1
 */
export const policySchema: StandardSchema<Policy> = /* @__PURE__ */ standardSchema(parsePolicy);
