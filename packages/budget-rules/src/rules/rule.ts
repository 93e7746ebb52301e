import type { AmountCapRule } from "./amount-cap/rule.js";
import type { CountCapRule } from "./count-cap/rule.js";
import type { MatchingFundsRule } from "./matching-funds/rule.js";
import type { NestedCapRule } from "./nested-cap/rule.js";
import type { SubsidyRateRule } from "./subsidy-rate/rule.js";
import type { UnitCapRule } from "./unit-cap/rule.js";
import type { AllOfRule } from "./all-of/rule.js";
import type { AnyOfRule } from "./any-of/rule.js";
import type { CarryOverRule } from "./carry-over/rule.js";
import type { ContingentFundsRule } from "./contingent-funds/rule.js";
import type { MilestoneDisbursementRule } from "./milestone-disbursement/rule.js";
import type { NoDoubleFundingRule } from "./no-double-funding/rule.js";
import type { PermittedDirectionsRule } from "./permitted-directions/rule.js";
import type { ProhibitedUsesRule } from "./prohibited-uses/rule.js";
import type { RequirementRule } from "./requirement/rule.js";
import type { ShareRule } from "./share/rule.js";
import type { SumRule } from "./sum/rule.js";

/** All kinds of rules there are (规则种类). Kinds are code, one folder each; a policy is data made of them. */
export type Rule =
  | AllOfRule
  | AmountCapRule
  | AnyOfRule
  | CarryOverRule
  | ContingentFundsRule
  | CountCapRule
  | MatchingFundsRule
  | MilestoneDisbursementRule
  | NestedCapRule
  | NoDoubleFundingRule
  | PermittedDirectionsRule
  | ProhibitedUsesRule
  | RequirementRule
  | ShareRule
  | SubsidyRateRule
  | SumRule
  | UnitCapRule;

/** The name of a rule kind (规则种类名). */
export type RuleKind = Rule["kind"];
