import { type DecidingSet, type Fen, fenOf, fenText, impliedBounds } from "@countykit/core";
import type { Budget, Declared } from "../../input.js";
import type { Ledger } from "../../ledger/ledger.js";
import { decidingSets, fewest } from "../../ledger/deciding-sets.js";
import { type Total, totalOf, yuan } from "../../ledger/total.js";
import { match, YES } from "../../selector/match.js";
import type { Selector } from "../../selector/selector.js";
import { type Evaluate, NONE, outcome, type Outcome } from "../outcome.js";
import { againstLimit, constant } from "../judge.js";
import { NO_LINES } from "../nothing-to-check.js";
import { checkPrintedShare } from "./printed-share.js";
import type { SumMessages } from "./messages.js";
import type { SumRule } from "./rule.js";

/**
 * Holds every printed figure against the lines it stands for (合计核对). The figure stands for all amounts its precision allows; when every
 * possible sum is among them it passes, when none is it fails, and otherwise it is unknown. No epsilon.
 *
 * @example
 * ```ts
 * import { checkerOf, evaluateSum, parseBudgetOrThrow } from "@countykit/budget-rules";
 *
 * checkerOf({ sum: evaluateSum })(parseBudgetOrThrow({ id: "x", name: "某县" }), [], { asOf: "2022-05-01" }); // => []
 * ```
 * @source XBRL Calculations 1.1, section 4
 */
export const evaluateSum: Evaluate<SumRule> = (rule, ledger) => {
  const { budget } = ledger;
  switch (rule.of) {
    case "declared":
      if (budget.lines.length === 0) return budget.declared.map(({ id }) => ({ ...NO_LINES, subject: id }));
      return budget.declared.map((declared) =>
        declared.kind === "share"
          ? checkPrintedShare(declared, ledger)
          : checkAmount(declared, totalOf(declared.of, ledger), nested(declared, ledger)),
      );
    case "sources":
      return parts(budget.sources, "source", ledger);
    case "phases":
      return parts(budget.phases, "phase", ledger);
  }
};

/** What adding up every printed figure would give, and which of them it counts twice. */
type Naive = Omit<SumMessages["sum.amount.pass"], "printed">;

type DeclaredAmount = Extract<Declared, { kind: "amount" }>;

function checkAmount(declared: Pick<DeclaredAmount, "id" | "amount" | "precision">, total: Total, naive: Naive): Outcome {
  const printed = fenOf(declared.amount);
  const [low, high] = impliedBounds(printed, declared.precision ?? null);
  const passes = total.min !== null && total.max !== null && total.min >= low && total.max <= high;
  const fails = (total.max !== null && total.max < low) || (total.min !== null && total.min > high);
  const verdict = passes ? "pass" : fails ? "fail" : "unknown";
  return outcome({
    subject: declared.id,
    verdict,
    measured: yuan(total),
    operator: "==",
    limit: yuan({ min: low, max: high }),
    margin: yuan({ min: total.min === null ? null : total.min - printed, max: total.max === null ? null : total.max - printed }),
    missing: verdict === "unknown" ? total.missing() : NONE,
    decides: verdict === "unknown" ? decidesSum(total, low, high) : NONE,
    message: { key: `sum.amount.${verdict}`, params: { ...naive, printed: declared.amount } },
  });
}

/** All that is open settles it for certain; less may already carry the sum past every amount the figure can stand for. */
function decidesSum(total: Total, low: Fen, high: Fen): readonly DecidingSet[] {
  const atoms = total.atoms();
  const past = (limit: Fen, sign: 1n | -1n): readonly DecidingSet[] =>
    decidingSets([...atoms, constant(limit)], { weights: againstLimit(sign), strict: false }, ["no"]);
  const all = { facts: total.missing().map(({ id }) => id), certain: true };
  return fewest([...past(high, 1n), ...past(low, -1n), all]);
}

/** Each source or phase with money of its own against its lines, and all of them together against the whole budget. */
function parts(list: Budget["sources"] | Budget["phases"], kind: "source" | "phase", ledger: Ledger): readonly Outcome[] {
  const stated = list.flatMap(({ id, amount }) => (amount === undefined ? [] : [{ id, amount }]));
  if (stated.length === 0) return [];
  if (ledger.budget.lines.length === 0) return [{ ...NO_LINES, subject: `${kind}s` }];
  const each = stated.map(({ id, amount }) => checkAmount({ id: `${kind}/${id}`, amount }, totalOf({ kind, in: [id] }, ledger), {}));
  if (stated.length < list.length) return each;
  const sum = stated.reduce<Fen>((total, { amount }) => total + fenOf(amount), 0n);
  const all = checkAmount({ id: `${kind}s`, amount: fenText(sum) }, totalOf(EVERYTHING, ledger), {});
  return [all, ...each];
}

const EVERYTHING: Selector = { kind: "all" };

/**
 * Explains a figure that a reader gets wrong by adding up every other printed figure (逐项相加): when some of them lie inside others, the naive
 * sum counts them twice. Shixing prints 90 and 20 beside their own section's 110, so its column adds up to 610, not 500.
 */
function nested(declared: DeclaredAmount, ledger: Ledger): Naive {
  const own = linesOf(declared.of, ledger);
  const inside = ledger.budget.declared
    .filter((other): other is DeclaredAmount => other.kind === "amount" && other.id !== declared.id)
    .map((other) => ({ other, lines: linesOf(other.of, ledger) }))
    .filter(({ lines }) => lines.size > 0 && isSubset(lines, own));
  const twice = inside.filter(({ other, lines }) =>
    inside.some((outer) => outer.other !== other && outer.lines.size > lines.size && isSubset(lines, outer.lines)),
  );
  if (twice.length === 0) return {};
  const naive = inside.reduce<Fen>((sum, { other }) => sum + fenOf(other.amount), 0n);
  return { naive: fenText(naive), twice: twice.map(({ other }) => `“${other.name}”`).join("、") };
}

const linesOf = (selector: Selector, ledger: Ledger): ReadonlySet<string> =>
  new Set(ledger.budget.lines.filter((line) => match(selector, line, ledger) === YES).map(({ id }) => id));

const isSubset = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean => [...inner].every((id) => outer.has(id));
