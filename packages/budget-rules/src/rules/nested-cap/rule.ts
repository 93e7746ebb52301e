import type { Bilingual } from "@countykit/core";
import type { Base, Selector } from "../../selector/selector.js";
import type { RuleBase } from "../rule-base.js";

/** Caps inside one another (逐级上限): each level is a share of the level above it, the first of a base that the rule names. */
export interface NestedCapRule extends RuleBase {
  readonly kind: "nested-cap";
  readonly base: { readonly title: Bilingual; readonly of: Base };
  /** From the outside in, at least one. */
  readonly levels: readonly NestedLevel[];
}

export interface NestedLevel {
  readonly id: string;
  readonly title: Bilingual;
  /** What the level takes, of what the level above it has taken. */
  readonly of: Selector;
  readonly operator: "<=" | "<";
  /** Canonical ratio text: `"0.20"`. */
  readonly limit: string;
}
