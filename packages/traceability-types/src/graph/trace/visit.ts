import type { Store } from "../store/store.js";

/** That an event tells where a reached object was (经过记录): it names the carrier, which is the object itself or what it was in. */
export interface Visit {
  /** Place of the event in what was handed in, from 0 on. */
  readonly event: number;
  readonly eventID?: string;
  /** Milliseconds since 1970 UTC. */
  readonly time: number;
  readonly object: string;
  readonly carrier: string;
  readonly bizStep?: string;
  readonly disposition?: string;
  readonly readPoint?: string;
  readonly bizLocation?: string;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A visit in words. */
export function visitOf(store: Store, event: number, ofObject: number, ofCarrier: number): Visit {
  const time = store.time.data[event] ?? 0;
  const object = store.objects.names[ofObject] ?? "";
  const carrier = store.objects.names[ofCarrier] ?? "";
  const eventID = store.eventIds.names[event] ?? "";
  const step = store.step.data[event] ?? 0;
  const disposition = store.disposition.data[event] ?? 0;
  const read = store.readPoint.data[event] ?? 0;
  const place = store.bizLocation.data[event] ?? 0;
  const visit: Writable<Visit> = eventID === "" ? { event, time, object, carrier } : { event, eventID, time, object, carrier };
  if (step > 0) visit.bizStep = store.words.names[step - 1] ?? "";
  if (disposition > 0) visit.disposition = store.words.names[disposition - 1] ?? "";
  if (read > 0) visit.readPoint = store.places.names[read - 1] ?? "";
  if (place > 0) visit.bizLocation = store.places.names[place - 1] ?? "";
  return visit;
}
