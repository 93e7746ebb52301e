import type { Result } from "@countykit/core";
import { documentReader, issuesText, type KeyNames } from "@countykit/core/reading";
import * as z from "zod";
import { points } from "../parse/numbers-form.js";

/** What is asked of `decisiveFacts` where it is not the rating: whether the total reaches so many points (定案问题). */
export interface DecisiveQuestion {
  /** Points with at most two decimals. */
  readonly atLeast: number;
}

const form: z.ZodObject & z.ZodType<DecisiveQuestion> = /* @__PURE__ */ z.strictObject({ atLeast: points });

const KEY_NAMES: KeyNames = { atLeast: { zh: ["目标分", "目标得分", "目标"], en: "at least" } };

let reader: ((input: unknown) => Result<DecisiveQuestion>) | undefined;

/**
 * Reads what is asked of `decisiveFacts` (读取定案问题): the value, or every problem with its place, in both languages. Points have at most two decimals and lie
 * between -1,000 and 1,000; a name that is not one of a question is a problem, too, with the one that was probably meant.
 *
 * @example
 * ```ts
 * import { parseDecisiveQuestion } from "@countykit/scoring-rubric";
 *
 * parseDecisiveQuestion({ atLeast: "90" }); // => { "ok": true, "value": { "atLeast": 90 } }
 * const issuesOf = (input: unknown) => {
 *   const read = parseDecisiveQuestion(input);
 *   return read.ok ? [] : read.issues.map(({ code, path, didYouMean = "" }) => [code, path, didYouMean]);
 * };
 * issuesOf({ atLeast: 5.001 }); // => [["points-too-fine", "/atLeast", ""]]
 * issuesOf({ atleast: 90 }); // => [["missing", "/atLeast", ""], ["unknown-key", "/atleast", "atLeast"]]
 * ```
 * @source semantics § 8: bad input is a value, with all issues at once
 */
export function parseDecisiveQuestion(input: unknown): Result<DecisiveQuestion> {
  reader ??= documentReader<DecisiveQuestion>(form, { failsafe: true, keyNames: KEY_NAMES });
  return reader(input);
}

/** The points that are asked for, in a question of a program. */
export function pointsAsked(question: DecisiveQuestion): number {
  const read = parseDecisiveQuestion(question);
  if (read.ok) return read.value.atLeast;
  throw new TypeError(issuesText(read.issues));
}
