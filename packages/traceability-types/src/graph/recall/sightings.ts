import { linksIn } from "../flows/events-in.js";
import { carriersOf } from "../holds/follow.js";
import type { Question } from "../question.js";
import type { AmountReader, Measured } from "../read/amounts.js";
import * as code from "../store/codes.js";
import type { Store } from "../store/store.js";
import { ALWAYS } from "../times.js";
import type { EventTeller, EventTold } from "./event-told.js";
import type { RecallStatus } from "./recall-types.js";

/** What one event says of a reached object, or of what it was in. */
export interface Sighting {
  readonly event: number;
  readonly told: EventTold;
  /** The event names the object itself, and not what it was in. */
  readonly itself: boolean;
  /** The event makes the object. */
  readonly made: boolean;
  readonly status: RecallStatus | undefined;
  /** How much of the object the event names; `null`: not told. */
  readonly amount: Measured | null;
}

/** All that is told of an object from a time on, in order. */
export function sightingsOf(
  question: Question,
  reader: AmountReader,
  object: number,
  from: number,
  teller: EventTeller,
): readonly Sighting[] {
  const { store } = question.view;
  const sightings: Sighting[] = [];
  for (const [carrier, spans] of carriersOf(question, object, from, ALWAYS, true)) {
    let before = -1;
    linksIn(question, carrier, spans, (link) => {
      const event = link >>> 4;
      const role = link & 7;
      if (event === before || role === code.LOT || role === code.PART) return;
      before = event;
      const told = teller.told(event);
      const itself = carrier === object;
      sightings.push({
        event,
        told,
        itself,
        made: itself && (role === code.OUTPUT || told.adds),
        status: role === code.INPUT ? "consumed" : told.status,
        amount: itself ? amountIn(store, reader, event, object) : null,
      });
    });
  }
  return sightings.sort(inOrder);
}

const inOrder = (left: Sighting, right: Sighting): number => left.told.time - right.told.time || left.event - right.event;

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
