import { groupBy } from "@countykit/core";
import { eventHash, type NormalEvent } from "@countykit/traceability-types/epcis";

/** Finds an event of a copy that tells the same (读回): hashes leave out event ids, so among equals the one with the equal id is meant. */
export function readingBack(copy: readonly NormalEvent[]): (event: NormalEvent) => NormalEvent | null {
  const kept = groupBy(copy, keyOf);
  return (event) => {
    const alike = kept.get(keyOf(event)) ?? [];
    return alike.find(({ eventID }) => eventID === event.eventID) ?? alike[0] ?? null;
  };
}

/** What cannot be hashed is known by its whole text, but for when it was recorded. */
function keyOf(event: NormalEvent): string {
  const hash = eventHash(event);
  return hash.ok ? hash.value : JSON.stringify({ ...event, recordTime: undefined });
}
