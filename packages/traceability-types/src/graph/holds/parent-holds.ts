import * as code from "../store/codes.js";
import { NEVER } from "../times.js";
import { counts, type HoldsOfParent, MOST_KEPT, NO_CONTENT, type View } from "../view.js";
import { holdsOfChild } from "./child-holds.js";
import type { Hold } from "./hold.js";

const NOTHING_INSIDE: HoldsOfParent = { holds: [], latest: new Float64Array(0) };

/** All that was ever packed into a parent, by when it came in. What is attached to it is not in it. */
export function holdsOfParent(view: View, parent: number): HoldsOfParent {
  const bare = view.bare[parent] ?? 0;
  if ((bare & NO_CONTENT) !== 0) return NOTHING_INSIDE;
  const known = view.byParent.get(parent);
  if (known !== undefined) return known;
  const children = childrenOf(view, parent);
  if (children === undefined) {
    view.bare[parent] = bare | NO_CONTENT;
    return NOTHING_INSIDE;
  }
  const holds: Hold[] = [];
  for (const child of children)
    for (const hold of holdsOfChild(view, child)) if (hold.parent === parent && !hold.attached) holds.push(hold);
  holds.sort((left, right) => left.since - right.since || left.child - right.child);
  const latest = new Float64Array(holds.length);
  let so = NEVER;
  for (let at = 0; at < holds.length; at += 1) {
    so = Math.max(so, holds[at]?.until ?? NEVER);
    latest[at] = so;
  }
  const of = { holds, latest };
  if (view.byParent.size >= MOST_KEPT) view.byParent.clear();
  view.byParent.set(parent, of);
  return of;
}

/** What is ever said to be in a parent; `undefined` when nothing is. */
function childrenOf(view: View, parent: number): Iterable<number> | undefined {
  const { links, chainStart, chainLength, kind, rows, rowStart } = view.store;
  let children: Set<number> | undefined;
  const start = chainStart.data[parent] ?? 0;
  const end = start + (chainLength.data[parent] ?? 0);
  for (let at = start; at < end; at += 1) {
    const link = links.data[at] ?? 0;
    const event = link >>> 4;
    if ((link & 15) !== code.PARENT || ((kind.data[event] ?? 0) & code.KIND) !== code.AGGREGATION || !counts(view, event)) continue;
    const last = rowStart.data[event + 1] ?? 0;
    for (let row = (rowStart.data[event] ?? 0) + 1; row < last; row += 1) {
      const told = rows.data[row] ?? 0;
      if ((told & 7) === code.CHILD) (children ??= new Set()).add(told >>> 4);
    }
  }
  return children;
}
