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

/** The latest of what is told of one object, as numbers: of places and words + 1, of papers. Lists grow, and are never handed out. */
export interface Latest {
  place: Moment | undefined;
  holder: Moment | undefined;
  disposition: Moment | undefined;
}

interface Moment {
  readonly time: number;
  readonly told: number[];
}

export const nothingKnown = (): Latest => ({ place: undefined, holder: undefined, disposition: undefined });

/** Where it is from then on, or was read; to whom it went, by the rows of the event's parties; in what state. */
export function tell(latest: Latest, store: Store, event: number, time: number, from: number, to: number): void {
  const place = store.bizLocation.data[event] || store.readPoint.data[event] || 0;
  if (place > 0) latest.place = put(latest.place, time, place);
  const disposition = store.disposition.data[event] ?? 0;
  if (disposition > 0) latest.disposition = put(latest.disposition, time, disposition);
  for (let row = from; row < to; row += 1) {
    const type = store.paperType.data[row] ?? 0;
    if (type % 3 !== 2) continue;
    const word = store.words.names[Math.floor(type / 3) - 1];
    if (word === "possessing_party" || word === "owning_party") latest.holder = put(latest.holder, time, store.paper.data[row] ?? 0);
  }
}

function put(before: Moment | undefined, time: number, told: number): Moment {
  if (before === undefined || time > before.time) return { time, told: [told] };
  if (time === before.time && !before.told.includes(told)) before.told.push(told);
  return before;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Adds what was last known to an object that was reached, in words. */
export function addLastKnown({ places, papers, words }: Store, { place, holder, disposition }: Latest, to: Writable<LastKnown>): void {
  if (place !== undefined) to.place = inWords(place, places.names, 1);
  if (holder !== undefined) to.holder = inWords(holder, papers.names, 0);
  if (disposition !== undefined) to.disposition = inWords(disposition, words.names, 1);
}

function inWords({ time, told }: Moment, names: readonly string[], shift: number): Told {
  const [only] = told;
  if (told.length === 1 && only !== undefined) return { time, ids: [names[only - shift] ?? ""] };
  return { time, ids: told.map((number) => names[number - shift] ?? "").sort() };
}
