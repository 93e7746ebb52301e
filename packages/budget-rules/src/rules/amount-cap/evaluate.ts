import { fenOf } from "@countykit/core";
import { totalOf, yuan } from "../../ledger/total.js";
import { againstLimit, beyond, constant, exactYuan, judge, senseOf, slackOf } from "../judge.js";
import { NO_LINES } from "../nothing-to-check.js";
import { type Evaluate, outcome } from "../outcome.js";
import type { AmountCapRule } from "./rule.js";

/**
 * Holds the sum of the selected lines against a limit in yuan (金额上限、下限核查). Exact in fen at any size. The margin is in yuan, exact to
 * the fen without rounding: negative is the excess over a cap or what a floor still lacks. A budget without lines is unknown, a selection
 * that certainly takes nothing is a sum of zero, which a cap allows and a floor does not: never not applicable.
 */
export const evaluateAmountCap: Evaluate<AmountCapRule> = (rule, ledger) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  const { sign, strict } = senseOf(rule.operator);
  const limit = fenOf(rule.limit);
  const total = totalOf(rule.of, ledger);
  const form = beyond(total, limit, sign);
  const { verdict, missing, decides } = judge(form, strict, () => ({
    atoms: [...total.atoms(), constant(limit)],
    weights: againstLimit(sign),
  }));
  return [
    outcome({
      verdict,
      measured: yuan(total),
      operator: rule.operator,
      limit: exactYuan(limit),
      margin: yuan(slackOf(form, 1n)),
      missing,
      decides,
      message: { key: `amount-cap.${verdict}`, params: { operator: rule.operator } },
    }),
  ];
};
