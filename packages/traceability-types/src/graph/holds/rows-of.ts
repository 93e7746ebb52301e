import * as code from "../store/codes.js";
import type { View } from "../view.js";

/** Events with more rows than this are searched once for all their children. */
const FEW = 64;
const MOST_LISTS = 64;
const lists = new WeakMap<View, Map<number, ReadonlyMap<number, readonly number[]>>>();

/** Rows by which an event names a child as a class. */
export function rowsOf(view: View, event: number, child: number): readonly number[] {
  const { rows, rowStart } = view.store;
  const start = rowStart.data[event] ?? 0;
  const end = rowStart.data[event + 1] ?? 0;
  if (end - start > FEW) return listOf(view, event, start, end).get(child) ?? [];
  const wanted = child * 16 + code.CHILD + code.AS_CLASS;
  const found: number[] = [];
  for (let row = start; row < end; row += 1) if (rows.data[row] === wanted) found.push(row);
  return found;
}

function listOf(view: View, event: number, start: number, end: number): ReadonlyMap<number, readonly number[]> {
  const ofView = lists.get(view) ?? new Map<number, ReadonlyMap<number, readonly number[]>>();
  lists.set(view, ofView);
  const known = ofView.get(event);
  if (known !== undefined) return known;
  const list = new Map<number, number[]>();
  for (let row = start; row < end; row += 1) {
    const told = view.store.rows.data[row] ?? 0;
    if ((told & 15) !== code.CHILD + code.AS_CLASS) continue;
    const there = list.get(told >>> 4);
    if (there === undefined) list.set(told >>> 4, [row]);
    else there.push(row);
  }
  if (ofView.size >= MOST_LISTS) ofView.clear();
  ofView.set(event, list);
  return list;
}
