import type { Issue } from "@countykit/core";
import { shortened } from "@countykit/core/reading";
import type { DraftLine } from "./read-line.js";
import { fenIn } from "./read-amount.js";
import { type TablePlace, tableIssue } from "./table-problems.js";
import type { TotalKind } from "./total-row.js";

/** A row that adds up others. */
export interface TotalRow {
  readonly row: number;
  readonly name: string;
  readonly kind: TotalKind;
  /** `null` when its cell is empty. */
  readonly amount: string | null;
  /** How many lines stand before it. */
  readonly before: number;
  readonly place: TablePlace;
}

/** A printed subtotal or total, for `checkBudget` to hold against the lines it stands for. */
export interface DraftTotal {
  readonly kind: "amount";
  readonly id: string;
  readonly name: string;
  readonly of: { readonly kind: "all" } | { readonly kind: "line"; readonly in: readonly string[] };
  readonly amount: string;
}

/** A total and where it stands. */
export interface PlacedTotal {
  readonly total: DraftTotal;
  readonly place: TablePlace;
}

/** The totals that could be placed, and what is told of the others. */
interface PlacedTotals {
  readonly declared: readonly PlacedTotal[];
  readonly notes: readonly Issue[];
}

/** More rows of totals are refused: each holds the ids of the lines it adds up. */
export const MOST_TOTALS = 500;

/** The lines from one up to another, which is left out. */
type Range = readonly [from: number, to: number];

/** A total as `checkBudget` takes it. */
export const declare = (
  { row, name, place }: Pick<TotalRow, "row" | "name" | "place">,
  amount: string,
  ids: readonly string[],
  lines: readonly DraftLine[],
): PlacedTotal => ({
  total: {
    kind: "amount",
    id: `row-${row}`,
    name: shortened(name, 40),
    of: ids.length === lines.length ? { kind: "all" as const } : { kind: "line" as const, in: ids },
    amount,
  },
  place,
});

/**
 * Finds the lines that each total adds up (合计范围). 小计 adds up those since the total before it, or up to the next one in a table whose first 小计
 * stands before its lines. 合计 adds up all lines above it, and all of the table when it stands before them; where there are several, or 总计 below
 * it, it may stand at the end of a section, and what its amount fits decides.
 */
export function placeTotals(totals: readonly TotalRow[], lines: readonly DraftLine[]): PlacedTotals {
  const declared: PlacedTotal[] = [];
  const notes: Issue[] = [];
  const fits = fitter(lines);
  for (const [index, total] of totals.entries()) {
    const { row, name, kind, amount } = total;
    const ranges = kind === "unclear" ? [] : rangesOf(total, index, totals, lines.length);
    const [only] = ranges;
    const range = ranges.length === 1 || amount === null ? only : ranges.find((one) => fits(one, amount));
    if (range === undefined) notes.push(tableIssue("total-unclear", { row }, { name: shortened(name, 40) }));
    else if (amount === null) continue;
    else if (range[0] >= range[1]) notes.push(tableIssue("total-of-nothing", { row }, { name: shortened(name, 40) }));
    else {
      const ids = lines.slice(...range).map(({ id }) => id);
      declared.push(declare(total, amount, ids, lines));
    }
  }
  return { declared, notes };
}

/** The ranges that a total may add up, the likeliest first. */
function rangesOf({ kind, before }: TotalRow, index: number, totals: readonly TotalRow[], lines: number): readonly Range[] {
  const all: Range = [0, before === 0 ? lines : before];
  if (kind === "subtotal") {
    const ahead = totals.find((one) => one.kind === "subtotal")?.before === 0;
    return [ahead ? [before, totals[index + 1]?.before ?? lines] : [totals[index - 1]?.before ?? 0, before]];
  }
  const same = (one: TotalRow): boolean => one.kind === "total" || one.kind === "grand";
  const [above, below] = [totals.slice(0, index).filter(same), totals.slice(index + 1).filter(same)];
  const several = kind === "total" && (above.some((one) => one.kind === "total") || below.length > 0);
  if (!several) return [all];
  const since: Range = [above.at(-1)?.before ?? 0, before];
  const upTo: Range = [before, below[0]?.before ?? lines];
  const ahead = [...above, ...below].some((one) => one.before === 0) || before === 0;
  return [since, all, ...(ahead ? [upTo] : [])];
}

/** Whether the lines of a range can make an amount: unknown ones may be anything from 0. */
function fitter(lines: readonly DraftLine[]): (range: Range, amount: string) => boolean {
  const sums = [0n];
  const unknown = [0];
  for (const [at, { amount }] of lines.entries()) {
    const fen = amount === undefined ? null : fenIn(amount);
    sums.push((sums[at] ?? 0n) + (fen ?? 0n));
    unknown.push((unknown[at] ?? 0) + (fen === null ? 1 : 0));
  }
  return ([from, to], amount) => {
    const fen = fenIn(amount);
    if (fen === null || from >= to) return false;
    const sum = (sums[to] ?? 0n) - (sums[from] ?? 0n);
    return unknown[to] === unknown[from] ? sum === fen : sum <= fen;
  };
}
