/**
 * Which lines of a budget a rule speaks of (选取条件), as closed data: no code travels in a policy.
 *
 * A line answers yes, no, or unknown: a category, source or phase that nobody has filled in is unknown, never no.
 */
export type Selector =
  | { readonly kind: "all" }
  | { readonly kind: SelectorField; readonly in: readonly string[] }
  /** Contingent money (待到位资金) that has not arrived. */
  | { readonly kind: "pending" }
  | { readonly kind: "and" | "or"; readonly of: readonly Selector[] }
  | { readonly kind: "not"; readonly of: Selector };

/** What a selector can look at: 类别、标签、资金来源、期次、行号. */
export type SelectorField = "category" | "tag" | "source" | "phase" | "line";

/** What a share is taken of (占比基数): selected lines, or a base that the budget itself names. Every share names its base. */
export type Base = Selector | { readonly kind: "base"; readonly name: string };
