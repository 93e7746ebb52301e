import type { Bilingual } from "@countykit/core";
import type { Selector } from "../../selector/selector.js";
import type { RuleBase } from "../rule-base.js";

/** A use that money must not be put to (禁止用途). */
export interface ProhibitedUse {
  /** The tag that says yes or no. */
  readonly tag: string;
  readonly term: Bilingual;
  /** Words in a line's name or purpose that call for a review. They never decide. */
  readonly keywords: readonly string[];
}

/** A list of prohibited uses (负面清单) and the money it binds. */
export interface UseList {
  /** The money the list binds: central money, say. */
  readonly binds: Selector;
  readonly uses: readonly ProhibitedUse[];
  /** The list ends in 等: it names examples, so a pass speaks of the named uses only. */
  readonly open: boolean;
}

/** Bound money is put to none of the listed uses (负面清单). One finding per rule. */
export interface ProhibitedUsesRule extends RuleBase, UseList {
  readonly kind: "prohibited-uses";
}
