import { firstFrom } from "../store/first-row.js";
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
  const at = firstFrom(amountRow, row);
  return at < amountRow.length && amountRow.data[at] === row ? at : -1;
}
