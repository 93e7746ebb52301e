import type { Store } from "../store/store.js";
import { inTimeOrder } from "../store/time-order.js";
import { counts, type View } from "../view.js";

/** The counting events up to a time, in order of time and then of their numbers. */
export function eventsInTime(view: View, until: number): Uint32Array {
  const { store } = view;
  const { data: times } = store.time;
  const kept = new Uint32Array(store.time.length);
  let length = 0;
  let sorted = true;
  let before = Number.NEGATIVE_INFINITY;
  for (let event = 0; event < store.time.length; event += 1) {
    const time = times[event] ?? 0;
    if (time > until || !isEvent(store, event) || !counts(view, event)) continue;
    kept[length] = event;
    length += 1;
    if (time < before) sorted = false;
    before = time;
  }
  const events = kept.subarray(0, length);
  return sorted ? events : inTimeOrder(events, times);
}

/** Copies, declarations and what could not be read are recorded never. */
export const isEvent = (store: Store, event: number): boolean => (store.recorded.data[event] ?? 0) < Number.POSITIVE_INFINITY;
