import type { Selector } from "../../selector/selector.js";
import type { RuleBase } from "../rule-base.js";

/** One thing is not paid for twice, from two sources or by two programmes (不得重复支持). One finding per rule. */
export interface NoDoubleFundingRule extends RuleBase {
  readonly kind: "no-double-funding";
  /** The money that may not meet on one thing: public money, say, so that an enterprise's own share beside it is no breach. */
  readonly of: Selector;
  /**
   * The fact (yes or no) that every line was compared with what others pay for. Without it, a thing that nobody has named may still be paid for
   * twice, so nothing passes.
   */
  readonly checked: string;
}
