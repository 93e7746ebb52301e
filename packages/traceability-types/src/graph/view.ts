import type { Hold } from "./holds/hold.js";
import type { Store } from "./store/store.js";
import { ALWAYS } from "./times.js";

/** The events of an index as they were recorded at some time (记录时点视图), and what has been worked out from them. */
export interface View {
  readonly store: Store;
  /** Recorded up to here. */
  readonly recorded: number;
  /** Whether each event that is kept counts. */
  readonly all: boolean;
  readonly version: number;
  readonly byChild: Map<number, readonly Hold[]>;
  readonly byParent: Map<number, HoldsOfParent>;
  /** Of each object what is known not to be, as `NO_CARRIER` and the others: most things never carry anything, and few parents are emptied at once. */
  readonly bare: Uint8Array;
  /** Times at which all leaves a parent: by parent × 2, and 1 more for what is attached. */
  readonly emptied: Map<number, Float64Array>;
}

/** Nothing ever held it; nothing ever lay in it; it was never emptied of what was packed into it, or attached to it. */
export const NO_CARRIER = 1;
export const NO_CONTENT = 2;
export const NEVER_EMPTIED = 4;
export const NEVER_DETACHED = 8;

/** Holds in a parent by when they begin; and for each the latest end so far. */
export interface HoldsOfParent {
  readonly holds: readonly Hold[];
  readonly latest: Float64Array;
}

const views = new WeakMap<Store, Map<number, View>>();

/** Views are kept for so many times of record; and each keeps holds of so many objects. */
const MOST_VIEWS = 4;
export const MOST_KEPT = 200_000;

/** The view of an index as recorded up to a time; the same one as before as long as nothing was added. */
export function viewOf(store: Store, recorded: number): View {
  const of = views.get(store) ?? new Map<number, View>();
  views.set(store, of);
  const known = of.get(recorded);
  if (known !== undefined && known.version === store.version) return known;
  of.delete(recorded);
  if (of.size >= MOST_VIEWS) for (const oldest of of.keys()) if (of.size >= MOST_VIEWS) of.delete(oldest);
  const view = makeView(store, recorded);
  of.set(recorded, view);
  return view;
}

const makeView = (store: Store, recorded: number): View => ({
  store,
  recorded,
  all: recorded === ALWAYS && store.retracted.size === 0,
  version: store.version,
  byChild: new Map(),
  byParent: new Map(),
  bare: new Uint8Array(store.objects.names.length),
  emptied: new Map(),
});

/** Whether an event counts: it was recorded by then, and not yet declared wrong. */
export function counts(view: View, event: number): boolean {
  if (view.all) return true;
  const { store, recorded } = view;
  if ((store.recorded.data[event] ?? 0) > recorded) return false;
  const wrong = store.retracted.get(event);
  return wrong === undefined || recorded < wrong;
}
