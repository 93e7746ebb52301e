import type { Ledger } from "../ledger/ledger.js";
import type { Evaluate, Outcome } from "./outcome.js";
import type { Rule, RuleKind } from "./rule.js";
import { evaluateAmountCap } from "./amount-cap/evaluate.js";
import { evaluateCountCap } from "./count-cap/evaluate.js";
import { evaluateMatchingFunds } from "./matching-funds/evaluate.js";
import { evaluateNestedCap } from "./nested-cap/evaluate.js";
import { evaluateSubsidyRate } from "./subsidy-rate/evaluate.js";
import { evaluateUnitCap } from "./unit-cap/evaluate.js";
import { evaluateShare } from "./share/evaluate.js";
import { evaluateSum } from "./sum/evaluate.js";

/** One evaluator per kind; a kind without one does not compile. */
const EVALUATORS: { readonly [Kind in RuleKind]: Evaluate<Extract<Rule, { kind: Kind }>> } = {
  "amount-cap": evaluateAmountCap,
  "count-cap": evaluateCountCap,
  "matching-funds": evaluateMatchingFunds,
  "nested-cap": evaluateNestedCap,
  "subsidy-rate": evaluateSubsidyRate,
  "unit-cap": evaluateUnitCap,
  share: evaluateShare,
  sum: evaluateSum,
};

/** Evaluates one rule, whatever its kind. */
export function evaluateRule<R extends Rule>(rule: R, ledger: Ledger, ruleId: string): readonly Outcome[] {
  const evaluate: Evaluate<never> = EVALUATORS[rule.kind];
  return (evaluate as Evaluate<R>)(rule, ledger, ruleId);
}
