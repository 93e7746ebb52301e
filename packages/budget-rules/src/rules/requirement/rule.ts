import type { Operator } from "@countykit/core";
import type { RuleBase } from "../rule-base.js";
import type { Term } from "../term.js";

/** What a fact has to be (要求): true; a list with all, or any, of some members; one of the allowed values; a number within a limit. */
export type Must =
  | { readonly kind: "hold" }
  | { readonly kind: "contain-all" | "contain-any"; readonly members: readonly Term[] }
  /** Every value is an allowed one. An open list (等) answers “not listed” where a closed one answers no. */
  | { readonly kind: "be-one-of"; readonly members: readonly Term[]; readonly open: boolean }
  /** The fact has to come in the same unit: months are not years. */
  | { readonly kind: "compare"; readonly operator: Operator; readonly value: string; readonly unit: string };

/** A fact that the budget states meets what the document asks (落实要求): a special account, a list of documents, months of operation. */
export interface RequirementRule extends RuleBase {
  readonly kind: "requirement";
  /** Id of the fact in the budget. */
  readonly fact: string;
  readonly must: Must;
}
