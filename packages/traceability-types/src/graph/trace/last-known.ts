import type { Store } from "../store/store.js";

/** What was last told of an object (最后已知状态). Several answers were told at one moment; no answer: nothing was told. */
export interface LastKnown {
  readonly place?: Told;
  readonly holder?: Told;
  readonly disposition?: Told;
}

/** What was told at one moment, in milliseconds since 1970 UTC. */
export interface Told {
  readonly time: number;
  readonly ids: readonly string[];
}

/** Keeps the latest of what is told of one object. */
export interface Latest {
  readonly place: { time: number; ids: Set<string> };
  readonly holder: { time: number; ids: Set<string> };
  readonly disposition: { time: number; ids: Set<string> };
}

const blank = () => ({ time: Number.NEGATIVE_INFINITY, ids: new Set<string>() });

export const nothingKnown = (): Latest => ({ place: blank(), holder: blank(), disposition: blank() });

/** Where it is from then on, or was read; to whom it went, by the rows of the event's parties; in what state. */
export function tell(latest: Latest, store: Store, event: number, time: number, from: number, to: number): void {
  const place = store.bizLocation.data[event] || store.readPoint.data[event] || 0;
  if (place > 0) put(latest.place, time, store.places.names[place - 1] ?? "");
  const disposition = store.disposition.data[event] ?? 0;
  if (disposition > 0) put(latest.disposition, time, store.words.names[disposition - 1] ?? "");
  for (let row = from; row < to; row += 1) {
    const type = store.paperType.data[row] ?? 0;
    const word = store.words.names[Math.floor(type / 3) - 1];
    if (type % 3 === 2 && (word === "possessing_party" || word === "owning_party"))
      put(latest.holder, time, store.papers.names[store.paper.data[row] ?? 0] ?? "");
  }
}

function put(into: { time: number; ids: Set<string> }, time: number, id: string): void {
  if (time < into.time) return;
  if (time > into.time) {
    into.time = time;
    into.ids.clear();
  }
  into.ids.add(id);
}

export const lastKnown = ({ place, holder, disposition }: Latest): LastKnown => ({
  ...(place.ids.size > 0 ? { place: told(place) } : {}),
  ...(holder.ids.size > 0 ? { holder: told(holder) } : {}),
  ...(disposition.ids.size > 0 ? { disposition: told(disposition) } : {}),
});

const told = ({ time, ids }: { readonly time: number; readonly ids: ReadonlySet<string> }): Told => ({ time, ids: [...ids].sort() });
