import type { Operator } from "@countykit/core";

/** A number that a rubric compares (度量): a fact, or a share of two. */
export type MeasureForm =
  /** A number fact itself; a ready-made share or growth has the unit `ratio`. */
  | { readonly kind: "fact"; readonly fact: string }
  /** One count of another (占比), never divided. `cap`: a larger base counts as this much (以…为基数); the part is not capped. */
  | { readonly kind: "share"; readonly part: string; readonly whole: string; readonly cap?: string };

/** When something holds (条件), in Kleene's logic: what rests on facts that are not known is not known, unless the known ones settle it. */
export type Condition =
  | { readonly kind: "flag"; readonly fact: string }
  | { readonly kind: "one-of"; readonly fact: string; readonly options: readonly string[] }
  /** `limit` is decimal text, in the unit of the measure; a share as `"0.70"`. */
  | { readonly kind: "compare"; readonly measure: MeasureForm; readonly operator: Operator; readonly limit: string }
  | { readonly kind: "all-of"; readonly of: readonly Condition[] }
  | { readonly kind: "any-of"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  /** At least so many of them (其中至少). */
  | { readonly kind: "at-least"; readonly count: number; readonly of: readonly Condition[] };
