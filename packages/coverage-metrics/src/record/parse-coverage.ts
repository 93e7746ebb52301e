import type { Result } from "@countykit/core";
import { documentReader, issuesText } from "@countykit/core/reading";
import { checkRecord } from "./check-record.js";
import type { CoverageRecord } from "./coverage-record.js";
import { recordKeyNames } from "./record-key-names.js";
import { recordForm } from "./record-form.js";

const read = /* @__PURE__ */ documentReader<CoverageRecord>(recordForm, { failsafe: true, keyNames: recordKeyNames, check: checkRecord });

/**
 * Reads a county's record from outside (读取县域数据档案): the value, or every problem with its place, in both languages. Lists may be left out;
 * a number may be written as text or as a JSON number of at most fifteen significant digits and comes out as text, `null` where nobody knows
 * it. A figure that is left out is unknown, never zero. YAML in its failsafe schema, where every scalar is text, is read as well. What comes
 * out reads back to itself; the input is not changed.
 *
 * @example
 * ```ts
 * import { parseCoverage } from "@countykit/coverage-metrics";
 *
 * const read = parseCoverage({ id: "x", name: "某县", county: { code: "440281" }, figures: [{ kind: "number", id: "villages", value: 195 }] });
 * read.ok && read.value.figures; // => [{ "kind": "number", "id": "villages", "value": "195" }]
 * const wrong = parseCoverage({ id: "x", name: "某县", county: { code: "440281" }, 指标: [] });
 * wrong.ok ? null : wrong.issues.map(({ code, path, didYouMean }) => [code, path, didYouMean]); // => [["unknown-key", "/指标", "figures"]]
 * ```
 * @source semantics § 8: bad input is a value, with all issues at once
 */
export function parseCoverage(input: unknown): Result<CoverageRecord> {
  return read(input);
}

/**
 * `parseCoverage` for a record that the program itself wrote.
 *
 * @throws {TypeError} when the input is not a record; the message lists the issues in English
 * @example
 * ```ts
 * import { parseCoverageOrThrow } from "@countykit/coverage-metrics";
 *
 * parseCoverageOrThrow({ id: "x", name: "某县", county: { code: "440281" } }).baseline; // => null
 * ```
 * @source semantics § 8
 */
export function parseCoverageOrThrow(input: unknown): CoverageRecord {
  const result = parseCoverage(input);
  if (result.ok) return result.value;
  throw new TypeError(issuesText(result.issues));
}
