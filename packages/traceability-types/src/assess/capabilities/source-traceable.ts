import type { Ledger } from "../events/ledger.js";
import { originsIn } from "../events/origins.js";
import type { TraceOf } from "../events/traced.js";
import type { CapabilityResult } from "./capability-result.js";
import { lacking, type Look, shownBy, tally, unlooked } from "./tally.js";

/** 源头可追溯: every end of the trace back of an item was made somewhere that is named. */
export function sourceTraceable(ledger: Ledger, items: readonly string[], traceBack: TraceOf | undefined, most: number): CapabilityResult {
  const look: Look = { capability: "source-traceable", of: "items", most };
  if (traceBack === undefined) return unlooked(look, items.length, NEEDS);
  return tally(look, items, (subject) => {
    if (!ledger.items.has(subject)) return lacking("not-in-events", { subject });
    const origins = originsIn(ledger, subject, traceBack(subject));
    const unmade = origins.find(({ event }) => event === null);
    if (unmade !== undefined || origins.length === 0) return lacking("no-origin", { subject, root: unmade?.item ?? subject });
    const unplaced = origins.find(({ place }) => place === null);
    if (unplaced !== undefined) return lacking("origin-without-place", { subject, root: unplaced.item });
    return shownBy(...new Set(origins.flatMap(({ event }) => event?.ref ?? [])));
  });
}

const NEEDS = { zh: "需要给出向上追溯的办法（traceBack）", en: "Needs a way to trace back (traceBack)" };
