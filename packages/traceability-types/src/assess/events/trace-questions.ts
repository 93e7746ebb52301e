import type { NormalEvent } from "../../epcis/normal-event.js";
import { lookUpIn } from "../identity/look-up.js";
import { openLedger } from "./ledger.js";
import { originsIn } from "./origins.js";
import { recallScopeOf } from "./recall-scope.js";
import { shipmentsOf } from "./shipments.js";
import type { TraceOf } from "./traced.js";

/** Where a lot is from (来源): one entry for every end of its trace. */
export interface OriginFound {
  readonly item: string;
  /** `null`: no event says where. */
  readonly place: string | null;
  /** Id of the event, or its place in the list; `null`: no event says how it came to be. */
  readonly event: string | null;
}

/**
 * Where a lot is from (源头): the places at which the first of what went into it came to be.
 *
 * @example
 * ```ts
 * import { originsOf } from "@countykit/traceability-types/assess";
 *
 * const time = { eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00" };
 * const events = [
 *   { type: "ObjectEvent" as const, action: "ADD" as const, ...time, quantityList: [{ epcClass: "urn:x:L1" }], bizLocation: { id: "farm:北乡" } },
 *   { type: "TransformationEvent" as const, ...time, inputQuantityList: [{ epcClass: "urn:x:L1" }], outputQuantityList: [{ epcClass: "urn:x:L9" }] },
 * ];
 * originsOf(events, "urn:x:L9", () => ({ reached: ["urn:x:L1"], events: [1, 0] })); // => [{ "item": "urn:x:L1", "place": "farm:北乡", "event": "#0" }]
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④
 */
export function originsOf(events: readonly NormalEvent[], lot: string, traceBack: TraceOf): readonly OriginFound[] {
  const ledger = openLedger(events);
  return originsIn(ledger, lot, traceBack(lot)).map(({ item, place, event }) => ({ item, place, event: event?.ref ?? null }));
}

/**
 * The shipments with which a lot, or what was made of it, left (去向): by the number of the despatch advice or waybill, else by event.
 *
 * @example
 * ```ts
 * import { shipmentsOfLot } from "@countykit/traceability-types/assess";
 *
 * const shipped = { type: "ObjectEvent" as const, action: "OBSERVE" as const, eventTime: "2026-07-02T02:30:00.000Z", eventTimeZoneOffset: "+08:00", bizStep: "shipping" };
 * shipmentsOfLot([{ ...shipped, eventID: "S1" }, { ...shipped, eventID: "S2" }], "L1", () => ({ reached: [], events: [0, 1] })); // => ["S1", "S2"]
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④
 */
export function shipmentsOfLot(events: readonly NormalEvent[], lot: string, traceForward: TraceOf): readonly string[] {
  return shipmentsOf(openLedger(events), traceForward(lot)).map(({ name }) => name);
}

/** Whether a recall of a lot reaches all that has to be reached (召回完整性). */
export interface RecallComplete {
  /** Shipments that the recall reaches. */
  readonly affected: readonly string[];
  /** `null` when no shipment is on record: then nothing shows that a recall would reach anything. */
  readonly all: boolean | null;
  readonly leftOut: readonly string[];
  /** Shipments of which nobody knows whom to notify. */
  readonly unnotified: readonly string[];
}

/**
 * Whether a recall of a lot reaches every shipment that it left with, and somebody to notify in each (召回完整性核查).
 *
 * @example
 * ```ts
 * import { recallComplete } from "@countykit/traceability-types/assess";
 *
 * const shipped = { type: "ObjectEvent" as const, action: "OBSERVE" as const, eventTime: "2026-07-02T02:30:00.000Z", eventTimeZoneOffset: "+08:00", bizStep: "shipping" };
 * const to = { destinationList: [{ type: "possessing_party", destination: "商店甲" }] };
 * const events = [{ ...shipped, ...to, eventID: "S1" }, { ...shipped, ...to, eventID: "S2" }];
 * const forward = () => ({ reached: [], events: [0, 1] });
 * recallComplete(events, "L1", forward, () => ({ reached: [], events: [0] })); // => { "affected": ["S1"], "all": false, "leftOut": ["S2"], "unnotified": [] }
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④
 */
export function recallComplete(events: readonly NormalEvent[], lot: string, traceForward: TraceOf, recall: TraceOf): RecallComplete {
  const { affected, leftOut, unnotified } = recallScopeOf(openLedger(events), traceForward(lot), recall(lot));
  const names = (list: typeof affected): readonly string[] => list.map(({ name }) => name);
  return {
    affected: names(affected),
    all: affected.length + leftOut.length === 0 ? null : leftOut.length === 0 && unnotified.length === 0,
    leftOut: names(leftOut),
    unnotified: names(unnotified),
  };
}

/**
 * Finds the item that a code stands for (身份查询): a canonical id, the same written otherwise, or the number that its owner gave it. `null` when no event
 * names it.
 *
 * @example
 * ```ts
 * import { findByCode } from "@countykit/traceability-types/assess";
 *
 * const made = { type: "ObjectEvent" as const, action: "ADD" as const, eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00" };
 * const events = [{ ...made, epcList: ["https://trace.example.cn/obj/LC-2019-0001"] }];
 * findByCode(events, "LC-2019-0001"); // => "https://trace.example.cn/obj/LC-2019-0001"
 * findByCode(events, "LC-2019-0002"); // => null
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④
 */
export const findByCode = (events: readonly NormalEvent[], code: string): string | null => lookUpIn(openLedger(events))(code);
