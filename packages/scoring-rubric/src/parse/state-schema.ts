import { standardSchema, type StandardSchema } from "@countykit/core/reading";
import type { State } from "../state.js";
import { parseState } from "./parse-state.js";

/**
 * `parseState` as a Standard Schema (标准校验接口). It looks at the state alone; `parseState` with the rubric holds it to the rubric as well.
 *
 * @example
 * ```ts
 * import { stateSchema } from "@countykit/scoring-rubric";
 *
 * const read = stateSchema["~standard"].validate({ rubric: "county", asOf: "2021-02-30" });
 * "issues" in read ? read.issues?.map(({ path }) => path) : null; // => [["asOf"]]
 * ```
 * @source https://standardschema.dev, version 1
 */
export const stateSchema: StandardSchema<State> = /* @__PURE__ */ standardSchema((input) => parseState(input));
