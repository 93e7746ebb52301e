import { ACTION, ADD, DELETE, KIND, OBSERVE } from "../store/codes.js";
import type { Texts } from "../store/texts.js";
import { counts, type View } from "../view.js";

/** One row for each event that counts (事件表). Events are known by their place in what was handed in. */
export interface EventTable {
  readonly rows: number;
  readonly event: Uint32Array;
  readonly id: readonly (string | null)[];
  readonly type: readonly string[];
  readonly action: readonly ("ADD" | "OBSERVE" | "DELETE" | null)[];
  readonly time: Float64Array;
  readonly bizStep: readonly (string | null)[];
  readonly disposition: readonly (string | null)[];
  readonly readPoint: readonly (string | null)[];
  readonly bizLocation: readonly (string | null)[];
}

const TYPES = ["ObjectEvent", "AggregationEvent", "TransactionEvent", "TransformationEvent", "AssociationEvent"] as const;

export function eventTable(view: View): EventTable {
  const { store } = view;
  const events = countingEvents(view);
  const of = <T>(tell: (event: number) => T): T[] => Array.from(events, tell);
  const word = (texts: Texts, number: number | undefined): string | null => texts.names[(number ?? 0) - 1] ?? null;
  return {
    rows: events.length,
    event: events,
    id: of((event) => store.eventIds.names[event] || null),
    type: of((event) => TYPES[(store.kind.data[event] ?? 0) & KIND] ?? store.words.names[store.otherKinds.get(event) ?? -1] ?? ""),
    action: of((event) => actionOf((store.kind.data[event] ?? 0) & ACTION)),
    time: Float64Array.from(events, (event) => store.time.data[event] ?? 0),
    bizStep: of((event) => word(store.words, store.step.data[event])),
    disposition: of((event) => word(store.words, store.disposition.data[event])),
    readPoint: of((event) => word(store.places, store.readPoint.data[event])),
    bizLocation: of((event) => word(store.places, store.bizLocation.data[event])),
  };
}

const actionOf = (code: number): "ADD" | "OBSERVE" | "DELETE" | null =>
  code === ADD ? "ADD" : code === OBSERVE ? "OBSERVE" : code === DELETE ? "DELETE" : null;

/** Events that count, without copies, declarations and what could not be read. */
export function countingEvents(view: View): Uint32Array {
  const { store } = view;
  const events = new Uint32Array(store.time.length);
  let count = 0;
  for (let event = 0; event < events.length; event += 1) {
    if (store.recorded.data[event] === Number.POSITIVE_INFINITY || !counts(view, event)) continue;
    events[count] = event;
    count += 1;
  }
  return events.slice(0, count);
}
