import type { RuleBase } from "../rule-base.js";

/**
 * Contracts are paid step by step (分期拨付). One finding per contract. Which of the conditions apply is the rule's choice; at least one does.
 * Not applicable, which is not a pass, until a contract is recorded.
 */
export interface MilestoneDisbursementRule extends RuleBase {
  readonly kind: "milestone-disbursement";
  /** Paid at most the share of the contract that the work has reached (按进度拨付). */
  readonly byProgress: boolean;
  /** Paid at most the stages that were accepted (按验收结果拨付). */
  readonly byAcceptance: boolean;
  /** Nothing paid before the contract was signed (签订合同后拨付). */
  readonly afterSigning: boolean;
  /** Bodies that must have signed every payment (审核签署意见的单位). */
  readonly signatures: readonly string[];
}
