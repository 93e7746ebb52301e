import { eventAt, type Ledger, placeOf } from "../events/ledger.js";
import type { CapabilityResult } from "./capability-result.js";
import { lacking, type Look, shownBy, tally } from "./tally.js";

/** 生产可记录: for every item there is an event that made it and says where. */
export function productionRecordable(ledger: Ledger, items: readonly string[], most: number): CapabilityResult {
  const look: Look = { capability: "production-recordable", of: "items", most };
  return tally(look, items, (subject) => {
    const made = (ledger.items.get(subject)?.made ?? []).flatMap((position) => eventAt(ledger, position) ?? []);
    if (made.length === 0) return lacking("never-made", { subject });
    const placed = made.filter(({ event }) => placeOf(event) !== null);
    return placed.length === 0 ? lacking("made-without-place", { subject }) : shownBy(...placed.map(({ ref }) => ref));
  });
}
