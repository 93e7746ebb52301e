import type { NormalEvent } from "../../epcis/normal-event.js";
import { type Counted, countingEvents } from "./counting-events.js";
import { isTradeItem, namedItems } from "./named-items.js";

/** Which events made, used and saw an item, by their place in the list. */
export interface ItemRecord {
  readonly made: readonly number[];
  readonly used: readonly number[];
  readonly seen: readonly number[];
  /** How many events made it as a thing with an id of its own. */
  readonly born: number;
}

/** Events by what they name (按产品归集的事件). */
export interface Ledger {
  readonly counted: readonly Counted[];
  /** By place in the list, also of second deliveries; what does not count is not there. */
  readonly at: ReadonlyMap<number, Counted>;
  /** Goods that can be followed, in the order in which they are first named. */
  readonly items: ReadonlyMap<string, ItemRecord>;
}

/** Goes through the events once; crates, pallets and vehicles are no items. */
export function openLedger(events: readonly NormalEvent[]): Ledger {
  const { counted, again } = countingEvents(events);
  const carriers = new Set(
    counted.flatMap(({ event: { parentID } }) => (parentID === undefined || isTradeItem(parentID) ? [] : [parentID])),
  );
  const items = new Map<string, Filling>();
  const record = (id: string): Filling => {
    const known = items.get(id);
    if (known !== undefined) return known;
    const fresh: Filling = { made: [], used: [], seen: [], born: 0 };
    items.set(id, fresh);
    return fresh;
  };
  for (const { event, position } of counted) {
    const { made, things, used, seen } = namedItems(event);
    for (const id of made) if (!carriers.has(id)) record(id).made.push(position);
    for (const id of things) if (!carriers.has(id)) record(id).born += 1;
    for (const id of used) if (!carriers.has(id)) record(id).used.push(position);
    for (const id of seen) if (!carriers.has(id)) record(id).seen.push(position);
  }
  return { counted, at: new Map([...again, ...counted.map((one) => [one.position, one] as const)]), items };
}

interface Filling {
  readonly made: number[];
  readonly used: number[];
  readonly seen: number[];
  born: number;
}

/** The event at a place in the list, if it counts. */
export const eventAt = ({ at }: Ledger, position: number): Counted | null => at.get(position) ?? null;

/** Where an event was: where things are from then on, else where they were read. */
export const placeOf = ({ bizLocation, readPoint }: NormalEvent): string | null => bizLocation?.id ?? readPoint?.id ?? null;
