import type { TraceIndex } from "../index-events.js";
import { questionOf, type TraceOptions, windowOf } from "./options.js";
import { reachOf } from "./reach.js";
import type { Store } from "../store/store.js";
import { type Papers, papersOf } from "./papers.js";
import { mergeVisits } from "./merge-visits.js";
import { type ReachedObject, type Sight, sightOf, type Visit } from "./sights.js";

/** A trace (追溯结果), as plain data; lists are in the order of time and then of ids. */
export interface Trace extends Papers {
  readonly start: string;
  readonly direction: "forward" | "back";
  readonly reached: readonly ReachedObject[];
  readonly visits: readonly Visit[];
  /** Places of the visited events, each once, in the order of their ids. */
  readonly places: readonly string[];
  readonly untraceable: readonly string[];
}

/**
 * Traces an object through time (按时间追溯): forward, what became of it and where that was; back, what it came from and where that had been.
 *
 * A crate passes on only what lay in it while it lay there. What lay beside is not reached. What went into a process may be in all that came out of it from
 * then on. Each reached object is followed on the way that it and its carriers took, from the moment of arrival on (up to that moment, going back).
 *
 * @example
 * ```ts
 * import { indexEvents, trace } from "@countykit/traceability-types/graph";
 *
 * const at = (day: number) => ({ eventTime: `2026-07-0${day}T00:00:00.000Z`, eventTimeZoneOffset: "+08:00" });
 * const crate = "https://farm.example.cn/crate/1";
 * const [early, late] = ["https://farm.example.cn/lot/1", "https://farm.example.cn/lot/2"];
 * const pack = (day: number, action: "ADD" | "DELETE", lot: string) => ({ type: "AggregationEvent", action, parentID: crate, childQuantityList: [{ epcClass: lot }], ...at(day) });
 * const arrive = (day: number, shop: string) => ({ type: "ObjectEvent", action: "OBSERVE" as const, epcList: [crate], bizLocation: { id: shop }, ...at(day) });
 * const index = indexEvents([
 *   pack(1, "ADD", early), arrive(2, "https://farm.example.cn/shop/a"), pack(3, "DELETE", early),
 *   pack(4, "ADD", late), arrive(5, "https://farm.example.cn/shop/b"), pack(6, "DELETE", late),
 * ]);
 * trace(index, early, { direction: "forward" }).places; // => ["https://farm.example.cn/shop/a"]
 * trace(index, early, { direction: "forward", containment: "naive" }).places; // => ["https://farm.example.cn/shop/a", "https://farm.example.cn/shop/b"]
 * ```
 * @source GS1 EPCIS 2.0, 7.4; trace decision 0071
 */
export function trace(index: TraceIndex, start: string, options: TraceOptions): Trace {
  const { store } = index;
  const question = questionOf(index, options);
  const forward = options.direction === "forward";
  const { reached, untraceable } = reachOf(index, start, options);
  const sights: Sight[] = [];
  const papers = new Set<number>();
  const places = new Set<number>();
  for (const [object, time] of reached) {
    const sight = sightOf(question, object, time, forward);
    sights.push(sight);
    for (const paper of sight.papers) papers.add(paper);
    for (const place of sight.places) places.add(place);
  }
  // By id, so that visits of one event come in the order of their objects.
  sights.sort((left, right) => (left.reached.id < right.reached.id ? -1 : 1));
  const objects: ReachedObject[] = sights.map((sight) => ({ ...sight.reached }));
  const [low, high] = windowOf(options);
  if (reached.size === 0 && low <= high) objects.push({ id: start, time: forward ? low : high });
  return {
    start,
    direction: options.direction,
    reached: objects.sort((left, right) => left.time - right.time),
    visits: mergeVisits(sights.map((sight) => sight.visits)),
    places: placesOf(store, places),
    untraceable: [...untraceable].map((object) => store.objects.names[object] ?? "").sort(),
    ...papersOf(store, papers),
  };
}

/** Names of places by number + 1; 0 is none. */
const placesOf = ({ places }: Store, numbers: ReadonlySet<number>): readonly string[] =>
  [...numbers].flatMap((number) => (number === 0 ? [] : [places.names[number - 1] ?? ""])).sort();
