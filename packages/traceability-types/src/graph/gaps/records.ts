import { RECEIVING, SHIPPING } from "../../epcis/steps-table.js";
import type { ChainFinding } from "../findings/finding.js";
import { eventRefs, timeText } from "../read/event-ref.js";
import { wordNumber, wordsOf } from "../read/words.js";
import * as code from "../store/codes.js";
import { crowdOf } from "../store/same-event.js";
import { paperRowsOf } from "../store/paper-rows.js";
import type { Store } from "../store/store.js";
import { findText } from "../store/texts.js";
import { isUntraceable } from "../store/traceable.js";
import type { View } from "../view.js";
import { counts } from "../view.js";

/** One id on events that tell different things. */
export function reusedIds(view: View): readonly ChainFinding[] {
  const { store } = view;
  const findings: ChainFinding[] = [];
  for (const [first, others] of store.namesakes) {
    const events = [first, ...others].filter((event) => counts(view, event));
    const eventID = store.eventIds.names[first] ?? "";
    if (events.length > 1)
      findings.push({
        kind: "event-id-reused",
        verdict: "fail",
        subjects: [eventID],
        evidence: eventRefs(store, events),
        params: { eventID, events: events.length },
      });
  }
  return findings;
}

/** Error declarations of events that nobody handed in. */
export function loneDeclarations(store: Store): readonly ChainFinding[] {
  const lone = [...store.declaredIds.keys()].filter((id) => findText(store.eventIds, id) < 0);
  let nameless = 0;
  if (store.declaredContents.size > 0) {
    const met = new Set<string>();
    for (const event of store.retracted.keys()) met.add(crowdOf(store.hashA.data[event] ?? 0, store.hashB.data[event] ?? 0));
    for (const [crowd, declared] of store.declaredContents) if (!met.has(crowd)) nameless += declared.length;
  }
  const declarations = lone.length + nameless;
  if (declarations === 0) return [];
  return [{ kind: "declaration-without-event", verdict: "unknown", subjects: lone.slice(0, 20), evidence: [], params: { declarations } }];
}

/** Goods that are named without a lot, by the number of events that do so. */
export function untraceableClasses(view: View, events: Uint32Array): readonly ChainFinding[] {
  const { store } = view;
  const known = new Map<number, number[]>();
  const verdicts = new Uint8Array(store.objects.names.length);
  for (const event of events) {
    for (let row = store.rowStart.data[event] ?? 0; row < (store.rowStart.data[event + 1] ?? 0); row += 1) {
      const packed = store.rows.data[row] ?? 0;
      if ((packed & code.AS_CLASS) === 0 || (packed & 7) === code.LOT) continue;
      const object = packed >>> 4;
      if (verdicts[object] === 0) verdicts[object] = isUntraceable(store.objects.names[object] ?? "") ? 1 : 2;
      if (verdicts[object] !== 1) continue;
      const list = known.get(object);
      if (list === undefined) known.set(object, [event]);
      else if (list.at(-1) !== event) list.push(event);
    }
  }
  return Array.from(known, ([number, list]): ChainFinding => {
    const object = store.objects.names[number] ?? "";
    return {
      kind: "untraceable-class",
      verdict: "unknown",
      subjects: [object],
      evidence: eventRefs(store, list),
      params: { object, events: list.length },
    };
  });
}

interface Journey {
  shipped: number;
  received: number;
}

/** What arrived under a transaction before it was sent. */
export function earlyReceipts(store: Store, events: Uint32Array, shipmentTypes: readonly string[]): readonly ChainFinding[] {
  const types = wordsOf(store, shipmentTypes);
  const [ship, receive] = [wordNumber(store, SHIPPING), wordNumber(store, RECEIVING)];
  const journeys = new Map<number, Map<number, Journey>>();
  for (const event of events) {
    const step = store.step.data[event] ?? 0;
    if (step === 0 || (step !== ship && step !== receive)) continue;
    const [first, end] = paperRowsOf(store, event);
    for (let at = first; at < end; at += 1) {
      const type = store.paperType.data[at] ?? 0;
      if (type % 3 !== 0 || !types.has(type / 3)) continue;
      const paper = store.paper.data[at] ?? 0;
      let of = journeys.get(paper);
      if (of === undefined) journeys.set(paper, (of = new Map()));
      for (let row = store.rowStart.data[event] ?? 0; row < (store.rowStart.data[event + 1] ?? 0); row += 1) {
        const packed = store.rows.data[row] ?? 0;
        if ((packed & 7) !== code.OBSERVED) continue;
        const journey = of.get(packed >>> 4) ?? { shipped: -1, received: -1 };
        if (step === ship && journey.shipped < 0) journey.shipped = event;
        if (step === receive && journey.received < 0) journey.received = event;
        of.set(packed >>> 4, journey);
      }
    }
  }
  const findings: ChainFinding[] = [];
  for (const [paper, of] of journeys)
    for (const [number, { shipped, received }] of of) {
      if (shipped < 0 || received < 0 || (store.time.data[received] ?? 0) >= (store.time.data[shipped] ?? 0)) continue;
      const [object, shipment] = [store.objects.names[number] ?? "", store.papers.names[paper] ?? ""];
      const params = {
        object,
        shipment,
        received: timeText(store.time.data[received] ?? 0),
        shipped: timeText(store.time.data[shipped] ?? 0),
      };
      findings.push({
        kind: "received-before-shipped",
        verdict: "fail",
        subjects: [object, shipment],
        evidence: eventRefs(store, [received, shipped]),
        params,
      });
    }
  return findings;
}
