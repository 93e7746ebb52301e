import type { Counted } from "./counting-events.js";
import { eventAt, type Ledger, placeOf } from "./ledger.js";
import type { Traced } from "./traced.js";

/** Where a trace back ends (源头): an item that nothing was put into, the event that made it, and where. */
export interface Origin {
  readonly item: string;
  /** `null`: no event says how it came to be. */
  readonly event: Counted | null;
  /** `null`: the event names no place. */
  readonly place: string | null;
}

/** The ends of a trace back: items that came to be without anything being used up for them. */
export function originsIn(ledger: Ledger, item: string, { reached }: Traced): readonly Origin[] {
  return [...new Set([item, ...reached])].flatMap((id): readonly Origin[] => {
    const record = ledger.items.get(id);
    // A lot that only an attribute names is no end: what carries the attribute is.
    if (record === undefined) return id === item ? [{ item: id, event: null, place: null }] : [];
    const made = record.made.flatMap((position) => eventAt(ledger, position) ?? []);
    const begun = made.filter(({ event }) => event.type !== "TransformationEvent" || !usesAnything(event));
    if (made.length > 0 && begun.length === 0) return [];
    const event = begun.find((one) => placeOf(one.event) !== null) ?? begun[0] ?? null;
    return [{ item: id, event, place: event === null ? null : placeOf(event.event) }];
  });
}

const usesAnything = ({ inputEPCList = [], inputQuantityList = [], transformationID }: Counted["event"]): boolean =>
  inputEPCList.length > 0 || inputQuantityList.length > 0 || transformationID !== undefined;
