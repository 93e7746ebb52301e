import { standardSchema, type StandardSchema } from "@countykit/core/reading";
import type { Budget } from "../input.js";
import { parseBudget } from "../parse-budget.js";

/**
 * `parseBudget` as a Standard Schema (标准校验接口), for frameworks that validate what is posted to them.
 *
 * @example
 * ```ts
 * import { budgetSchema } from "@countykit/budget-rules";
 *
 * budgetSchema["~standard"].vendor; // => "countykit"
 * const read = budgetSchema["~standard"].validate({ id: "x" });
 * "issues" in read ? read.issues?.map(({ path }) => path) : null; // => [["name"]]
 * ```
 * @source https://standardschema.dev, version 1
 */
export const budgetSchema: StandardSchema<Budget> = /* @__PURE__ */ standardSchema(parseBudget);
