import type { Issue } from "@countykit/core";
import { shortened } from "@countykit/core/reading";
import type { DraftLine } from "./read-line.js";
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

/** The totals that could be placed, and what is told of the others. */
interface PlacedTotals {
  readonly declared: readonly { readonly total: DraftTotal; readonly place: TablePlace }[];
  readonly notes: readonly Issue[];
}

/**
 * Finds the lines that each total adds up (合计范围). 合计 adds up all lines above it, and all of the table when it stands before them; 小计 those since
 * the total before it, or up to the next one in a table whose first 小计 stands before its lines.
 */
export function placeTotals(totals: readonly TotalRow[], lines: readonly DraftLine[]): PlacedTotals {
  const declared: PlacedTotals["declared"][number][] = [];
  const notes: Issue[] = [];
  const ahead = totals.find(({ kind }) => kind === "subtotal")?.before === 0;
  for (const [index, { row, name, kind, amount, before, place }] of totals.entries()) {
    const shown = shortened(name, 40);
    if (kind === "unclear") {
      notes.push(tableIssue("total-unclear", { row }, { name: shown }));
      continue;
    }
    if (amount === null) continue;
    const others = kind === "total" ? [] : ahead ? totals.slice(index + 1) : totals.slice(0, index);
    const next = (ahead ? others[0] : others.at(-1))?.before;
    const [from, to] =
      kind === "total" ? [0, before === 0 ? lines.length : before] : ahead ? [before, next ?? lines.length] : [next ?? 0, before];
    const ids = lines.slice(from, to).map(({ id }) => id);
    if (ids.length === 0) notes.push(tableIssue("total-of-nothing", { row }, { name: shown }));
    else {
      const of = ids.length === lines.length ? { kind: "all" as const } : { kind: "line" as const, in: ids };
      declared.push({ total: { kind: "amount", id: `row-${row}`, name: shown, of, amount }, place });
    }
  }
  return { declared, notes };
}
