import type { EventRef } from "../findings/finding.js";
import type { Store } from "../store/store.js";
import { timeText } from "../times.js";

export { timeText };

/** The most events that one finding shows. */
export const MOST_EVIDENCE = 20;

/** An event as evidence. */
export function eventRef(store: Store, event: number): EventRef {
  const eventID = store.eventIds.names[event];
  const time = timeText(store.time.data[event] ?? 0);
  return { event, ...(eventID === undefined || eventID === "" ? {} : { eventID }), time };
}

/** The first events of a list, each once, as evidence. */
export function eventRefs(store: Store, events: readonly number[]): readonly EventRef[] {
  const [only] = events;
  if (events.length === 1 && only !== undefined) return [eventRef(store, only)];
  return [...new Set(events)].slice(0, MOST_EVIDENCE).map((event) => eventRef(store, event));
}
