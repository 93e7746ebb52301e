import { firstFrom } from "./first-row.js";
import type { Store } from "./store.js";

/** Rows of the documents and parties of an event: the first, and the one after the last. */
export function paperRowsOf({ paperEvent }: Store, event: number): readonly [number, number] {
  const low = firstFrom(paperEvent, event);
  let end = low;
  while (end < paperEvent.length && paperEvent.data[end] === event) end += 1;
  return [low, end];
}
