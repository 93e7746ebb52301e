import { type CheckBudget, checkWith } from "./check-with.js";
import { evaluateWith, type Evaluators } from "./rules/evaluate-with.js";

/**
 * A `checkBudget` that knows only the kinds of rules it is given (按需核查), so that a page pulls no more code than its policies use. The findings
 * are those of `checkBudget`.
 *
 * @throws {TypeError} when the checker meets a rule of a kind it was not given
 * @example
 * ```ts
 * import { checkerOf, evaluateShare, guangdong2021, parseBudgetOrThrow } from "@countykit/budget-rules";
 *
 * const checkShares = checkerOf({ share: evaluateShare });
 * const budget = parseBudgetOrThrow({
 *   id: "x",
 *   name: "某县",
 *   programme: { cohort: 2021, jurisdiction: "440281" },
 *   lines: [
 *     { id: "1", name: "培训", category: "training", amount: "200万元" },
 *     { id: "2", name: "物流", category: "logistics", amount: "1300万元" },
 *   ],
 * });
 * checkShares(budget, [guangdong2021], { asOf: "2022-05-01" }).map(({ verdict }) => verdict); // => ["unknown", "pass", "pass"]
 * ```
 * @source docs/benchmarks/budget-rules measures what checkBudget costs; sizes are checked on every test run
 */
export const checkerOf = (kinds: Evaluators): CheckBudget => checkWith(evaluateWith(kinds));
