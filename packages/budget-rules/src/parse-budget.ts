import type { Result } from "@countykit/core";
import { documentReader, issuesText } from "@countykit/core/reading";
import type { Budget } from "./input.js";
import { accept } from "./parse/accept.js";
import { checkBudgetDocument } from "./parse/check-budget-document.js";
import { KEY_NAMES } from "./parse/key-names-table.js";
import { budgetForm } from "./schema/budget.js";

const read = documentReader<Budget>(budgetForm, { failsafe: false, keyNames: KEY_NAMES, check: checkBudgetDocument });

/**
 * Reads a budget from outside (读取预算): the value, or every problem with its place. Any list may be left out; amounts may be written in any
 * form that `money` reads, as `{ min, max }`, or as `null` where nobody knows them, and come out as canonical text in yuan. What comes out
 * reads back to itself. The input is not changed and nothing of it is kept.
 *
 * @example
 * ```ts
 * import { parseBudget } from "@countykit/budget-rules";
 *
 * const read = parseBudget({ id: "x", name: "某县", lines: [{ id: "1", name: "培训", amount: "200万元" }, { id: "2", name: "物流" }] });
 * read.ok && read.value.lines[0]?.amount; // => "2000000.00"
 * read.ok && read.value.lines[1]?.amount; // => { "min": "0.00", "max": null }
 * const wrong = parseBudget({ id: "x", name: "某县", lines: [{ id: "1", name: "培训", 金额: "200万元" }] });
 * wrong.ok ? null : wrong.issues.map(({ code, path, didYouMean }) => [code, path, didYouMean]); // => [["unknown-key", "/lines/0/金额", "amount"]]
 * ```
 * @source semantics § 8: bad input is a value, with all issues at once
 */
export function parseBudget(input: unknown): Result<Budget> {
  const plain = accept(input);
  return plain === undefined ? readBudget(input) : { ok: true, value: plain };
}

/** `parseBudget` without its fast path: the schema and all checks, whatever the input. Internal; the two are held against each other. */
export function readBudget(input: unknown): Result<Budget> {
  return read(input);
}

/**
 * `parseBudget` for a budget that the program itself wrote.
 *
 * @throws {TypeError} when the input is not a budget; the message lists the issues in English
 * @example
 * ```ts
 * import { parseBudgetOrThrow } from "@countykit/budget-rules";
 *
 * parseBudgetOrThrow({ id: "x", name: "某县" }).lines; // => []
 * ```
 * @source semantics § 8
 */
export function parseBudgetOrThrow(input: unknown): Budget {
  const result = parseBudget(input);
  if (result.ok) return result.value;
  throw new TypeError(issuesText(result.issues));
}
