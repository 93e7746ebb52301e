import { eventAt, type Ledger, placeOf } from "../events/ledger.js";
import { recallScopeOf } from "../events/recall-scope.js";
import { responsibleFor } from "../events/responsible-party.js";
import type { TraceOf } from "../events/traced.js";
import type { CapabilityResult } from "./capability-result.js";
import { lacking, leftOpen, type Look, shownBy, tally, unlooked } from "./tally.js";

/**
 * 产品可召回: a recall of an item reaches every shipment that it, or what was made of it, left with, and each names whom to notify; of what was never
 * shipped it finds an event that names a place or a holder. A trace forward is no recall: held against itself it would leave out nothing.
 */
export function productRecallable(
  ledger: Ledger,
  items: readonly string[],
  traceForward: TraceOf | undefined,
  recall: TraceOf | undefined,
  most: number,
): CapabilityResult {
  const look: Look = { capability: "product-recallable", of: "items", most };
  if (traceForward === undefined || recall === undefined) return unlooked(look, items.length, NEEDS);
  return tally(look, items, (subject) => {
    if (!ledger.items.has(subject)) return lacking("not-in-events", { subject });
    const recalled = recall(subject);
    const { affected, leftOut, unnotified } = recallScopeOf(ledger, traceForward(subject), recalled);
    const [missed] = leftOut;
    if (missed !== undefined) return lacking("left-out-of-recall", { subject, shipment: missed.name });
    const [silent] = unnotified;
    if (silent !== undefined) return lacking("nobody-to-notify", { subject, shipment: silent.name });
    if (affected.length > 0) return shownBy(...affected.map(({ event }) => event.ref));
    const found = [...new Set(recalled.events)]
      .flatMap((position) => eventAt(ledger, position) ?? [])
      .filter(({ event }) => placeOf(event) !== null || responsibleFor(event) !== null);
    return found.length === 0 ? leftOpen("nowhere-to-recall", { subject }) : shownBy(...found.slice(-1).map(({ ref }) => ref));
  });
}

const NEEDS = {
  zh: "需要给出向下跟踪的办法（traceForward）和召回的办法（recall）",
  en: "Needs a way to trace forward (traceForward) and a way to recall (recall)",
};
