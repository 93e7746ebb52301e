import { linksIn } from "../flows/events-in.js";
import { carriersOf } from "../holds/follow.js";
import type { Question } from "../question.js";
import type { AmountReader, Measured } from "../read/amounts.js";
import { type Hands, handsOf, type Owners, type ResponsibilityPolicy } from "../responsibility/hands.js";
import * as code from "../store/codes.js";
import type { Store } from "../store/store.js";
import { ALWAYS } from "../times.js";
import type { RecallStatus } from "./recall-types.js";

/** What one event says of a reached object, or of what it was in. */
export interface Sighting {
  readonly event: number;
  readonly time: number;
  /** The event names the object itself, and not what it was in. */
  readonly itself: boolean;
  readonly hands: Hands;
  /** The event makes the object. */
  readonly made: boolean;
  readonly status: RecallStatus | undefined;
  readonly place: string | undefined;
  /** How much of the object the event names; `null`: not told. */
  readonly amount: Measured | null;
}

/** All that is told of an object from a time on, in order. */
export function sightingsOf(
  question: Question,
  reader: AmountReader,
  object: number,
  from: number,
  owners: Owners,
  policy: ResponsibilityPolicy,
): readonly Sighting[] {
  const { store } = question.view;
  const sightings: Sighting[] = [];
  for (const [carrier, spans] of carriersOf(question, object, from, ALWAYS, true)) {
    let before = -1;
    linksIn(question, carrier, spans, (link, time) => {
      const event = link >>> 4;
      const role = link & 7;
      if (event === before || role === code.LOT || role === code.PART) return;
      before = event;
      const itself = carrier === object;
      sightings.push({
        event,
        time,
        itself,
        hands: handsOf(store, event, owners, policy),
        made:
          itself &&
          (role === code.OUTPUT || ((store.kind.data[event] ?? 0) & (code.KIND | code.ACTION)) === (code.OBJECT_EVENT | code.ADD)),
        status: statusOf(store, event, role),
        place: placeOf(store, event),
        amount: itself ? amountIn(store, reader, event, object) : null,
      });
    });
  }
  return sightings.sort((a, b) => a.time - b.time || a.event - b.event);
}

function placeOf(store: Store, event: number): string | undefined {
  const place = store.bizLocation.data[event] || store.readPoint.data[event] || 0;
  return place === 0 ? undefined : store.places.names[place - 1];
}

function amountIn(store: Store, reader: AmountReader, event: number, object: number): Measured | null {
  const start = store.rowStart.data[event] ?? 0;
  const end = store.rowStart.data[event + 1] ?? 0;
  let matter: string | undefined;
  let atto = 0n;
  for (let row = start; row < end; row += 1) {
    const packed = store.rows.data[row] ?? 0;
    if (packed >>> 4 !== object || (packed & 7) > code.OUTPUT) continue;
    const told = reader.of(row, object, (packed & code.AS_CLASS) !== 0);
    if (told === null || (matter !== undefined && matter !== told.matter)) return null;
    matter = told.matter;
    atto += told.atto;
  }
  return matter === undefined ? null : { matter, atto };
}

const STEP_STATUS: ReadonlyMap<string, RecallStatus> = new Map([
  ["retail_selling", "sold"],
  ["dispensing", "sold"],
  ["consuming", "consumed"],
  ["destroying", "destroyed"],
  ["decommissioning", "retired"],
  ["shipping", "in-transit"],
  ["departing", "in-transit"],
  ["transporting", "in-transit"],
]);

const DISPOSITION_STATUS: ReadonlyMap<string, RecallStatus> = new Map([
  ["retail_sold", "sold"],
  ["dispensed", "sold"],
  ["destroyed", "destroyed"],
  ["inactive", "retired"],
  ["in_transit", "in-transit"],
]);

function statusOf(store: Store, event: number, role: number): RecallStatus | undefined {
  const kind = store.kind.data[event] ?? 0;
  if (role === code.INPUT) return "consumed";
  const step = store.words.names[(store.step.data[event] ?? 0) - 1] ?? "";
  const disposition = store.words.names[(store.disposition.data[event] ?? 0) - 1] ?? "";
  const told = STEP_STATUS.get(step) ?? DISPOSITION_STATUS.get(disposition);
  if (told !== undefined) return told;
  if ((kind & (code.KIND | code.ACTION)) === (code.OBJECT_EVENT | code.DELETE)) return "retired";
  return (store.bizLocation.data[event] ?? 0) > 0 ? "in-stock" : undefined;
}
