import type { Result } from "@countykit/core";
import { documentReader, issuesText } from "@countykit/core/reading";
import type { Rubric } from "../rubric.js";
import { checkRubricDocument } from "./check-rubric-document.js";
import { KEY_NAMES } from "./key-names-table.js";
import { rubricForm } from "./rubric-form.js";

/** Most groups, facts, vetoes or grades of one rubric. */
const LONGEST_LIST = 10_000;

const read: (input: unknown) => Result<Rubric> = /* @__PURE__ */ documentReader<Rubric>(rubricForm, {
  failsafe: true,
  keyNames: KEY_NAMES,
  check: checkRubricDocument,
  longestList: LONGEST_LIST,
});

/**
 * Reads a rubric from outside (读取考评指标体系): the value, or every problem with its place, in both languages. `input` is a value that something else
 * has read already: an object of a TypeScript program, what `JSON.parse` gives, or what a YAML reader gives, also with its failsafe schema, where every
 * scalar is text and limits keep their digits. Text itself is not parsed here. `countykit score --rubric` reads JSON and YAML files and adds file, row
 * and column to each issue.
 *
 * Points are numbers of at most two decimals, from -1,000 to 1,000; limits are decimal text, a share of 70 % being `"0.70"`. A rubric that contradicts itself is not read: ids used twice, facts that
 * are not declared or of another kind, ranges the wrong way round, steps that miss the end, grades out of order, nesting of more than 8 levels.
 * What is doubtful but can be scored is left to `lintRubric`. What comes out reads back to itself.
 *
 * @example
 * ```ts
 * import { parseRubric } from "@countykit/scoring-rubric";
 *
 * const wrong = parseRubric({ id: "county", 权重: 100 });
 * wrong.ok ? null : wrong.issues.map(({ code, path, didYouMean = "" }) => [code, path, didYouMean]); // => [
 * //   ["missing", "/title", ""],
 * //   ["missing", "/document", ""],
 * //   ["missing", "/level", ""],
 * //   ["missing", "/jurisdiction", ""],
 * //   ["missing", "/weight", ""],
 * //   ["missing", "/groups", ""],
 * //   ["unknown-key", "/权重", "weight"],
 * // ]
 * ```
 * @source semantics § 6: scores; § 8: bad input is a value, with all issues at once
 */
export function parseRubric(input: unknown): Result<Rubric> {
  return read(input);
}

/**
 * `parseRubric` for a rubric that the program itself wrote.
 *
 * @throws {TypeError} when the input is not a rubric; the message lists the issues in English
 * @example
 * ```ts
 * import { demonstrationStation, parseRubricOrThrow } from "@countykit/scoring-rubric";
 *
 * parseRubricOrThrow(demonstrationStation).id === demonstrationStation.id; // => true
 * ```
 * @source semantics § 8
 */
export function parseRubricOrThrow(input: unknown): Rubric {
  const result = parseRubric(input);
  if (result.ok) return result.value;
  throw new TypeError(issuesText(result.issues));
}
