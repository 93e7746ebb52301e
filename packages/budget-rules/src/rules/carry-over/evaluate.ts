import { distinctFacts, type MissingFact } from "@countykit/core";
import type { BudgetLine } from "../../input.js";
import type { Ledger } from "../../ledger/ledger.js";
import { yuan } from "../../ledger/total.js";
import { NO, YES } from "../../selector/match.js";
import { allSettled } from "../all-settled.js";
import { moneyWhere } from "../money-where.js";
import { enNames, zhNames } from "../names.js";
import { NO_LINES } from "../nothing-to-check.js";
import { type Evaluate, NO_PARAMS, NONE, outcome, type Outcome } from "../outcome.js";
import { judgeDirections } from "../permitted-directions/judge-directions.js";
import { judgeUses } from "../prohibited-uses/judge-uses.js";
import { smallestSets } from "../smallest-sets.js";
import type { CarryOverRule, VintageList } from "./rule.js";

/**
 * Evaluates carried-over money year by year (结转资金), each against its own year's list, earliest first. A year without a list is unknown,
 * never held against another year's. Measured is the money carried over from that year. A budget in which no line names a year answers not
 * applicable: nothing is known to be carried over, so there is nothing to hold against a list, which is not a pass.
 */
export const evaluateCarryOver: Evaluate<CarryOverRule> = (rule, ledger) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  const years = new Set(ledger.budget.lines.flatMap(({ vintage }) => (vintage === undefined ? [] : [vintage])));
  if (years.size === 0) return [outcome({ verdict: "not-applicable", message: { key: "carry-over.none", params: NO_PARAMS } })];
  return [...years]
    .sort((a, b) => a - b)
    .map((vintage) =>
      checkYear(
        vintage,
        rule.lists.find((list) => list.vintage === vintage),
        ledger,
      ),
    );
};

function checkYear(vintage: number, list: VintageList | undefined, ledger: Ledger): Outcome {
  const carried = (line: BudgetLine): boolean => line.vintage === vintage;
  const shared = { subject: String(vintage), measured: yuan(moneyWhere(ledger, (line) => (carried(line) ? YES : NO))) };
  if (list === undefined || (list.prohibited === undefined && list.permitted === undefined)) {
    const fact = {
      id: `vintage/${vintage}/list`,
      label: { zh: `${vintage} 年度资金的用途清单`, en: `the list of uses for the money of ${vintage}` },
    };
    return outcome({
      ...shared,
      verdict: "unknown",
      missing: [fact],
      decides: [{ facts: [fact.id], certain: false }],
      message: { key: "carry-over.no-list", params: { vintage: String(vintage) } },
    });
  }
  const uses = list.prohibited === undefined ? null : judgeUses(list.prohibited, ledger, carried);
  const directions = list.permitted === undefined ? null : judgeDirections(list.permitted, ledger, carried);
  const judged = [uses, directions].filter((one) => one !== null);
  const verdict = allSettled(judged.map((one) => one.verdict));
  const open = judged.filter((one) => one.verdict === "unknown");
  const missing = verdict === "unknown" ? missingOf(open.map((one) => one.missing)) : NONE;
  const [offending, outside] = [uses?.offending ?? [], directions?.outside ?? []];
  return outcome({
    ...shared,
    verdict,
    missing,
    decides:
      verdict === "unknown"
        ? smallestSets(
            open.flatMap(({ items }) => items),
            missing,
          )
        : NONE,
    message: {
      key: `carry-over.${verdict}`,
      params: {
        vintage: String(vintage),
        offendingZh: zhNames(offending),
        offendingEn: enNames(offending),
        outsideZh: zhNames(outside),
        outsideEn: enNames(outside),
        unclassifiedZh: zhNames(directions?.unclassified ?? []),
        unclassifiedEn: enNames(directions?.unclassified ?? []),
        unsureZh: zhNames(uses?.unsure ?? []),
        unsureEn: enNames(uses?.unsure ?? []),
        reviewedZh: zhNames(uses?.reviewed ?? []),
        reviewedEn: enNames(uses?.reviewed ?? []),
        untagged: uses?.untagged ?? 0,
      },
    },
  });
}

/** What several lists leave open; a fact that two of them ask for is asked for once. */
const missingOf = (lists: readonly (readonly MissingFact[])[]): readonly MissingFact[] =>
  lists.length === 1 ? lists.flat() : distinctFacts(lists.flat());
