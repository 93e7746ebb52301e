import type { Issue, Result } from "@countykit/core";
import { documentReader, issuesText } from "@countykit/core/reading";
import { checkPlanDocument } from "./check-plan-document.js";
import { unknownIndicator } from "./plan-contradictions.js";
import { planForm } from "./plan-form.js";
import { planKeyNames } from "./plan-key-names.js";
import type { Plan } from "./target.js";

let reader: ((input: unknown) => Result<Plan>) | undefined;

/**
 * Reads the targets of a plan from outside (读取目标体系): the value, or every problem with its place, in both languages. Indicators and their
 * parameters are held to their definitions. A value may be written as decimal text, JSON number, percentage or money (`"70%"`, `"31亿元"`) and comes
 * out as plain decimal text. YAML in its failsafe schema, where every scalar is text, is read as well. What comes out reads back to itself.
 *
 * @example
 * ```ts
 * import { parsePlan, suichang2021Targets } from "@countykit/coverage-metrics";
 *
 * parsePlan(suichang2021Targets).ok; // => true
 * const [first] = suichang2021Targets.targets;
 * const wrong = parsePlan({ ...suichang2021Targets, cohort: 21, targets: [{ ...first, asks: { indicator: "vilage-coverage", params: {} } }] });
 * wrong.ok ? null : wrong.issues.map(({ code, path, didYouMean }) => [code, path, didYouMean ?? ""]); // => [["not-year", "/cohort", ""], ["unknown-indicator", "/targets/0/asks/indicator", "village-coverage"]]
 * ```
 * @source semantics § 3: law as data; § 8: bad input is a value, with all issues at once
 */
export function parsePlan(input: unknown): Result<Plan> {
  reader ??= documentReader<Plan>(planForm(), { failsafe: true, keyNames: planKeyNames(), check: checkPlanDocument });
  const read = reader(input);
  return read.ok ? read : { ok: false, issues: read.issues.map(ofIndicator) };
}

/** A wrong indicator is told as one, and not with the names of all there are. */
function ofIndicator(issue: Issue): Issue {
  if (issue.code !== "unknown-kind" || !issue.path.endsWith("/indicator")) return issue;
  return unknownIndicator((issue.received ?? "").replace(/^“|”$/g, ""), issue.path);
}

/**
 * `parsePlan` for a plan that the program itself wrote.
 *
 * @throws {TypeError} when the input is not a plan; the message lists the issues in English
 * @example
 * ```ts
 * import { parsePlanOrThrow, suichang2021Targets } from "@countykit/coverage-metrics";
 *
 * parsePlanOrThrow(suichang2021Targets).cohort; // => 2020
 * ```
 * @source semantics § 8
 */
export function parsePlanOrThrow(input: unknown): Plan {
  const result = parsePlan(input);
  if (result.ok) return result.value;
  throw new TypeError(issuesText(result.issues));
}
