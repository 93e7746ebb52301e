import { pushWhole, type Whole, wholes } from "../store/columns.js";

/** Lists of events of many books, laid out in two rows of numbers (事件链): most books have one or two. */
export interface Trails {
  readonly event: Whole;
  /** The one before in the same list + 1; 0: none. The last ones are asked for again and again. */
  readonly before: Whole;
}

/** Where one list ends, as a place + 1; 0: it is empty. */
export interface Trail {
  last: number;
}

export const trails = (): Trails => ({ event: wholes(), before: wholes() });

/** Adds an event to a list. */
export function addEvent({ event, before }: Trails, to: Trail, number: number): void {
  pushWhole(event, number);
  pushWhole(before, to.last);
  to.last = event.length;
}

/** The events of a list, in the order in which they came; the last of them, when no more are wanted. */
export function eventsOf({ event, before }: Trails, { last }: Trail, most: number = Number.POSITIVE_INFINITY): number[] {
  const events: number[] = [];
  for (let at = last; at > 0 && events.length < most; at = before.data[at - 1] ?? 0) events.push(event.data[at - 1] ?? 0);
  return events.reverse();
}
