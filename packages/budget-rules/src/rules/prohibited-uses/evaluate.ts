import { yuan } from "../../ledger/total.js";
import { excessOf, NO_MONEY } from "../money-where.js";
import { enNames, zhNames } from "../names.js";
import { NO_LINES } from "../nothing-to-check.js";
import { type Evaluate, outcome } from "../outcome.js";
import { smallestSets } from "../smallest-sets.js";
import { judgeUses } from "./judge-uses.js";
import type { ProhibitedUsesRule } from "./rule.js";

/**
 * Evaluates a negative list (负面清单) as one finding that names the lines. It fails for a tagged line of bound money, is unknown as long as a
 * line is unanswered (naming those in which a keyword stands), and passes when every line of bound money is answered no. A pass on a list that
 * ends in 等 speaks of the named uses only, and says so. Measured is the money put to listed uses; the limit is none.
 * A ban is kept by money that it does not bind, so a list that certainly binds no line passes, and says so, instead of being not applicable.
 * Of the smallest deciding sets at most a hundred are listed.
 *
 * @example
 * ```ts
 * import { checkerOf, evaluateProhibitedUses, parseBudgetOrThrow } from "@countykit/budget-rules";
 *
 * checkerOf({ "prohibited-uses": evaluateProhibitedUses })(parseBudgetOrThrow({ id: "x", name: "某县" }), [], { asOf: "2022-05-01" }); // => []
 * ```
 * @source 财建〔2019〕50号, as quoted in 遂政办发〔2021〕15号, 六（二）3
 */
export const evaluateProhibitedUses: Evaluate<ProhibitedUsesRule> = (rule, ledger) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  const { verdict, bound, money, missing, items, ...found } = judgeUses(rule, ledger);
  const shared = { verdict, measured: yuan(money), operator: "<=", limit: NO_MONEY, margin: excessOf(money) } as const;
  const review = {
    unsureZh: zhNames(found.unsure),
    unsureEn: enNames(found.unsure),
    reviewedZh: zhNames(found.reviewed),
    reviewedEn: enNames(found.reviewed),
    untagged: found.untagged,
  };
  switch (verdict) {
    case "fail":
      return [
        outcome({
          ...shared,
          message: {
            key: "prohibited-uses.fail",
            params: { offendingZh: zhNames(found.offending), offendingEn: enNames(found.offending), ...review },
          },
        }),
      ];
    case "unknown":
      return [
        outcome({ ...shared, missing, decides: smallestSets(items, missing), message: { key: "prohibited-uses.unknown", params: review } }),
      ];
    case "pass":
      return [
        outcome({
          ...shared,
          message:
            bound === 0
              ? { key: "prohibited-uses.unbound", params: {} }
              : { key: "prohibited-uses.pass", params: { lines: bound, uses: rule.uses.length, open: rule.open ? 1 : 0 } },
        }),
      ];
  }
};
