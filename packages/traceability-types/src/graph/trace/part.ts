import type { Store } from "../store/store.js";
import type { Latest } from "./last-known.js";
import { mergeVisits } from "./merge-visits.js";

/** What a trace tells of some of the objects that it reached (追溯片段), in numbers: parts that were worked out before are put together to traces. */
export interface Part {
  readonly reached: readonly Arrival[];
  /** Event, object and carrier of each visit, one after another. */
  readonly visits: readonly number[] | Uint32Array;
  /** Where in `visits` each run begins that is in the order of time, event and the ids of objects and of carriers. */
  readonly runs: readonly number[];
  /** Papers, places (by number + 1) and classes without a lot that were met. */
  readonly papers: ReadonlySet<number>;
  readonly places: ReadonlySet<number>;
  readonly untraceable: ReadonlySet<number>;
}

/** An object, when matter arrived in it, and what was last told of it. */
export interface Arrival {
  readonly object: number;
  readonly time: number;
  readonly latest: Latest;
}

/** A part that grows. */
export interface GrowingPart extends Part {
  readonly reached: Arrival[];
  readonly visits: number[];
  readonly runs: number[];
  readonly papers: Set<number>;
  readonly places: Set<number>;
  readonly untraceable: Set<number>;
}

export const emptyPart = (): GrowingPart => ({
  reached: [],
  visits: [],
  runs: [],
  papers: new Set(),
  places: new Set(),
  untraceable: new Set(),
});

/** A part with its objects in the order of time and ids, and its visits in one run. */
export function inOrder(store: Store, part: Part): Part {
  return { ...part, reached: arrivalsInOrder(store, part.reached), visits: mergeVisits(store, part.visits, part.runs), runs: [0] };
}

/** A small part with one that is in order already. They have no object in common. */
export function joined(store: Store, small: Part, large: Part): Part {
  const own = mergeVisits(store, small.visits, small.runs);
  const visits = new Uint32Array(own.length + large.visits.length);
  visits.set(own);
  visits.set(large.visits, own.length);
  return {
    reached: arrivalsInOrder(store, [...large.reached, ...small.reached]),
    visits: mergeVisits(store, visits, [0, own.length]),
    runs: [0],
    papers: union(large.papers, small.papers),
    places: union(large.places, small.places),
    untraceable: union(large.untraceable, small.untraceable),
  };
}

function union(large: ReadonlySet<number>, small: ReadonlySet<number>): ReadonlySet<number> {
  let all: Set<number> | undefined;
  for (const one of small) if (!large.has(one)) (all ??= new Set(large)).add(one);
  return all ?? large;
}

function arrivalsInOrder({ objects: { names } }: Store, arrivals: readonly Arrival[]): readonly Arrival[] {
  return arrivals.length < 2
    ? arrivals
    : [...arrivals].sort((left, right) => left.time - right.time || ((names[left.object] ?? "") < (names[right.object] ?? "") ? -1 : 1));
}
