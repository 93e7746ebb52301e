import type { Amount, Budget, BudgetLine } from "@countykit/budget-rules";
import { between, formatMoney, type Interval, type Measure, sum } from "@countykit/core";

/** What the lines of a budget add up to (资金构成), as far as it is known. All in yuan. */
export interface BudgetTotals {
  readonly all: Measure;
  /** Money that is there, and money that still waits for something; `null` when nothing is contingent. */
  readonly contingent: { readonly inPlace: Measure; readonly pending: Measure; readonly triggers: readonly string[] } | null;
  /** In the order of the budget's sources, then lines that name none. */
  readonly sources: readonly SourceTotal[];
}

/** One source: what its lines add up to, and the amount that the document prints for it. `name: null` stands for lines without a source. */
export interface SourceTotal {
  readonly name: string | null;
  readonly lines: Measure;
  readonly declared: Measure | null;
}

/** An amount and the lines that share it: a line of its own, or a merged cell with its members. */
interface Entry {
  readonly amount: Interval;
  readonly lines: readonly BudgetLine[];
}

type Answer = "yes" | "no" | "unknown";

/** Adds a budget up for display on a given day. A merged cell counts once; where its lines differ, or nobody knows, the sum is an interval. */
export function totalsOf(budget: Budget, asOf: string): BudgetTotals {
  const entries = entriesOf(budget);
  const total = (ask: (line: BudgetLine) => Answer): Measure => measure(sum(entries.map((entry) => share(entry, ask))));
  const named = budget.sources.map(({ id, name, amount }) => ({
    name,
    used: budget.lines.some(({ source }) => source === id),
    lines: total(({ source }) => (source === id ? "yes" : "no")),
    declared: amount === undefined ? null : measure(between(amount, amount)),
  }));
  const unnamed = budget.lines.some(({ source }) => source === undefined)
    ? [{ name: null, lines: total(({ source }) => (source === undefined ? "yes" : "no")), declared: null }]
    : [];
  return {
    all: total(() => "yes"),
    contingent: contingentOf(budget, asOf, total),
    sources: [
      ...named.filter(({ used, declared }) => used || declared !== null).map(({ name, lines, declared }) => ({ name, lines, declared })),
      ...unnamed,
    ],
  };
}

function contingentOf(budget: Budget, asOf: string, total: (ask: (line: BudgetLine) => Answer) => Measure): BudgetTotals["contingent"] {
  const waiting = budget.lines.filter(({ contingent }) => contingent !== undefined);
  if (waiting.length === 0) return null;
  const flip: Readonly<Record<Answer, Answer>> = { yes: "no", no: "yes", unknown: "unknown" };
  const triggers = new Set(
    waiting
      .filter((line) => pending(line, asOf) !== "no")
      .flatMap(({ contingent }) => (contingent === undefined ? [] : [contingent.trigger])),
  );
  return { inPlace: total((line) => flip[pending(line, asOf)]), pending: total((line) => pending(line, asOf)), triggers: [...triggers] };
}

function pending({ contingent }: BudgetLine, asOf: string): Answer {
  if (contingent === undefined) return "no";
  const { received } = contingent;
  if (received === null) return "unknown";
  return (typeof received === "boolean" ? received : received <= asOf) ? "no" : "yes";
}

function entriesOf({ lines, groups }: Budget): readonly Entry[] {
  const single = lines.filter(({ group }) => group === undefined).map((line) => ({ amount: bounds(line.amount), lines: [line] }));
  return [...single, ...groups.map(({ id, amount }) => ({ amount: bounds(amount), lines: lines.filter(({ group }) => group === id) }))];
}

const bounds = (amount: Amount | undefined): Interval =>
  amount === undefined ? between(0, null) : typeof amount === "string" ? between(amount, amount) : between(amount.min, amount.max);

/** The part of an entry that the question takes: all, nothing, or something in between. */
function share({ amount, lines }: Entry, ask: (line: BudgetLine) => Answer): Interval {
  const answers = new Set(lines.map(ask));
  if (answers.size === 1 && answers.has("yes")) return amount;
  return answers.size === 1 && answers.has("no") ? between(0, 0) : between(0, amount.max);
}

const measure = ({ min, max }: Interval): Measure => ({
  unit: "yuan",
  min: min === null ? null : formatMoney(min),
  max: max === null ? null : formatMoney(max),
});
