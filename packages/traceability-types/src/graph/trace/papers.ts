import type { Store } from "../store/store.js";
import { MOST_KEPT, type View } from "../view.js";

/** Documents and parties of events (单据与相关方), each once, in the order of types and then of ids. */
export interface Papers {
  readonly transactions: readonly Paper[];
  readonly sources: readonly Paper[];
  readonly destinations: readonly Paper[];
}

/** A document of business, or a party or place that something comes from or goes to. */
export interface Paper {
  readonly type?: string;
  readonly id: string;
}

/** A number for the document of a row and its type. */
export const paperKey = ({ paper, paperType, papers }: Store, row: number): number =>
  (paperType.data[row] ?? 0) * papers.names.length + (paper.data[row] ?? 0);

const kept = new WeakMap<View, Map<number, readonly [sortKey: string, paper: Paper]>>();

/** Papers by their numbers, in words. */
export function papersOf(view: View, keys: Iterable<number>): Papers {
  const { papers } = view.store;
  const found: (readonly [string, Paper])[][] = [[], [], []];
  for (const key of keys) {
    const kind = (key - (key % papers.names.length)) / papers.names.length;
    found[kind % 3]?.push(paperOf(view, key, kind));
  }
  const [transactions = [], sources = [], destinations = []] = found.map((of) =>
    of.sort(byKey).map(([, { type, id }]): Paper => (type === undefined ? { id } : { type, id })),
  );
  return { transactions, sources, destinations };
}

function paperOf(view: View, key: number, kind: number): readonly [string, Paper] {
  let of = kept.get(view);
  if (of === undefined || of.size >= MOST_KEPT) kept.set(view, (of = new Map()));
  const known = of.get(key);
  if (known !== undefined) return known;
  const { papers, words } = view.store;
  const id = papers.names[key % papers.names.length] ?? "";
  const type = words.names[Math.floor(kind / 3) - 1];
  const paper = [JSON.stringify([type ?? "", id]), type === undefined ? { id } : { type, id }] as const;
  of.set(key, paper);
  return paper;
}

const byKey = ([left]: readonly [string, Paper], [right]: readonly [string, Paper]): number => (left < right ? -1 : left > right ? 1 : 0);
