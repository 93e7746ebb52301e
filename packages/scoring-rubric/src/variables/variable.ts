import type { MeasureForm } from "../conditions/condition.js";
import type { Ratio } from "../numbers/ratio.js";

/**
 * What points turn on, with finitely many values (变量), numbered from 0. However many numbers there are, a rubric only asks on which side of its limits one
 * lies: a measure with the limits 50 % and 70 % has the values below 50 %, 50 %, between, 70 % and above.
 */
export type Variable =
  /** 0 is false, 1 true. */
  | { readonly kind: "flag"; readonly fact: string; readonly size: number }
  | { readonly kind: "choice"; readonly fact: string; readonly options: readonly string[]; readonly size: number }
  /** Value `2i + 1` is the limit `i` itself, `2i` what lies below it and above the one before. */
  | { readonly kind: "measure"; readonly measure: MeasureForm; readonly limits: readonly Ratio[]; readonly size: number }
  /** The points that assessors may give, in hundredths. */
  | { readonly kind: "judged"; readonly criterion: string; readonly points: readonly number[]; readonly size: number };

/** The values that a variable may have, ascending; never empty. */
export type Domain = readonly number[];

/** The domains of all variables, by their numbers. */
export type Domains = Domain[];

/** A number for each value of a variable: 1 and 0 for a condition, hundredths of points for tiers. */
export interface Table {
  readonly variable: number;
  readonly of: readonly number[];
}
