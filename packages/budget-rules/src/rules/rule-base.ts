import type { Bilingual, Citation, Force, Level, Operator } from "@countykit/core";

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
