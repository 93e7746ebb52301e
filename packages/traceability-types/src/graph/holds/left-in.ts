import type { View } from "../view.js";
import { type Amount, addAmounts, negative } from "./amount.js";
import { amountAt, amountOf } from "./amounts-of.js";
import { rowsOf } from "./rows-of.js";
import type { Naming } from "./replay.js";

/** How much of a child is in a parent, by unit (剩余数量); `undefined` when that cannot be known. */
export type Left = ReadonlyMap<number, Amount> | undefined;

/** What additions put in, on top of what is there. Without an amount nobody knows. */
export function putIn(view: View, child: number, left: Left, additions: readonly Naming[]): Left {
  if (left === undefined) return undefined;
  const now = new Map(left);
  for (const naming of additions) {
    if (!naming.asClass) return undefined;
    for (const row of rowsOf(view, naming.event, child)) {
      const told = amountOf(view.store, row);
      if (told === undefined) return undefined;
      add(now, told.unit, told.amount);
    }
  }
  return now;
}

/** What is left after removals: `"nothing"`, amounts, or `undefined` when it cannot be known. A removal without an amount takes all. */
export function takeOut(view: View, child: number, left: Left, removals: readonly Naming[]): Left | "nothing" {
  const now = left === undefined ? undefined : new Map(left);
  let known = now !== undefined;
  for (const naming of removals) {
    if (!naming.asClass) return "nothing";
    for (const row of rowsOf(view, naming.event, child)) {
      if (amountAt(view.store, row) < 0) return "nothing";
      const told = amountOf(view.store, row);
      if (told === undefined || now === undefined || left === undefined || !left.has(told.unit)) known = false;
      else add(now, told.unit, negative(told.amount));
    }
  }
  if (now === undefined || !known) return undefined;
  let some = false;
  for (const [unit, amount] of now) {
    if (amount.digits > 0n) some = true;
    else now.set(unit, { digits: 0n, places: 0 });
  }
  return some ? now : "nothing";
}

function add(to: Map<number, Amount>, unit: number, amount: Amount): void {
  const there = to.get(unit);
  to.set(unit, there === undefined ? amount : addAmounts(there, amount));
}
