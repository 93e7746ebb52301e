import type { Bilingual } from "@countykit/core";
import type { MoneyText } from "../../input.js";
import type { Selector } from "../../selector/selector.js";
import type { RuleBase } from "../rule-base.js";

/** Caps on the subsidy to a project (补助比例): a share of its total investment, or an amount, for all sources together or some of them. */
export interface SubsidyRateRule extends RuleBase {
  readonly kind: "subsidy-rate";
  /** The lines that are subsidy. */
  readonly of: Selector;
  /** At least one. */
  readonly caps: readonly SubsidyCap[];
}

export interface SubsidyCap {
  readonly id: string;
  readonly title: Bilingual;
  /** Only money of these sources counts; absent: of all. */
  readonly sources?: readonly string[];
  readonly operator: "<=" | "<";
  readonly limit: /** Canonical ratio text, of the total investment: `"0.30"`. */
    | { readonly kind: "rate"; readonly rate: string }
    /** Yuan for one project. */
    | { readonly kind: "amount"; readonly amount: MoneyText };
}
