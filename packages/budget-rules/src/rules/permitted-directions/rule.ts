import type { Selector } from "../../selector/selector.js";
import type { RuleBase } from "../rule-base.js";
import type { Term } from "../term.js";

/** A list of directions that money may take (支持方向). */
export interface DirectionList {
  /** The lines that the list speaks of. */
  readonly of: Selector;
  /** What tells the direction of a line: its category, or its tags, one of which is enough. */
  readonly by: "category" | "tag";
  readonly directions: readonly Term[];
  /** The list ends in 等, or only names priorities (重点): a line outside it is not listed, which is not a breach. */
  readonly open: boolean;
}

/** Every line takes one of the listed directions (支持方向). One finding per rule. */
export interface PermittedDirectionsRule extends RuleBase, DirectionList {
  readonly kind: "permitted-directions";
}
