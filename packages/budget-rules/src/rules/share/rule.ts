import type { Bilingual } from "@countykit/core";
import type { Base, Selector } from "../../selector/selector.js";
import type { LimitOperator, RuleBase } from "../rule-base.js";

/** A cap or floor on a share of money (占比上限、下限). */
export interface ShareRule extends RuleBase {
  readonly kind: "share";
  readonly operator: LimitOperator;
  /** Canonical ratio text: `"0.50"`. */
  readonly limit: string;
  /** Every way the clause can be read, at least one. */
  readonly readings: readonly ShareReading[];
}

/** One way to read a clause about a share (一种理解): what is taken, and of what. */
export interface ShareReading {
  readonly id: string;
  readonly title: Bilingual;
  readonly part: Selector;
  readonly base: Base;
  /** The reading shown first; it does not decide. Exactly one when there are several. */
  readonly preferred?: boolean;
}
