import { type Fen, fenOf, fenText, type MissingFact } from "@countykit/core";
import type { Amount, Budget, BudgetLine } from "../input.js";
import type { MatchContext } from "../selector/match.js";

/** One amount and the lines it belongs to: a line of its own, or a group (合并单元格) with its members. */
export interface Entry {
  readonly lines: readonly BudgetLine[];
  readonly min: Fen;
  /** `null` when there is no upper bound. */
  readonly max: Fen | null;
  /** What is not known about the amount itself; empty when it is exact. */
  readonly missing: readonly MissingFact[];
}

/**
 * A budget made ready for sums (账目). When every line has an exact amount of its own and all of them together stay below 2^53 fen,
 * `fen[i]` is the amount of `budget.lines[i]` as an exact integer and sums need no big integers; otherwise `fen` is null and the entries,
 * made on first use, carry everything.
 */
export interface Ledger extends MatchContext {
  readonly fen: readonly number[] | null;
  /** The sum of all of `fen`; 0 when that is null. */
  readonly total: number;
  /** The same as text: the base of most shares is the whole budget. */
  readonly totalText: string;
  readonly entries: () => readonly Entry[];
}

/**
 * Prepares a budget for the day of the question. Never looks at a clock.
 *
 * @throws {TypeError} when the day is not `YYYY-MM-DD`
 */
export function openLedger(budget: Budget, asOf: string): Ledger {
  if (!DAY.test(asOf)) throw new TypeError(`asOf is not a day YYYY-MM-DD: ${asOf.slice(0, 40)}`);
  const { fen, total } = plainFen(budget);
  let entries: readonly Entry[] | undefined;
  return {
    budget,
    asOf,
    fen,
    total,
    totalText: fenText(total),
    entries: () => {
      entries ??= entriesOf(budget);
      return entries;
    },
  };
}

/** The two ends of an amount in fen. */
export const boundsOf = (amount: Amount): readonly [min: Fen, max: Fen | null] =>
  typeof amount === "string" ? [fenOf(amount), fenOf(amount)] : [fenOf(amount.min), amount.max === null ? null : fenOf(amount.max)];

function plainFen({ lines }: Budget): Pick<Ledger, "fen" | "total"> {
  const fen: number[] = [];
  let total = 0;
  for (const { amount } of lines) {
    if (typeof amount !== "string") return NOT_PLAIN;
    const one = smallFen(amount);
    fen.push(one);
    total += one;
  }
  return total <= Number.MAX_SAFE_INTEGER ? { fen, total } : NOT_PLAIN;
}

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const NOT_PLAIN: Pick<Ledger, "fen" | "total"> = { fen: null, total: 0 };

/** Canonical money text below 2^53 fen, read digit by digit; anything else answers Infinity and goes the long way round. */
function smallFen(text: string): number {
  const dot = text.length - 3;
  if (dot < 1 || dot > 13 || text.charCodeAt(dot) !== DOT) return Number.POSITIVE_INFINITY;
  let fen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at === dot) continue;
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.POSITIVE_INFINITY;
    fen = fen * 10 + digit;
  }
  return fen;
}

const DOT = 46;
const ZERO = 48;

function entriesOf(budget: Budget): readonly Entry[] {
  const entries: Entry[] = [];
  const members = new Map<string, BudgetLine[]>(budget.groups.map(({ id }) => [id, []]));
  for (const line of budget.lines) {
    if (line.group !== undefined) {
      members.get(line.group)?.push(line);
      continue;
    }
    const [min, max] = line.amount === undefined ? ([0n, null] as const) : boundsOf(line.amount);
    entries.push({
      lines: [line],
      min,
      max,
      missing: min === max ? [] : [amountOf(`line/${line.id}`, `${line.id}“${line.name}”`, `line ${line.id} “${line.name}”`)],
    });
  }
  for (const group of budget.groups) {
    const [min, max] = boundsOf(group.amount);
    const lines = members.get(group.id) ?? [];
    entries.push({
      lines,
      min,
      max,
      missing: min === max ? [] : [amountOf(`group/${group.id}`, `“${group.name}”`, `group “${group.name}”`)],
    });
  }
  return entries;
}

const amountOf = (id: string, zh: string, en: string): MissingFact => ({
  id: `${id}/amount`,
  label: { zh: `${zh}：金额`, en: `${en}: its amount` },
});
