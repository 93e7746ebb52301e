import { pushWhole, type Whole, wholes } from "../store/columns.js";

/** Lists of events of many books, laid out in two rows of numbers (事件链): most books have one or two. */
export interface Trails {
  readonly event: Whole;
  /** The next of the same list + 1; 0: none. */
  readonly next: Whole;
}

/** Where one list begins and ends, as places + 1; 0: it is empty. */
export interface Trail {
  first: number;
  last: number;
}

export const trails = (): Trails => ({ event: wholes(), next: wholes() });

/** Adds an event to a list. */
export function addEvent({ event, next }: Trails, to: Trail, number: number): void {
  pushWhole(event, number);
  pushWhole(next, 0);
  if (to.last > 0) next.data[to.last - 1] = event.length;
  else to.first = event.length;
  to.last = event.length;
}

/** The events of a list, in the order in which they came. */
export function eventsOf({ event, next }: Trails, { first }: Trail): number[] {
  const events: number[] = [];
  for (let at = first; at > 0; at = next.data[at - 1] ?? 0) events.push(event.data[at - 1] ?? 0);
  return events;
}
