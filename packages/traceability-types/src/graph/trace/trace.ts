import type { TraceIndex } from "../index-events.js";
import type { Store } from "../store/store.js";
import type { Texts } from "../store/texts.js";
import { addLastKnown, type LastKnown } from "./last-known.js";
import { objectOf, questionOf, type TraceOptions, windowOf } from "./options.js";
import { type Papers, papersOf } from "./papers.js";
import { emptyPart, type Part } from "./part.js";
import { tellWay } from "./tell-way.js";
import { type Visit, visitOf } from "./visit.js";

/** An object that matter reached (到达对象), and what was last told of it in the visits of this trace. */
export interface ReachedObject extends LastKnown {
  readonly id: string;
  /** Earliest moment of arrival forward, latest back; in milliseconds since 1970 UTC, `NEVER` or `ALWAYS` for a start without a time. */
  readonly time: number;
}

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
 * @throws {RangeError} when a time of the question is `NaN`
 * @source GS1 EPCIS 2.0, 7.4; trace decision 0071
 */
export function trace(index: TraceIndex, start: string, options: TraceOptions): Trace {
  const { store } = index;
  const question = questionOf(index, options);
  const forward = options.direction === "forward";
  const [low, high] = windowOf(options);
  const object = objectOf(index, start);
  const told = object < 0 || low > high ? emptyPart() : tellWay(question, { object, low, high }, forward);
  const reached = told.reached.map(({ object: of, time, latest }): ReachedObject => {
    const one: ReachedObject = { id: store.objects.names[of] ?? "", time };
    addLastKnown(store, latest, one);
    return one;
  });
  if (reached.length === 0 && low <= high) reached.push({ id: start, time: forward ? low : high });
  return {
    start,
    direction: options.direction,
    reached,
    visits: visitsIn(store, told.visits),
    places: namesIn(store.places, told.places, -1),
    untraceable: namesIn(store.objects, told.untraceable, 0),
    ...papersOf(question.view, told.papers),
  };
}

function visitsIn(store: Store, numbers: Part["visits"]): readonly Visit[] {
  const visits: Visit[] = [];
  for (let at = 0; at < numbers.length; at += 3) visits.push(visitOf(store, numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0));
  return visits;
}

const namesIn = ({ names }: Texts, numbers: ReadonlySet<number>, shift: number): readonly string[] =>
  Array.from(numbers, (number) => names[number + shift] ?? "").sort();
