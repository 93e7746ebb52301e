import { fenText } from "@countykit/core";
import * as fc from "fast-check";
import type { Budget, BudgetLine, LineGroup } from "../input.js";
import { budgetOf } from "./budget.js";

/**
 * Budgets of which everything is known, and the same budgets with some facts hidden. The vocabulary is small on purpose: categories `a` and
 * `b`, sources `central` and `county` (`superior` is one of the two), towns `t` and `u`, projects `p` and `q`, quantities in 台.
 */
export interface HiddenFacts {
  readonly known: Budget;
  readonly open: Budget;
}

const SOURCES = [
  { id: "central", name: "中央资金" },
  { id: "county", name: "县级资金" },
  { id: "superior", name: "上级资金", oneOf: ["central", "county"] },
];

/** Small amounts that meet limits exactly, and amounts beyond 2^53 fen. */
export const fen: fc.Arbitrary<bigint> = fc.oneof(
  { weight: 6, arbitrary: fc.bigInt(0n, 12n).map((yuan) => yuan * 100n) },
  { weight: 2, arbitrary: fc.bigInt(0n, 1200n) },
  { weight: 1, arbitrary: fc.bigInt(2n ** 53n, 2n ** 70n) },
);

interface Whole {
  readonly amount: bigint;
  readonly category: string;
  readonly source: string;
  readonly town: string;
  readonly project: string | null;
  readonly quantity: number;
}

const whole: fc.Arbitrary<Whole> = fc.record({
  amount: fen,
  category: fc.constantFrom("a", "b"),
  source: fc.constantFrom("central", "county"),
  town: fc.constantFrom("t", "u"),
  project: fc.constantFrom("p", "q", null),
  quantity: fc.integer({ min: 1, max: 4 }),
});

const FACTS = ["amount", "range", "category", "source", "superior", "town", "quantity", "investment", "group"] as const;

type Hidden = readonly [line: number, fact: (typeof FACTS)[number]];

/** At most `lines` lines with at most `hidden` facts hidden. */
export const hiddenFacts = ({ lines, hidden }: { readonly lines: number; readonly hidden: number }): fc.Arbitrary<HiddenFacts> =>
  fc
    .record({
      wholes: fc.array(whole, { minLength: 1, maxLength: lines }),
      investments: fc.record({ p: fen, q: fen, own: fen }),
      hide: fc.array(fc.tuple(fc.nat({ max: lines - 1 }), fc.constantFrom(...FACTS)), { maxLength: hidden }),
    })
    .map(({ wholes, investments, hide }) => {
      const full = wholes.map((one, index) => lineOf(one, index, investments));
      return { known: budgetOf({ lines: full, sources: SOURCES }), open: opened(full, hide) };
    });

const lineOf = (
  { amount, category, source, town, project, quantity }: Whole,
  index: number,
  investments: Record<"p" | "q" | "own", bigint>,
): BudgetLine => ({
  id: String(index),
  name: `行${index}`,
  amount: fenText(amount),
  category,
  source,
  quantity: { value: String(quantity), unit: "台" },
  investment: fenText(investments[project === "p" ? "p" : project === "q" ? "q" : "own"]),
  at: { town, ...(project === null ? {} : { project }) },
});

function opened(full: readonly BudgetLine[], hide: readonly Hidden[]): Budget {
  const facts = (fact: Hidden[1]): ReadonlySet<string> => new Set(hide.filter(([, one]) => one === fact).map(([index]) => String(index)));
  const grouped = facts("group");
  const merged = full.filter(({ id }) => grouped.has(id));
  const lines = full.map((line) => {
    const open: { -readonly [Key in keyof BudgetLine]: BudgetLine[Key] } = { ...line };
    if (facts("category").has(line.id)) delete open.category;
    if (facts("superior").has(line.id)) open.source = "superior";
    if (facts("source").has(line.id)) delete open.source;
    if (facts("quantity").has(line.id)) delete open.quantity;
    if (facts("town").has(line.id)) open.at = line.at?.project === undefined ? {} : { project: line.at.project };
    if (full.some((other) => facts("investment").has(other.id) && sameProject(other, line))) delete open.investment;
    if (grouped.has(line.id)) {
      delete open.amount;
      open.group = "g";
    } else if (facts("amount").has(line.id)) delete open.amount;
    else if (facts("range").has(line.id)) open.amount = around(fenOfLine(line));
    return open;
  });
  const sum = merged.reduce((total, line) => total + fenOfLine(line), 0n);
  const groups: readonly LineGroup[] = merged.length === 0 ? [] : [{ id: "g", name: "合并单元格", amount: fenText(sum) }];
  return budgetOf({ lines, groups, sources: SOURCES });
}

const sameProject = (a: BudgetLine, b: BudgetLine): boolean =>
  a.id === b.id || (a.at?.project !== undefined && a.at.project === b.at?.project);

const fenOfLine = ({ amount }: BudgetLine): bigint => BigInt((typeof amount === "string" ? amount : "0.00").replace(".", ""));

const around = (amount: bigint): { readonly min: string; readonly max: string } => ({
  min: fenText(amount / 2n),
  max: fenText(amount + amount / 3n),
});
