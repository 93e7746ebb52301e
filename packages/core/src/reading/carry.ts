import * as z from "zod";
import type { Issue } from "../issue.js";

/**
 * Passes issues of the library through zod, whole (随校验传递问题): a schema whose value is read by code gives up with them, and `documentReader`
 * takes them out again at the place of the value.
 *
 * @example
 * ```ts
 * import { carry, documentReader, text } from "@countykit/core/reading";
 * import * as z from "zod";
 *
 * const even = z.number().transform((value, context) =>
 *   value % 2 === 0
 *     ? value
 *     : carry(context, [{ code: "odd", path: "", message: { zh: "不是偶数", en: "Not an even number" } }]),
 * );
 * const read = documentReader(z.strictObject({ id: text, stops: even }), { failsafe: false, keyNames: {} });
 * const odd = read({ id: "a", stops: 3 });
 * odd.ok ? null : odd.issues.map(({ code, path }) => [code, path]); // => [["odd", "/stops"]]
 * ```
 * @source semantics § 8: bad input is a value, with all issues at once
 */
export const carry = (context: z.RefinementCtx, issues: readonly Issue[]): never => {
  for (const issue of issues) context.addIssue({ code: "custom", path: issue.path.split("/").slice(1), params: { issue } });
  return z.NEVER;
};

/** Whether something passed through zod is an issue of this library. */
export const isCarried = (value: unknown): value is Issue =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string" && "message" in value && "path" in value;
