import type { Issue } from "@countykit/core";
import { shortened } from "@countykit/core/reading";
import type { BodyRow, Section } from "./find-sections.js";
import type { Heading } from "./find-headings.js";
import { nameColumn } from "./kind-of-row.js";
import { cellText } from "./plain-cell.js";
import { type TablePlace, tableIssue } from "./table-problems.js";

interface HiddenTotals {
  readonly issues: readonly Issue[];
  readonly notes: readonly Issue[];
}

/** Amounts above a row: zero and unknown ones make no sum. */
interface Sum {
  readonly count: number;
  readonly fen: bigint;
}

const NONE: Sum = { count: 0, fen: 0n };
const plus = (sum: Sum, fen: bigint): Sum => (fen === 0n ? sum : { count: sum.count + 1, fen: sum.fen + fen });
const isSum = ({ count, fen }: Sum, of: bigint): boolean => count > 1 && fen === of;

/**
 * Finds lines that may be totals under another name (疑似合计): exactly the sum of the lines above, of their section, or of all the others below the
 * first. Money would be counted twice; a row with a number or a category of its own is taken for a line, and told of.
 */
export function hiddenTotals(body: readonly BodyRow[], sections: ReadonlyMap<number, Section>, found: readonly Heading[]): HiddenTotals {
  const issues: Issue[] = [];
  const notes: Issue[] = [];
  const own = found.filter(({ field }) => ["number", "id", "category"].includes(field)).map(({ at }) => at);
  const hasOwn = ({ cells }: BodyRow): boolean => own.some((at) => cellText(cells[at]) !== "");
  const nameOf = ({ cells }: BodyRow): { readonly name: string } => ({ name: shortened(cellText(cells[nameColumn(found)]), 40) });
  const amountAt = found.find(({ field }) => field === "amount")?.at ?? 0;
  const placeOf = ({ row }: BodyRow): TablePlace => ({ row, column: amountAt + 1 });
  const kept = body.filter(({ is }, at) => is.kind === "line" && !sections.has(at));
  const [first, ...others] = kept;
  const looks = (line: BodyRow): void => {
    if (hasOwn(line)) notes.push(tableIssue("equals-sum-above", placeOf(line), nameOf(line)));
    else issues.push(tableIssue("looks-like-total", placeOf(line), nameOf(line)));
  };
  const below = others.reduce((sum, { fen }) => plus(sum, fen ?? 0n), NONE);
  if (first !== undefined && first.fen !== null && isSum(below, first.fen)) looks(first);
  let [above, section] = [NONE, NONE];
  let last: BodyRow | null = null;
  let whole: BodyRow | null = null;
  let parts = 0n;
  for (const [at, one] of body.entries()) {
    const { is, fen, level } = one;
    if (is.kind === "total" || sections.has(at) || (is.kind === "line" && fen === null)) [section, last, whole] = [NONE, null, null];
    else if (is.kind === "part") {
      if (whole !== last) [whole, parts] = [last, 0n];
      parts += fen ?? 0n;
    } else if (is.kind === "line" && fen !== null) {
      if (fen > 0n && (isSum(above, fen) || isSum(section, fen))) looks(one);
      above = plus(above, fen);
      section = plus(section, fen);
      parts += fen;
      if (level !== null || hasOwn(one)) whole = null;
      else if (whole?.fen === parts) issues.push(tableIssue("part-unclear", placeOf(one), nameOf(whole)));
      last = one;
    }
  }
  return { issues, notes };
}
