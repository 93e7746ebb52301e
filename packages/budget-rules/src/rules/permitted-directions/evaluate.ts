import { yuan } from "../../ledger/total.js";
import { excessOf, NO_MONEY } from "../money-where.js";
import { enNames, zhNames } from "../names.js";
import { NO_LINES, NO_SUCH_LINE } from "../nothing-to-check.js";
import { type Evaluate, NONE, outcome } from "../outcome.js";
import { smallestSets } from "../smallest-sets.js";
import { judgeDirections } from "./judge-directions.js";
import type { PermittedDirectionsRule } from "./rule.js";

/**
 * Evaluates a list of permitted directions (支持方向) as one finding. Measured is the money outside the list; a closed list allows none. The
 * directions that no line takes are named as information. When the list certainly speaks of no line it is not applicable: there is no money
 * to take a direction, which is not a pass. Of the smallest deciding sets at most a hundred are listed.
 */
export const evaluatePermittedDirections: Evaluate<PermittedDirectionsRule> = (rule, ledger) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  const { verdict, bound, money, missing, items, ...found } = judgeDirections(rule, ledger);
  if (bound === 0) return [NO_SUCH_LINE];
  const params = {
    lines: bound,
    outsideZh: zhNames(found.outside),
    outsideEn: enNames(found.outside),
    unclassifiedZh: zhNames(found.unclassified),
    unclassifiedEn: enNames(found.unclassified),
    unfundedZh: zhNames(found.unfunded),
    unfundedEn: enNames(found.unfunded),
  };
  const limit = rule.open ? {} : ({ operator: "<=", limit: NO_MONEY, margin: excessOf(money) } as const);
  return [
    outcome({
      verdict,
      measured: yuan(money),
      ...limit,
      missing,
      decides: verdict === "unknown" ? smallestSets(items, missing) : NONE,
      message: { key: `permitted-directions.${verdict}`, params },
    }),
  ];
};
