import { standardSchema, type StandardSchema } from "@countykit/core/reading";
import type { CoverageRecord } from "./coverage-record.js";
import { parseCoverage } from "./parse-coverage.js";

/**
 * `parseCoverage` as a Standard Schema (标准校验接口), for frameworks that validate what is posted to them.
 *
 * @example
 * ```ts
 * import { coverageSchema } from "@countykit/coverage-metrics";
 *
 * coverageSchema["~standard"].vendor; // => "countykit"
 * const read = coverageSchema["~standard"].validate({ id: "x", name: "某县" });
 * "issues" in read ? read.issues?.map(({ path }) => path) : null; // => [["county"]]
 * ```
 * @source https://standardschema.dev, version 1
 */
export const coverageSchema: StandardSchema<CoverageRecord> = /* @__PURE__ */ standardSchema(parseCoverage);
