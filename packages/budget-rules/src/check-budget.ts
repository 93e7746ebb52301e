import { type CheckBudget, checkWith } from "./check-with.js";
import { evaluateRule } from "./rules/evaluators.js";

/**
 * Checks a budget against policies (预算核查): one finding per rule and thing it speaks of, in the order of the policies and of their clauses.
 * The same budget, policies and day give byte-identical JSON.
 *
 * A policy that does not bind the programme still measures, and answers `not-applicable`. The verdict is `unknown` while the facts that are
 * given leave it open; `missing` lists the others and `decides` the smallest sets that can settle it.
 *
 * @throws {TypeError} when `asOf` is not a day `YYYY-MM-DD`, or a budget written by hand carries text that is not canonical money
 * @example
 * ```ts
 * import { checkBudget, guangdong2021, parseBudgetOrThrow } from "@countykit/budget-rules";
 *
 * const suixi = parseBudgetOrThrow({
 *   id: "suixi",
 *   name: "遂溪县",
 *   programme: { cohort: 2020, jurisdiction: "440823" },
 *   lines: [
 *     { id: "1", name: "物流", category: "logistics", amount: "1000万元" },
 *     { id: "2", name: "其他", category: "public-service", amount: "1000万元" },
 *   ],
 * });
 * const logistics = checkBudget(suixi, [guangdong2021], { asOf: "2021-04-08" })[1];
 * logistics?.verdict; // => "not-applicable"
 * logistics?.measured?.min; // => { "part": "10000000.00", "whole": "20000000.00" }
 * ```
 * @source 遂府〔2021〕10号, annex: a programme of 2020, which Guangdong's ratios of 2021 do not bind
 */
export const checkBudget: CheckBudget = checkWith(evaluateRule);
