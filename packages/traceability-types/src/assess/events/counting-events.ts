import type { NormalEvent } from "../../epcis/normal-event.js";
import { contentKey } from "./content-key.js";

/** An event that counts, and where it stood in the list. */
export interface Counted {
  readonly event: NormalEvent;
  /** From 0. */
  readonly position: number;
  /** Its id; `#7` by its place where it has none. */
  readonly ref: string;
}

/** What counts of a list of events. */
export interface Counting {
  readonly counted: readonly Counted[];
  /** Places of second deliveries, and what was delivered there before. */
  readonly again: ReadonlyMap<number, Counted>;
}

/**
 * The events that count (有效事件): declarations of errors are no events of their own, what they declare wrong did not happen, and what was delivered
 * twice counts once.
 */
export function countingEvents(events: readonly NormalEvent[]): Counting {
  const declared = events.filter(({ errorDeclaration }) => errorDeclaration !== undefined);
  const wrongIds = new Set(declared.flatMap(({ eventID }) => (eventID === undefined ? [] : [eventID])));
  const wrongContents = new Set(declared.flatMap((event) => (event.eventID === undefined ? [contentKey(event)] : [])));
  const repeated = repeatedIds(events);
  const delivered = new Map<string, Counted>();
  const again = new Map<number, Counted>();
  const counted = events.flatMap((event, position): readonly Counted[] => {
    const { eventID, recordTime = "", errorDeclaration } = event;
    if (errorDeclaration !== undefined || (eventID !== undefined && wrongIds.has(eventID))) return [];
    const one: Counted = { event, position, ref: eventID ?? `#${position}` };
    if (eventID !== undefined && wrongContents.size === 0 && !repeated.has(eventID)) return [one];
    const content = contentKey(event);
    if (wrongContents.has(content)) return [];
    const delivery = `${eventID === undefined ? `at ${recordTime}` : `id ${eventID}`} ${content}`;
    const before = delivered.get(delivery);
    if (before !== undefined) {
      again.set(position, before);
      return [];
    }
    delivered.set(delivery, one);
    return [one];
  });
  return { counted, again };
}

function repeatedIds(events: readonly NormalEvent[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const { eventID } of events) {
    if (eventID === undefined) continue;
    if (once.has(eventID)) repeated.add(eventID);
    else once.add(eventID);
  }
  return repeated;
}
