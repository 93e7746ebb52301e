import type { NormalEvent } from "../../epcis/normal-event.js";
import type { Traced, TraceOf } from "../events/traced.js";

const time = (day: number): Pick<NormalEvent, "eventTime" | "eventTimeZoneOffset"> => ({
  eventTime: `2026-07-${String(day).padStart(2, "0")}T02:00:00.000Z`,
  eventTimeZoneOffset: "+08:00",
});

/** A lot comes to be. */
export const made = (day: number, lot: string, place?: string, more: Partial<NormalEvent> = {}): NormalEvent => ({
  type: "ObjectEvent",
  action: "ADD",
  bizStep: "commissioning",
  ...time(day),
  quantityList: [{ epcClass: lot, quantity: "100", uom: "KGM" }],
  ...(place === undefined ? {} : { bizLocation: { id: place } }),
  ...more,
});

/** Lots become another. */
export const processed = (day: number, from: readonly string[], to: string, more: Partial<NormalEvent> = {}): NormalEvent => ({
  type: "TransformationEvent",
  ...time(day),
  inputQuantityList: from.map((epcClass) => ({ epcClass })),
  outputQuantityList: [{ epcClass: to }],
  bizLocation: { id: "loc:factory" },
  ...more,
});

/** Something is done with a lot: shipping, receiving, retail_selling. */
export const done = (day: number, bizStep: string, lot: string, more: Partial<NormalEvent> = {}): NormalEvent => ({
  type: "ObjectEvent",
  action: "OBSERVE",
  bizStep,
  ...time(day),
  quantityList: [{ epcClass: lot }],
  ...more,
});

/** To whom something is shipped. */
export const to = (destination: string): Pick<NormalEvent, "destinationList"> => ({
  destinationList: [{ type: "possessing_party", destination }],
});

/** A trace by transformations alone, slow and plain: what tests need, no more. */
export function plainTrace(events: readonly NormalEvent[], direction: "back" | "forward"): TraceOf {
  const ids = (list: NormalEvent["inputQuantityList"]): readonly string[] => (list ?? []).map(({ epcClass }) => epcClass);
  return (start): Traced => {
    const reached = new Set([start]);
    for (const id of reached)
      for (const { inputQuantityList, outputQuantityList } of events) {
        const [inputs, outputs] = [ids(inputQuantityList), ids(outputQuantityList)];
        const [near, far] = direction === "back" ? [outputs, inputs] : [inputs, outputs];
        if (near.includes(id)) for (const next of far) reached.add(next);
      }
    const named = ({ quantityList, inputQuantityList, outputQuantityList }: NormalEvent): readonly string[] => [
      ...ids(quantityList),
      ...ids(inputQuantityList),
      ...ids(outputQuantityList),
    ];
    return { reached, events: events.flatMap((event, position) => (named(event).some((id) => reached.has(id)) ? [position] : [])) };
  };
}
