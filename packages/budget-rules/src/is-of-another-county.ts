import { applicability } from "./applicability.js";
import type { Budget } from "./input.js";
import type { Policy } from "./policy.js";

/**
 * Whether a policy is some other county's own (外县文件): nobody asks what it says of this budget unless they name it. Policies of a province, or of
 * the county itself in another year, are not, though they may not bind either; nor is any as long as the county is unknown.
 *
 * @example
 * ```ts
 * import { guangdong2021, isOfAnotherCounty, lechang2022 } from "@countykit/budget-rules";
 *
 * const shixing = { programme: { cohort: 2019, jurisdiction: "440222" } };
 * isOfAnotherCounty(lechang2022, shixing, "2022-05-01"); // => true
 * isOfAnotherCounty(guangdong2021, shixing, "2022-05-01"); // => false
 * ```
 * @source semantics § 2: policies are selected by cohort and jurisdiction first
 */
export function isOfAnotherCounty(policy: Policy, budget: Pick<Budget, "programme">, asOf: string): boolean {
  const scope = applicability(policy, budget, asOf);
  return policy.level === "county" && scope.applies === "no" && scope.reason === "jurisdiction";
}
