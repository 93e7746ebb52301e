import type { Issue } from "@countykit/core";
import type { BudgetTable } from "./read-budget-table.js";

/**
 * Issues of a budget that came from a table, at their row and column (问题定位): what `parseBudget` and `lintBudget` tell by JSON Pointer gets the
 * place of the nearest part that the table has.
 *
 * @example
 * ```ts
 * import { parseBudget, placeInTable, readBudgetTable } from "@countykit/budget-rules";
 *
 * const read = readBudgetTable([
 *   ["编号", "项目", "金额（万元）"],
 *   ["A", "培训", "10"],
 *   ["A", "物流", "20"],
 * ]);
 * const budget = read.ok ? parseBudget(read.value.budget) : read;
 * read.ok && !budget.ok ? placeInTable(budget.issues, read.value).map(({ code, row, column }) => [code, row, column]) : null; // => [["duplicate-id", 3, 1]]
 * ```
 * @source semantics § 8: file, row and column for files
 */
export const placeInTable = (issues: readonly Issue[], { places }: Pick<BudgetTable, "places">): readonly Issue[] =>
  issues.map((issue) => {
    for (let path = issue.path; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
      const place = Object.hasOwn(places, path) ? places[path] : undefined;
      if (place !== undefined) return { ...issue, ...place };
    }
    return issue;
  });
