import { lastBegun } from "../holds/follow.js";
import { holdsOfParent } from "../holds/parent-holds.js";
import * as code from "../store/codes.js";
import { pushTime, pushWhole, times, wholes } from "../store/columns.js";
import { isUntraceable, itemOf } from "../store/traceable.js";
import type { View } from "../view.js";
import { countingEvents } from "./event-table.js";

/** One row for each thing or lot that goes into a process or comes out of it (加工边表), with what was in it at that moment. */
export interface EdgeTable {
  readonly rows: number;
  /** Numbers of processes, from 0 on; they are no events. */
  readonly process: Uint32Array;
  /** 0 in, 1 out; 2 and 3 the same for a class without a lot, through which nothing is followed. */
  readonly side: Uint8Array;
  readonly object: Uint32Array;
  readonly time: Float64Array;
  /** When it was known: for what was in a container, not before it was known to be there. */
  readonly known: Float64Array;
  readonly event: Uint32Array;
}

export function edgeTable(view: View): EdgeTable {
  const { store } = view;
  const { objects, rows, rowStart } = store;
  const [process, object, event] = [wholes(), wholes(), wholes()];
  const [time, known] = [times(), times()];
  const side: number[] = [];
  const groups = new Map<number, number>();
  let processes = 0;
  const put = (of: number, where: number, what: number, when: number, told: number, since: number) => {
    pushWhole(process, of);
    side.push(where);
    pushWhole(object, what);
    pushTime(time, when);
    pushTime(known, since);
    pushWhole(event, told);
  };
  const putAll = (of: number, where: 0 | 1, what: number, when: number, told: number) => {
    if (isUntraceable(objects.names[what] ?? "")) put(of, where + 2, what, when, told, when);
    else for (const [inside, since] of contentsAt(view, what, when)) put(of, where, inside, when, told, since);
  };
  for (const one of countingEvents(view)) {
    const kind = store.kind.data[one] ?? 0;
    const transforms = (kind & code.KIND) === code.TRANSFORMATION;
    if (!transforms && (kind & code.TELLS_LOT) === 0) continue;
    const [start, end] = [rowStart.data[one] ?? 0, rowStart.data[one + 1] ?? 0];
    const when = store.time.data[one] ?? 0;
    if (transforms) {
      const group = (kind & code.IS_PART) === 0 ? undefined : (rows.data[end - 1] ?? 0) >>> 4;
      const of = (group === undefined ? undefined : groups.get(group)) ?? processes++;
      if (group !== undefined) groups.set(group, of);
      for (let row = start; row < end; row += 1) {
        const told = rows.data[row] ?? 0;
        const role = told & 7;
        if (role === code.INPUT || role === code.OUTPUT) putAll(of, role === code.INPUT ? 0 : 1, told >>> 4, when, one);
      }
    }
    if ((kind & code.TELLS_LOT) === 0) continue;
    for (let row = start; row < end; row += 1) {
      const lot = rows.data[row] ?? 0;
      if ((lot & 7) !== code.LOT) continue;
      const of = processes++;
      const item = itemOf(objects.names[lot >>> 4] ?? "");
      putAll(of, 0, lot >>> 4, when, one);
      for (let other = start; other < end; other += 1) {
        const told = rows.data[other] ?? 0;
        if ((told & 15) === (transforms ? code.OUTPUT : code.OBSERVED) && itemOf(objects.names[told >>> 4] ?? "") === item)
          putAll(of, 1, told >>> 4, when, one);
      }
    }
  }
  const count = process.length;
  return {
    rows: count,
    process: process.data.slice(0, count),
    side: Uint8Array.from(side),
    object: object.data.slice(0, count),
    time: time.data.slice(0, count),
    known: known.data.slice(0, count),
    event: event.data.slice(0, count),
  };
}

/** What was in an object at a moment, with itself, and when each was known to be there: by the way that was known first. */
function contentsAt(view: View, object: number, time: number): ReadonlyMap<number, number> {
  const known = new Map([[object, time]]);
  const todo = [object];
  for (const next of todo) {
    const { holds, latest } = holdsOfParent(view, next);
    for (let at = lastBegun(holds, time); at >= 0 && (latest[at] ?? 0) >= time; at -= 1) {
      const hold = holds[at];
      if (hold === undefined || hold.until < time) continue;
      const since = Math.max(known.get(next) ?? time, hold.known);
      if (since >= (known.get(hold.child) ?? Number.POSITIVE_INFINITY)) continue;
      known.set(hold.child, since);
      todo.push(hold.child);
    }
  }
  return known;
}
