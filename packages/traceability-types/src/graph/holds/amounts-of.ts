import type { Store } from "../store/store.js";
import { type Amount, readAmount } from "./amount.js";

/** The amount that a row tells, with its unit (0: pieces); `undefined` when it tells none that can be read. */
export function amountOf(store: Store, row: number): { readonly amount: Amount; readonly unit: number } | undefined {
  const at = amountAt(store, row);
  if (at < 0) return undefined;
  const amount = readAmount(store.words.names[(store.amount.data[at] ?? 0) - 1] ?? "");
  return amount === undefined ? undefined : { amount, unit: store.unit.data[at] ?? 0 };
}

/** Where the amount of a row is kept; −1 when it tells none. */
export function amountAt({ amountRow }: Store, row: number): number {
  let [low, high] = [0, amountRow.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const held = amountRow.data[middle] ?? 0;
    if (held === row) return middle;
    if (held < row) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
