import type { NormalEvent } from "../../epcis/normal-event.js";
import { eventAt, openLedger } from "./ledger.js";
import { isShipping, shipmentName, shipmentsOf } from "./shipments.js";
import type { TraceOf } from "./traced.js";

/** Which lots are linked with a shipment of the distribution (批次与配送的对接). */
export interface ShipmentLinks {
  readonly lots: number;
  /** Lots with a shipment, out of `lots`. */
  readonly linkedShipments: number;
  /** Whether every lot is, and there is one. */
  readonly linked: boolean;
  /** Every lot and its shipments, by paper or event. */
  readonly links: readonly { readonly lot: string; readonly shipments: readonly string[] }[];
  readonly unlinked: readonly string[];
}

/**
 * Links lots with the shipments they left with (溯源与智慧配送对接). With `traceForward` also the shipments of what was made of a lot, and of the crates that
 * it lay in; without, only those whose event names the lot itself.
 *
 * @example
 * ```ts
 * import { linkShipments } from "@countykit/traceability-types/assess";
 *
 * const lot = "https://trace.example.cn/class/L1";
 * const shipped = {
 *   type: "ObjectEvent" as const,
 *   action: "OBSERVE" as const,
 *   eventTime: "2026-07-02T02:30:00.000Z",
 *   eventTimeZoneOffset: "+08:00",
 *   bizStep: "shipping",
 *   quantityList: [{ epcClass: lot }],
 *   bizTransactionList: [{ type: "desadv", bizTransaction: "S1" }],
 * };
 * const links = linkShipments([shipped], [lot]);
 * [links.lots, links.linkedShipments, links.linked]; // => [1, 1, true]
 * links.links; // => [{ "lot": "https://trace.example.cn/class/L1", "shipments": ["S1"] }]
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(3)
 */
export function linkShipments(events: readonly NormalEvent[], lots: readonly string[], traceForward?: TraceOf): ShipmentLinks {
  const ledger = openLedger(events);
  const links = [...new Set(lots)].map((lot) => {
    const own = (ledger.items.get(lot)?.seen ?? []).flatMap((position) => eventAt(ledger, position) ?? []);
    const named = own.filter(({ event }) => isShipping(event)).map(shipmentName);
    const traced = traceForward === undefined ? [] : shipmentsOf(ledger, traceForward(lot)).map(({ name }) => name);
    return { lot, shipments: [...new Set([...named, ...traced])] };
  });
  const linked = links.filter(({ shipments }) => shipments.length > 0);
  return {
    ...linkedLots({ lots: links.length, linkedShipments: linked.length }),
    links,
    unlinked: links.flatMap(({ lot, shipments }) => (shipments.length === 0 ? [lot] : [])),
  };
}

/** The same from counts alone. */
export const linkedLots = ({
  lots,
  linkedShipments,
}: Pick<ShipmentLinks, "lots" | "linkedShipments">): Omit<ShipmentLinks, "links" | "unlinked"> => ({
  lots,
  linkedShipments,
  linked: lots > 0 && linkedShipments >= lots,
});
