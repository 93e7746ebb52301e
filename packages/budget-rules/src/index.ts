export { type CheckOptions, checkBudget } from "./check-budget.js";
export type * from "./input.js";
export { guangdong2021 } from "./policies/cn-2021-guangdong-yue-shang-100.js";
export type { Policy } from "./policy.js";
export type { Rule, RuleKind } from "./rules/rule.js";
export type { Base, Selector, SelectorField } from "./selector/selector.js";
export { explainFinding, verdictName } from "./explain.js";
