import type { Target } from "@countykit/coverage-metrics";

/** Indicators that measure how much of a list is there. Elsewhere a list says where, or under which of several conditions. */
const LISTS: ReadonlySet<string> = new Set([
  "centre-profile",
  "station-profile",
  "data-profile",
  "county-profile",
  "market-profile",
  "training-profile",
  "event-kinds",
  "village-reach",
  "full-coverages",
]);

/** What a list has to hold, when the target asks for one. */
export function namesIn(params: object): readonly string[] | null {
  for (const value of Object.values(params)) if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
  return null;
}

/** How many entries a target asks for, all of which have to be there; `null` where it asks for something else. */
export function entriesOf({ asks, comparator }: Target): number | null {
  const names = namesIn(asks.params);
  if (names === null || comparator === null || !LISTS.has(asks.indicator)) return null;
  return "total" in asks.params && typeof asks.params.total === "number" ? asks.params.total : names.length;
}
