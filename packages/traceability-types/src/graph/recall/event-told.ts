import { LEAVING, SELLING } from "../../epcis/steps-table.js";
import type { EventRef } from "../findings/finding.js";
import { eventRef } from "../read/event-ref.js";
import { type Hands, handsOf, type Owners, type ResponsibilityPolicy } from "../responsibility/hands.js";
import * as code from "../store/codes.js";
import type { Store } from "../store/store.js";
import type { RecallStatus } from "./recall-types.js";

/** What one event tells of all that it names (事件所述), whichever object is asked about. */
export interface EventTold {
  readonly time: number;
  readonly hands: Hands;
  /** Everyone in `hands`, each once. */
  readonly parties: readonly string[];
  readonly place: string | undefined;
  /** Of what does not go into a process there: that is consumed. */
  readonly status: RecallStatus | undefined;
  /** The event makes what it observes. */
  readonly adds: boolean;
}

/** Reads events of one recall, each once: an event is met for everything that it carries. */
export interface EventTeller {
  readonly told: (event: number) => EventTold;
  readonly ref: (event: number) => EventRef;
  /** All that were read, in the order of their numbers. */
  readonly events: () => readonly number[];
}

export function eventTeller(store: Store, owners: Owners, policy: ResponsibilityPolicy): EventTeller {
  const read = new Map<number, EventTold>();
  const refs = new Map<number, EventRef>();
  return {
    told: (event) => {
      const known = read.get(event);
      if (known !== undefined) return known;
      const hands = handsOf(store, event, owners, policy);
      const told: EventTold = {
        time: store.time.data[event] ?? 0,
        hands,
        parties: partiesIn(hands),
        place: placeOf(store, event),
        status: statusOf(store, event),
        adds: ((store.kind.data[event] ?? 0) & (code.KIND | code.ACTION)) === (code.OBJECT_EVENT | code.ADD),
      };
      read.set(event, told);
      return told;
    },
    ref: (event) => {
      const known = refs.get(event);
      if (known !== undefined) return known;
      const ref = eventRef(store, event);
      refs.set(event, ref);
      return ref;
    },
    events: () => Array.from(read.keys()).sort((left, right) => left - right),
  };
}

function partiesIn({ before, after, toward }: Hands): readonly string[] {
  if (after.length + toward.length === 0 && before.length < 2) return before;
  return [...new Set([...before, ...after, ...toward])];
}

function placeOf(store: Store, event: number): string | undefined {
  const place = store.bizLocation.data[event] || store.readPoint.data[event] || 0;
  return place === 0 ? undefined : store.places.names[place - 1];
}

const STEP_STATUS: ReadonlyMap<string, RecallStatus> = new Map([
  ["consuming", "consumed"],
  ["destroying", "destroyed"],
  ["decommissioning", "retired"],
  ["transporting", "in-transit"],
]);

const DISPOSITION_STATUS: ReadonlyMap<string, RecallStatus> = new Map([
  ["retail_sold", "sold"],
  ["dispensed", "sold"],
  ["destroyed", "destroyed"],
  ["inactive", "retired"],
  ["in_transit", "in-transit"],
]);

function statusOf(store: Store, event: number): RecallStatus | undefined {
  const step = store.words.names[(store.step.data[event] ?? 0) - 1] ?? "";
  const disposition = store.words.names[(store.disposition.data[event] ?? 0) - 1] ?? "";
  if (SELLING.has(step)) return "sold";
  if (LEAVING.has(step)) return "in-transit";
  const told = STEP_STATUS.get(step) ?? DISPOSITION_STATUS.get(disposition);
  if (told !== undefined) return told;
  const kind = store.kind.data[event] ?? 0;
  if ((kind & (code.KIND | code.ACTION)) === (code.OBJECT_EVENT | code.DELETE)) return "retired";
  return (store.bizLocation.data[event] ?? 0) > 0 ? "in-stock" : undefined;
}
