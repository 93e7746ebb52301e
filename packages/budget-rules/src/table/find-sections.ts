import type { RowKind } from "./kind-of-row.js";

/** A row below the headings, before it is decided what becomes of it. */
export interface BodyRow {
  /** From 1. */
  readonly row: number;
  readonly cells: readonly string[];
  readonly is: RowKind;
  readonly level: number | null;
  /** In fen; `null` when the row states no amount, or none that can be read. */
  readonly fen: bigint | null;
}

/** A row that heads others and adds them up, or does not. `of` are places in the body. */
export interface Section {
  readonly at: number;
  readonly of: readonly number[];
  /** `unclear`: it has an amount that is not the sum below it, so that money may be counted twice. */
  readonly kind: "subtotal" | "title" | "unclear";
}

/**
 * Finds the rows that head a section (分部标题): those with deeper numbers below them, 一 above 1 and 2. One with an amount adds up what is below it.
 * Rows without numbers below 一 make a section only when their sum fits.
 */
export function findSections(body: readonly BodyRow[]): ReadonlyMap<number, Section> {
  const sections = new Map<number, Section>();
  for (let at = body.length - 1; at >= 0; at--) {
    const { is, level, fen } = body[at] ?? { is: { kind: "remark" as const }, level: null, fen: null };
    if (is.kind !== "line" || level === null) continue;
    const of: number[] = [];
    let [deeper, open, sum] = [false, false, 0n];
    for (let next = at + 1; next < body.length; next++) {
      const below = body[next];
      if (below === undefined || (below.is.kind === "total" && below.is.total !== "subtotal")) break;
      if (below.is.kind !== "line") continue;
      if (below.level !== null && below.level <= level) break;
      deeper ||= below.level !== null;
      const nested = sections.get(next)?.kind;
      if (nested === "subtotal" || nested === "title") continue;
      of.push(next);
      if (below.fen === null) open = true;
      else sum += below.fen;
    }
    const fits = fen !== null && (open ? sum <= fen : sum === fen);
    if (deeper) sections.set(at, { at, of, kind: fen === null ? "title" : fits ? "subtotal" : "unclear" });
    else if (level <= 2 && of.length > 1 && fits && !open && fen > 0n) sections.set(at, { at, of, kind: "subtotal" });
  }
  return sections;
}
