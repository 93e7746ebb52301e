import * as code from "../store/codes.js";
import { isUntraceable } from "../store/traceable.js";
import { counts, MOST_KEPT, NO_CARRIER, type View } from "../view.js";
import { type Naming, replay } from "./replay.js";
import type { Hold } from "./hold.js";

/** All holds of a child, packed and attached. */
export function holdsOfChild(view: View, child: number): readonly Hold[] {
  const bare = view.bare[child] ?? 0;
  if ((bare & NO_CARRIER) !== 0) return NONE;
  const known = view.byChild.get(child);
  if (known !== undefined) return known;
  const holds = workOutHolds(view, child);
  if (holds === NONE) {
    view.bare[child] = bare | NO_CARRIER;
    return NONE;
  }
  if (view.byChild.size >= MOST_KEPT) view.byChild.clear();
  view.byChild.set(child, holds);
  return holds;
}

const NONE: readonly Hold[] = [];

/** The same, and not kept. */
export function workOutHolds(view: View, child: number): readonly Hold[] {
  const { store } = view;
  const { kind, rowStart, rows } = store;
  const start = store.chainStart.data[child] ?? 0;
  const end = start + (store.chainLength.data[child] ?? 0);
  let packed: Naming[] | undefined;
  let attached: Naming[] | undefined;
  for (let at = start; at < end; at += 1) {
    const link = store.links.data[at] ?? 0;
    if ((link & 7) !== code.CHILD) continue;
    const event = link >>> 4;
    const what = kind.data[event] ?? 0;
    const isAttached = (what & code.KIND) === code.ASSOCIATION;
    if (!isAttached && (what & code.KIND) !== code.AGGREGATION) continue;
    if (!counts(view, event)) continue;
    const head = rows.data[rowStart.data[event] ?? 0] ?? 0;
    if ((head & 15) !== code.PARENT) continue;
    const naming: Naming = {
      event,
      time: store.time.data[event] ?? 0,
      parent: head >>> 4,
      action: what & code.ACTION,
      asClass: (link & code.AS_CLASS) !== 0,
    };
    if (isAttached) (attached ??= []).push(naming);
    else (packed ??= []).push(naming);
  }
  if ((packed === undefined && attached === undefined) || isUntraceable(store.objects.names[child] ?? "")) return NONE;
  const holds: Hold[] = [];
  if (packed !== undefined) replay(view, child, false, packed, holds);
  if (attached !== undefined) replay(view, child, true, attached, holds);
  return holds;
}
