import { amountAt } from "../holds/amounts-of.js";
import { AS_CLASS, EMPTIED, LOT, PARENT, PART } from "../store/codes.js";
import type { View } from "../view.js";
import { countingEvents } from "./event-table.js";

/** One row for each name in an event that counts (事件与对象表). */
export interface IncidenceTable {
  readonly rows: number;
  readonly event: Uint32Array;
  readonly object: Uint32Array;
  /** 0 parent, 1 child, 2 observed, 3 input, 4 output. */
  readonly role: Uint8Array;
  readonly time: Float64Array;
  /** Exact decimal text; null: none was told. */
  readonly quantity: readonly (string | null)[];
  /** Unit; null: pieces, or nothing was told. */
  readonly uom: readonly (string | null)[];
}

export function incidenceTable(view: View): IncidenceTable {
  const { store } = view;
  const { rows, rowStart, amount, unit, words } = store;
  const [event, object] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  const role = new Uint8Array(rows.length);
  const time = new Float64Array(rows.length);
  const quantity: (string | null)[] = [];
  const uom: (string | null)[] = [];
  let count = 0;
  for (const one of countingEvents(view)) {
    const end = rowStart.data[one + 1] ?? 0;
    for (let row = rowStart.data[one] ?? 0; row < end; row += 1) {
      const told = rows.data[row] ?? 0;
      const how = told & 7;
      if (how === LOT || how === PART) continue;
      const at = (told & AS_CLASS) === 0 ? -1 : amountAt(store, row);
      event[count] = one;
      object[count] = told >>> 4;
      role[count] = how === EMPTIED ? PARENT : how;
      time[count] = store.time.data[one] ?? 0;
      quantity.push(at < 0 ? null : (words.names[(amount.data[at] ?? 0) - 1] ?? null));
      uom.push(at < 0 ? null : (words.names[(unit.data[at] ?? 0) - 1] ?? null));
      count += 1;
    }
  }
  return {
    rows: count,
    event: event.slice(0, count),
    object: object.slice(0, count),
    role: role.slice(0, count),
    time: time.slice(0, count),
    quantity,
    uom,
  };
}
