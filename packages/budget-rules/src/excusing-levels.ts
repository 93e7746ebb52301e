import type { Finding, Level } from "@countykit/core";
import { LEVELS } from "./levels.js";
import { mayExcuse } from "./may-excuse.js";
import type { Policy } from "./policy.js";

/**
 * The levels of government whose recorded exception (例外批准) would excuse a finding, the highest first. Empty where an exception does nothing: the
 * finding does not fail, its policy is not among those given, or it holds sums against one another, which nobody can allow to differ.
 *
 * @example
 * ```ts
 * import { checkBudget, excusingLevels, guangdong2021, parseBudgetOrThrow } from "@countykit/budget-rules";
 *
 * const budget = parseBudgetOrThrow({
 *   id: "x",
 *   name: "某县",
 *   programme: { cohort: 2021, jurisdiction: "440281" },
 *   lines: [
 *     { id: "1", name: "培训", category: "training", amount: "300万元" },
 *     { id: "2", name: "物流", category: "logistics", amount: "1200万元" },
 *   ],
 * });
 * const findings = checkBudget(budget, [guangdong2021], { asOf: "2022-05-01" });
 * findings.map((finding) => [finding.rule, excusingLevels(finding, [guangdong2021])]); // => [["hardware-cap", []], ["logistics-floor", []], ["training-cap", ["national", "province", "city", "county"]]]
 * ```
 * @source semantics § 2: mandatory rules cannot be excused below the issuer's level
 */
export function excusingLevels(
  { policy, kind, force, verdict }: Pick<Finding, "policy" | "kind" | "force" | "verdict">,
  policies: readonly Policy[],
): readonly Level[] {
  const issuer = policies.find(({ id }) => id === policy)?.level;
  if (issuer === undefined || verdict !== "fail") return [];
  return LEVELS.filter((level) => mayExcuse(kind, force, issuer, level));
}
