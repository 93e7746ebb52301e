import { type DecidingSet, distinctFacts, fenOf, fenText, type MissingFact } from "@countykit/core";
import type { BudgetLine, Contingent, Contract, Payment } from "../../input.js";
import type { Ledger } from "../../ledger/ledger.js";
import { yuan } from "../../ledger/total.js";
import { type Match, match, NO, pending, UNKNOWN, YES } from "../../selector/match.js";
import { unknownsOf } from "../../selector/unknowns.js";
import { excessOf, NO_MONEY } from "../money-where.js";
import { lineName } from "../names.js";
import { NO_LINES } from "../nothing-to-check.js";
import { type Evaluate, NO_PARAMS, NONE, outcome, type Outcome } from "../outcome.js";
import { openItem, type OpenItem, smallestSets } from "../smallest-sets.js";
import type { Waiting } from "./messages.js";
import type { ContingentFundsRule } from "./rule.js";

/**
 * Evaluates one contingent line after another (待到位资金): what was paid from it before its money arrived, with the limit at nothing. Every
 * recorded payment counts, whenever it is dated, so a planned one is held back as well. A payment of an unknown day, an arrival on an unknown
 * day and a contract without a line leave the answer open. Once the last day for the arrival has passed, all that was paid is owed back. A
 * budget without contingent lines that the rule may speak of answers not applicable: there is no money that could be spent too early, which
 * is not a pass.
 */
export const evaluateContingentFunds: Evaluate<ContingentFundsRule> = (rule, ledger) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  const contracts = byLine(ledger.budget.contracts);
  const outcomes = ledger.budget.lines.flatMap((line) => {
    const spoken = line.contingent === undefined ? NO : match(rule.of, line, ledger);
    return line.contingent === undefined || spoken === NO ? [] : [checkLine(line, line.contingent, spoken, rule, contracts, ledger)];
  });
  return outcomes.length > 0
    ? outcomes
    : [outcome({ verdict: "not-applicable", message: { key: "contingent-funds.none", params: NO_PARAMS } })];
};

/** The contracts paid from each line; those that name none, under `undefined`, may be paid from any. */
function byLine(contracts: readonly Contract[]): ReadonlyMap<string | undefined, readonly Contract[]> {
  const found = new Map<string | undefined, Contract[]>();
  for (const contract of contracts) {
    const own = found.get(contract.line);
    if (own === undefined) found.set(contract.line, [contract]);
    else own.push(contract);
  }
  return found;
}

function checkLine(
  line: BudgetLine,
  contingent: Contingent,
  spoken: Match,
  { of }: ContingentFundsRule,
  contracts: ReturnType<typeof byLine>,
  ledger: Ledger,
): Outcome {
  const lapsed = pending(line, ledger.asOf) === YES && contingent.by !== undefined && contingent.by < ledger.asOf;
  const spent = [...(contracts.get(line.id) ?? []), ...(contracts.get(undefined) ?? [])]
    .flatMap((contract) => contract.payments.map((payment) => weigh(payment, contract, line, contingent, lapsed)))
    .map((one) => (spoken === YES ? one : also(one, unknownsOf(of, line, ledger))))
    .filter(({ early, fen }) => early !== NO && fen > 0n);
  const certain = spent.reduce((sum, { early, fen }) => (early === YES ? sum + fen : sum), 0n);
  const possible = spent.reduce((sum, { fen }) => sum + fen, 0n);
  const verdict = certain > 0n ? "fail" : possible > 0n ? "unknown" : "pass";
  const missing = verdict === "unknown" ? distinctFacts(spent.flatMap((one) => one.missing)) : NONE;
  return outcome({
    subject: line.id,
    verdict,
    measured: yuan({ min: certain, max: possible }),
    operator: "<=",
    limit: NO_MONEY,
    margin: excessOf({ min: certain, max: possible }),
    missing,
    decides: verdict === "unknown" ? decidingSets(spent, missing) : NONE,
    message: say(verdict, lapsed, pending(line, ledger.asOf), {
      trigger: contingent.trigger,
      by: contingent.by ?? "",
      owed: fenText(certain),
    }),
  });
}

/** One arrival is early for some payments and late for others, so a set is certain only when it leaves nothing open. */
const decidingSets = (spent: readonly Weighed[], missing: readonly MissingFact[]): readonly DecidingSet[] =>
  smallestSets(
    spent.map(({ item }) => item),
    missing,
  ).map(({ facts }) => ({ facts, certain: facts.length === missing.length }));

interface Weighed {
  readonly fen: bigint;
  /** Whether it was paid from this line before the money arrived. */
  readonly early: Match;
  readonly missing: readonly MissingFact[];
  readonly item: OpenItem;
}

const certainly = (early: typeof YES | typeof NO): Omit<Weighed, "fen"> => ({ early, missing: NONE, item: openItem(NONE) });

/** The same when it is open, too, whether the payment is any of the line's business. */
const also = (one: Weighed, facts: readonly MissingFact[]): Weighed => ({
  fen: one.fen,
  early: one.early === NO ? NO : UNKNOWN,
  missing: [...facts, ...one.missing],
  item: { breaks: [...facts, ...one.item.breaks], clears: [...facts, ...one.item.clears] },
});

function weigh(payment: Payment, contract: Contract, line: BudgetLine, contingent: Contingent, lapsed: boolean): Weighed {
  const timed: Weighed = { fen: fenOf(payment.amount), ...(lapsed ? certainly(YES) : beforeArrival(payment, contract, line, contingent)) };
  if (contract.line !== undefined) return timed;
  const from: MissingFact = {
    id: `contract/${contract.id}/line`,
    label: { zh: `合同“${contract.name}”由哪一行支付`, en: `which line contract “${contract.name}” is paid from` },
  };
  return also(timed, [from]);
}

/** Without its day a payment is early for certain only if the money has not come at all: that alone can break, but not clear. */
function beforeArrival(payment: Payment, contract: Contract, line: BudgetLine, { received }: Contingent): Omit<Weighed, "fen"> {
  if (received === false) return certainly(YES);
  const { zh, en } = lineName(line);
  const dated: MissingFact = {
    id: `contract/${contract.id}/payment/${payment.id}/date`,
    label: { zh: `合同“${contract.name}”付款 ${payment.id} 的日期`, en: `the day of payment ${payment.id} of contract “${contract.name}”` },
  };
  if (typeof received === "string") {
    return payment.date === undefined
      ? { early: UNKNOWN, missing: [dated], item: openItem([dated]) }
      : certainly(payment.date < received ? YES : NO);
  }
  const arrival: MissingFact = {
    id: `line/${line.id}/contingent/received`,
    label: { zh: `${zh}：资金何时到位`, en: `${en}: when its money arrived` },
  };
  return payment.date === undefined
    ? { early: UNKNOWN, missing: [arrival, dated], item: { breaks: received === null ? [arrival] : [arrival, dated], clears: NONE } }
    : { early: UNKNOWN, missing: [arrival], item: openItem([arrival]) };
}

function say(verdict: "pass" | "fail" | "unknown", lapsed: boolean, waiting: Match, params: Waiting): Outcome["message"] {
  switch (verdict) {
    case "unknown":
      return { key: "contingent-funds.unknown", params };
    case "fail":
      return { key: lapsed ? "contingent-funds.claw-back" : "contingent-funds.fail", params };
    case "pass":
      return {
        key: lapsed ? "contingent-funds.lapsed" : waiting === NO ? "contingent-funds.arrived" : "contingent-funds.held-back",
        params,
      };
  }
}
