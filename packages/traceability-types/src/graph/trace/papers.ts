import type { Store } from "../store/store.js";

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

/** Rows of the documents and parties of an event: the first, and the one after the last. */
export function paperRowsOf({ paperEvent }: Store, event: number): readonly [number, number] {
  let [low, high] = [0, paperEvent.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paperEvent.data[middle] ?? 0) >= event) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < paperEvent.length && paperEvent.data[end] === event) end += 1;
  return [low, end];
}

/** A number for the document of a row and its type. */
export const paperKey = ({ paper, paperType, papers }: Store, row: number): number =>
  (paperType.data[row] ?? 0) * papers.names.length + (paper.data[row] ?? 0);

export function papersOf({ papers, words }: Store, keys: Iterable<number>): Papers {
  const found: readonly [string, Paper][][] = [[], [], []];
  for (const key of keys) {
    const paper = key % papers.names.length;
    const kind = (key - paper) / papers.names.length;
    const type = words.names[Math.floor(kind / 3) - 1];
    const id = papers.names[paper] ?? "";
    found[kind % 3]?.push([JSON.stringify([type ?? "", id]), type === undefined ? { id } : { type, id }]);
  }
  const [transactions = [], sources = [], destinations = []] = found.map((of) => of.sort(byKey).map(([, paper]) => paper));
  return { transactions, sources, destinations };
}

const byKey = ([left]: readonly [string, Paper], [right]: readonly [string, Paper]): number => (left < right ? -1 : left > right ? 1 : 0);
