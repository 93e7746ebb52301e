import type { NormalEvent } from "../../epcis/normal-event.js";
import type { Counted } from "../events/counting-events.js";
import { eventAt, type Ledger, placeOf } from "../events/ledger.js";
import { isReceiving, type Shipment, shipmentsOf } from "../events/shipments.js";
import type { TraceOf, Traced } from "../events/traced.js";
import type { CapabilityResult } from "./capability-result.js";
import { lacking, type Look, shownBy, tally, unlooked } from "./tally.js";

/** 流向可跟踪: every shipment that an item left with says where to, or was received somewhere; what was never shipped is at a place that is named. */
export function flowTrackable(ledger: Ledger, items: readonly string[], traceForward: TraceOf | undefined, most: number): CapabilityResult {
  const look: Look = { capability: "flow-trackable", of: "items", most };
  if (traceForward === undefined) return unlooked(look, items.length, NEEDS);
  const share = sharing();
  return tally(look, items, (subject) => {
    if (!ledger.items.has(subject)) return lacking("not-in-events", { subject });
    const traced = traceForward(subject);
    const shipments = shipmentsOf(ledger, traced);
    const lost = shipments.find((shipment) => !hasArrived(shipment, ledger, traced, share));
    if (lost !== undefined) return lacking("no-destination", { subject, shipment: lost.name });
    if (shipments.length > 0) return shownBy(...shipments.map(({ event }) => event.ref));
    const placed = [...new Set(traced.events)]
      .flatMap((position) => eventAt(ledger, position) ?? [])
      .filter(({ event }) => placeOf(event) !== null);
    return placed.length === 0 ? lacking("whereabouts-unknown", { subject }) : shownBy(...placed.slice(-1).map(({ ref }) => ref));
  });
}

const NEEDS = { zh: "需要给出向下跟踪的办法（traceForward）", en: "Needs a way to trace forward (traceForward)" };

/** A shipment names its receiver, or an event of the same trace received something under the same paper, or the very things, afterwards. */
function hasArrived({ name, event, receiver }: Shipment, ledger: Ledger, { events }: Traced, share: Share): boolean {
  if (receiver !== null) return true;
  return [...new Set(events)].some((position) => {
    const other = eventAt(ledger, position);
    if (other === null || !isReceiving(other.event) || other.event.eventTime < event.event.eventTime || placeOf(other.event) === null)
      return false;
    const papers = other.event.bizTransactionList ?? [];
    return papers.some(({ bizTransaction }) => bizTransaction === name) || share(event, other);
  });
}

type Share = (one: Counted, other: Counted) => boolean;

/** Whether two events name a thing in common, worked out once for each pair: one event may name a million things. */
function sharing(): Share {
  const known = new Map<string, boolean>();
  return (one, other) => {
    const pair = `${one.position} ${other.position}`;
    const before = known.get(pair);
    if (before !== undefined) return before;
    const named = new Set(objectsOf(one.event));
    const answer = objectsOf(other.event).some((id) => named.has(id));
    known.set(pair, answer);
    return answer;
  };
}

const objectsOf = ({ epcList = [], childEPCs = [], parentID, quantityList = [] }: NormalEvent): readonly string[] => [
  ...epcList,
  ...childEPCs,
  ...(parentID === undefined ? [] : [parentID]),
  ...quantityList.map(({ epcClass }) => epcClass),
];
