import * as code from "../store/codes.js";
import { NEVER } from "../times.js";
import { counts, MOST_KEPT, NEVER_DETACHED, NEVER_EMPTIED, type View } from "../view.js";

/** When a child was made: told by the first event that adds it or makes it. */
export function madeAt(view: View, child: number): number {
  const { store } = view;
  const start = store.chainStart.data[child] ?? 0;
  const end = start + (store.chainLength.data[child] ?? 0);
  for (let at = start; at < end; at += 1) {
    const link = store.links.data[at] ?? 0;
    const role = link & 7;
    if (role !== code.OBSERVED && role !== code.OUTPUT) continue;
    const event = link >>> 4;
    const what = store.kind.data[event] ?? 0;
    const adds = role === code.OBSERVED && (what & (code.KIND | code.ACTION)) === (code.OBJECT_EVENT | code.ADD);
    const makes = role === code.OUTPUT && (what & code.KIND) === code.TRANSFORMATION;
    if ((adds || makes) && counts(view, event)) return store.time.data[event] ?? 0;
  }
  return NEVER;
}

const AT_NO_TIME = new Float64Array(0);

/** Times at which a parent was emptied, in order. */
export function emptiedAt(view: View, parent: number, attached: boolean): Float64Array {
  const bare = view.bare[parent] ?? 0;
  const never = attached ? NEVER_DETACHED : NEVER_EMPTIED;
  if ((bare & never) !== 0) return AT_NO_TIME;
  const key = parent * 2 + (attached ? 1 : 0);
  const known = view.emptied.get(key);
  if (known !== undefined) return known;
  const { store } = view;
  const kind = attached ? code.ASSOCIATION : code.AGGREGATION;
  const start = store.chainStart.data[parent] ?? 0;
  const end = start + (store.chainLength.data[parent] ?? 0);
  const found: number[] = [];
  for (let at = start; at < end; at += 1) {
    const link = store.links.data[at] ?? 0;
    if ((link & 7) !== code.EMPTIED) continue;
    const event = link >>> 4;
    if (((store.kind.data[event] ?? 0) & code.KIND) === kind && counts(view, event)) found.push(store.time.data[event] ?? 0);
  }
  if (found.length === 0) {
    view.bare[parent] = bare | never;
    return AT_NO_TIME;
  }
  const emptied = Float64Array.from(found);
  if (view.emptied.size >= MOST_KEPT) view.emptied.clear();
  view.emptied.set(key, emptied);
  return emptied;
}
