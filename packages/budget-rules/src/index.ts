export { type Applicability, applicability, type Reason } from "./applicability.js";
export { checkBudget } from "./check-budget.js";
export type { CheckBudget, CheckOptions } from "./check-with.js";
export { checkerOf } from "./checker-of.js";
export { excusingLevels } from "./excusing-levels.js";
export { explainFinding, verdictName } from "./explain.js";
export { explainSteps } from "./explain-steps.js";
export type {
  Amount,
  Budget,
  BudgetLine,
  Contingent,
  Contract,
  Declared,
  Fact,
  FundedAsset,
  FundingPhase,
  FundingSource,
  LineGroup,
  MoneyText,
  NamedBase,
  Payment,
} from "./input.js";
export { isOfAnotherCounty } from "./is-of-another-county.js";
export type { JSONSchema, JSONValue } from "@countykit/core/reading";
export { type DocumentKind, toJSONSchema } from "./json-schema.js";
export { lineNames } from "./line-names-table.js";
export { lintBudget } from "./lint-budget.js";
export { parseBudget, parseBudgetOrThrow } from "./parse-budget.js";
export { parsePolicy, parsePolicyOrThrow } from "./parse-policy.js";
export { budgetSchema } from "./parse/budget-schema.js";
export { policySchema } from "./parse/policy-schema.js";
export { builtInPolicies } from "./policies/all.js";
export { arithmetic } from "./policies/arithmetic.js";
export { negativeList2019 } from "./policies/cn-2019-cai-jian-50.js";
export { guangdong2021 } from "./policies/cn-2021-guangdong-yue-shang-100.js";
export { lechang2019 } from "./policies/cn-2021-lechang-self-evaluation.js";
export { shixing2021 } from "./policies/cn-2021-shixing-shi-fu-ban-12.js";
export { suichang2021 } from "./policies/cn-2021-suichang-sui-zheng-ban-fa-15.js";
export { suixi2021 } from "./policies/cn-2021-suixi-sui-fu-10.js";
export { lechang2022 } from "./policies/cn-2022-lechang-le-fu-ban-9.js";
export type { Policy } from "./policy.js";
export type { AllOfRule } from "./rules/all-of/rule.js";
export type { AmountCapRule } from "./rules/amount-cap/rule.js";
export type { AnyOfRule } from "./rules/any-of/rule.js";
export type { CarryOverRule } from "./rules/carry-over/rule.js";
export type { ContingentFundsRule } from "./rules/contingent-funds/rule.js";
export type { CountCapRule } from "./rules/count-cap/rule.js";
export type { MatchingFundsRule } from "./rules/matching-funds/rule.js";
export type { MilestoneDisbursementRule } from "./rules/milestone-disbursement/rule.js";
export type { NestedCapRule } from "./rules/nested-cap/rule.js";
export type { NoDoubleFundingRule } from "./rules/no-double-funding/rule.js";
export type { PermittedDirectionsRule } from "./rules/permitted-directions/rule.js";
export type { ProhibitedUsesRule } from "./rules/prohibited-uses/rule.js";
export type { RequirementRule } from "./rules/requirement/rule.js";
export type { Evaluators } from "./rules/evaluate-with.js";
export type { LimitOperator, RuleBase } from "./rules/rule-base.js";
export type { Rule, RuleKind } from "./rules/rule.js";
export { evaluateProhibitedUses } from "./rules/prohibited-uses/evaluate.js";
export { evaluateShare } from "./rules/share/evaluate.js";
export { evaluateSum } from "./rules/sum/evaluate.js";
export type { ShareReading, ShareRule } from "./rules/share/rule.js";
export type { SubsidyRateRule } from "./rules/subsidy-rate/rule.js";
export type { SumRule } from "./rules/sum/rule.js";
export type { Term } from "./rules/term.js";
export type { UnitCapRule } from "./rules/unit-cap/rule.js";
export { type PolicySelection, selectPolicies } from "./select-policies.js";
export type { Base, Selector, SelectorField } from "./selector/selector.js";
export { placeInTable } from "./table/place-in-table.js";
export { type BudgetDraft, type BudgetTable, readBudgetTable } from "./table/read-budget-table.js";
export type { DraftLine } from "./table/read-line.js";
export type { TablePlace } from "./table/table-problems.js";
export type { DraftTotal } from "./table/totals.js";
