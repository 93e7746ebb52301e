import { type EvaluateRule, evaluateWith, type Evaluators } from "./evaluate-with.js";
import { evaluateAmountCap } from "./amount-cap/evaluate.js";
import { evaluateCountCap } from "./count-cap/evaluate.js";
import { evaluateMatchingFunds } from "./matching-funds/evaluate.js";
import { evaluateNestedCap } from "./nested-cap/evaluate.js";
import { evaluateSubsidyRate } from "./subsidy-rate/evaluate.js";
import { evaluateUnitCap } from "./unit-cap/evaluate.js";
import { allOf } from "./all-of/evaluate.js";
import { anyOf } from "./any-of/evaluate.js";
import { evaluateCarryOver } from "./carry-over/evaluate.js";
import { evaluateContingentFunds } from "./contingent-funds/evaluate.js";
import { evaluateMilestoneDisbursement } from "./milestone-disbursement/evaluate.js";
import { evaluateNoDoubleFunding } from "./no-double-funding/evaluate.js";
import { evaluatePermittedDirections } from "./permitted-directions/evaluate.js";
import { evaluateProhibitedUses } from "./prohibited-uses/evaluate.js";
import { evaluateRequirement } from "./requirement/evaluate.js";
import { evaluateShare } from "./share/evaluate.js";
import { evaluateSum } from "./sum/evaluate.js";

/** One evaluator per kind; a kind without one does not compile. */
const EVALUATORS: Required<Evaluators> = {
  "amount-cap": evaluateAmountCap,
  "count-cap": evaluateCountCap,
  "matching-funds": evaluateMatchingFunds,
  "nested-cap": evaluateNestedCap,
  "subsidy-rate": evaluateSubsidyRate,
  "unit-cap": evaluateUnitCap,
  "all-of": allOf((rule, ledger, ruleId) => evaluateRule(rule, ledger, ruleId)),
  "any-of": anyOf((rule, ledger, ruleId) => evaluateRule(rule, ledger, ruleId)),
  "carry-over": evaluateCarryOver,
  "contingent-funds": evaluateContingentFunds,
  "milestone-disbursement": evaluateMilestoneDisbursement,
  "no-double-funding": evaluateNoDoubleFunding,
  "permitted-directions": evaluatePermittedDirections,
  "prohibited-uses": evaluateProhibitedUses,
  requirement: evaluateRequirement,
  share: evaluateShare,
  sum: evaluateSum,
};

/** Evaluates one rule of any kind there is. */
export const evaluateRule: EvaluateRule = evaluateWith(EVALUATORS);
