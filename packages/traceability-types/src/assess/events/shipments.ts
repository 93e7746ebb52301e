import type { NormalEvent } from "../../epcis/normal-event.js";
import { ARRIVING, LEAVING } from "../../epcis/steps-table.js";
import type { Counted } from "./counting-events.js";
import { eventAt, type Ledger } from "./ledger.js";
import { partyIn } from "./party-in.js";
import type { Traced } from "./traced.js";

/** Documents that go with a shipment. */
const PAPERS: ReadonlySet<string> = new Set(["desadv", "bol"]);

/** One shipment of goods (发货): by its paper, else by its event. */
export interface Shipment {
  readonly name: string;
  readonly event: Counted;
  /** To whom, or to which place; `null` when the event does not say. */
  readonly receiver: string | null;
}

/** The shipments among the events that a trace met, in their order, each once. */
export function shipmentsOf(ledger: Ledger, { events }: Traced): readonly Shipment[] {
  const found = new Map<string, Shipment>();
  // An event that is met again changes nothing.
  for (const position of events) {
    const counted = eventAt(ledger, position);
    if (counted === null || !isShipping(counted.event)) continue;
    const name = shipmentName(counted);
    const known = found.get(name);
    const receiver = receiverOf(counted.event);
    if (known === undefined || (known.receiver === null && receiver !== null))
      found.set(name, { name, event: known?.event ?? counted, receiver });
  }
  return [...found.values()].sort((a, b) => a.event.position - b.event.position);
}

export const isShipping = ({ bizStep }: NormalEvent): boolean => bizStep !== undefined && LEAVING.has(bizStep);

export const isReceiving = ({ bizStep }: NormalEvent): boolean => bizStep !== undefined && ARRIVING.has(bizStep);

/** The number of the despatch advice or waybill; without one the event stands for its shipment. */
export function shipmentName({ event, ref }: Counted): string {
  return event.bizTransactionList?.find(({ type }) => type !== undefined && PAPERS.has(type))?.bizTransaction ?? ref;
}

/** Whom to notify: a party before a place. */
export function receiverOf({ destinationList = [] }: NormalEvent): string | null {
  return partyIn(destinationList.map(({ type, destination }) => ({ type, party: destination }))) ?? destinationList[0]?.destination ?? null;
}
