import type { Result } from "@countykit/core";
import { documentReader, issuesText } from "@countykit/core/reading";
import { checkPolicyDocument } from "./parse/check-policy-document.js";
import { KEY_NAMES } from "./parse/key-names-table.js";
import type { Policy } from "./policy.js";
import { policyForm } from "./schema/policy.js";

const read = documentReader<Policy>(policyForm, { failsafe: true, keyNames: KEY_NAMES, check: checkPolicyDocument });

/**
 * Reads a policy from outside (读取政策): the value, or every problem with its place. It may come from JSON, or from YAML in its failsafe
 * schema, where every scalar is text: `"true"`, `"2021"` and `"null"` are read as what the place asks for, and limits keep their digits.
 *
 * @example
 * ```ts
 * import { guangdong2021, parsePolicy } from "@countykit/budget-rules";
 *
 * parsePolicy(guangdong2021).ok; // => true
 * const wrong = parsePolicy({ ...guangdong2021, jurisdiction: "44", from: "2022-02-30" });
 * wrong.ok ? null : wrong.issues.map(({ code, path }) => [code, path]); // => [["not-division-code", "/jurisdiction"], ["no-such-day", "/from"]]
 * ```
 * @source semantics § 3: law as data; § 8: bad input is a value
 */
export function parsePolicy(input: unknown): Result<Policy> {
  return read(input);
}

/**
 * `parsePolicy` for a policy that the program itself wrote.
 *
 * @throws {TypeError} when the input is not a policy; the message lists the issues in English
 * @example
 * ```ts
 * import { guangdong2021, parsePolicyOrThrow } from "@countykit/budget-rules";
 *
 * parsePolicyOrThrow(guangdong2021).rules.length; // => 3
 * ```
 * @source semantics § 8
 */
export function parsePolicyOrThrow(input: unknown): Policy {
  const result = parsePolicy(input);
  if (result.ok) return result.value;
  throw new TypeError(issuesText(result.issues));
}
