import { workOutHolds } from "../holds/child-holds.js";
import { pushTime, pushWhole, times, wholes } from "../store/columns.js";
import type { View } from "../view.js";

/** One row for each time that a child was in a parent (装载关系表), both ends included. */
export interface HoldTable {
  readonly rows: number;
  readonly parent: Uint32Array;
  readonly child: Uint32Array;
  /** 0 aggregation (packed), 1 association (attached). */
  readonly kind: Uint8Array;
  readonly since: Float64Array;
  readonly until: Float64Array;
  readonly known: Float64Array;
}

export function holdTable(view: View): HoldTable {
  const [parent, child] = [wholes(), wholes()];
  const [since, until, known] = [times(), times(), times()];
  const kind: number[] = [];
  for (let object = 0; object < view.store.chainLength.length; object += 1) {
    for (const hold of workOutHolds(view, object)) {
      pushWhole(parent, hold.parent);
      pushWhole(child, hold.child);
      kind.push(hold.attached ? 1 : 0);
      pushTime(since, hold.since);
      pushTime(until, hold.until);
      pushTime(known, hold.known);
    }
  }
  const rows = parent.length;
  return {
    rows,
    parent: parent.data.slice(0, rows),
    child: child.data.slice(0, rows),
    kind: Uint8Array.from(kind),
    since: since.data.slice(0, rows),
    until: until.data.slice(0, rows),
    known: known.data.slice(0, rows),
  };
}
