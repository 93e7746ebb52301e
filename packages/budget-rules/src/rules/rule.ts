import type { Bilingual, Citation, Force, Level, Operator } from "@countykit/core";
import type { AmountCapRule } from "./amount-cap/rule.js";
import type { CountCapRule } from "./count-cap/rule.js";
import type { MatchingFundsRule } from "./matching-funds/rule.js";
import type { NestedCapRule } from "./nested-cap/rule.js";
import type { SubsidyRateRule } from "./subsidy-rate/rule.js";
import type { UnitCapRule } from "./unit-cap/rule.js";
import type { ShareRule } from "./share/rule.js";
import type { SumRule } from "./sum/rule.js";

/** What every rule has, whatever its kind. */
export interface RuleBase {
  /** Unique in its policy: `logistics-floor`. */
  readonly id: string;
  readonly title: Bilingual;
  readonly force: Force;
  readonly cite: Citation;
  readonly note?: Bilingual;
  /** The rule of a higher policy that this one makes stricter: `cn-2021-…/training-cap`. */
  readonly tightens?: string;
  /** Lower level that may loosen this rule by its own policy. */
  readonly delegatedTo?: Level;
}

/** An operator that a cap or a floor can have. */
export type LimitOperator = Exclude<Operator, "==">;

/** All kinds of rules there are (规则种类). Kinds are code, one folder each; a policy is data made of them. */
export type Rule = AmountCapRule | CountCapRule | MatchingFundsRule | NestedCapRule | SubsidyRateRule | UnitCapRule | ShareRule | SumRule;

export type RuleKind = Rule["kind"];
