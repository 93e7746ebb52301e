import type { TraceIndex } from "../index-events.js";
import { objectOf, questionOf, type TraceOptions, windowOf } from "./options.js";
import { type Reach, reachFrom } from "./reach-from.js";

/** What a trace reaches (追溯可达), without where it was. */
export interface Reached {
  /** Ids with the earliest moment at which matter of the start is in them, the latest going back; in milliseconds since 1970 UTC. */
  readonly reached: ReadonlyMap<string, number>;
  /** Classes without a lot into which, or out of which, matter went: there the trace ends, and more may lie beyond. */
  readonly untraceable: readonly string[];
}

/**
 * What matter of a start became, or what it came from (追溯可达), and nothing else: the light form of `trace`.
 *
 * @example
 * ```ts
 * import { indexEvents, reach } from "@countykit/traceability-types/graph";
 *
 * const made = {
 *   type: "TransformationEvent",
 *   eventTime: "2026-07-01T00:00:00.000Z",
 *   eventTimeZoneOffset: "+08:00",
 *   inputQuantityList: [{ epcClass: "https://id.gs1.org/01/06901234567892/10/PLUM" }],
 *   outputQuantityList: [{ epcClass: "https://id.gs1.org/01/06901234567908/10/JAM" }],
 * };
 * const { reached } = reach(indexEvents([made]), "https://id.gs1.org/01/06901234567892/10/PLUM", { direction: "forward" });
 * [...reached.keys()]; // => ["https://id.gs1.org/01/06901234567892/10/PLUM", "https://id.gs1.org/01/06901234567908/10/JAM"]
 * ```
 * @throws {RangeError} when a time of the question is `NaN`
 * @source GS1 EPCIS 2.0, 7.4; trace decision 0071
 */
export function reach(index: TraceIndex, start: string, options: TraceOptions): Reached {
  const { names } = index.store.objects;
  const { reached, untraceable } = reachOf(index, start, options);
  const named = new Map<string, number>();
  if (reached.size === 0 && windowOf(options)[0] <= windowOf(options)[1])
    named.set(start, windowOf(options)[options.direction === "forward" ? 0 : 1]);
  for (const [object, time] of reached) named.set(names[object] ?? "", time);
  return { reached: named, untraceable: [...untraceable].map((object) => names[object] ?? "").sort() };
}

/** The same in numbers. */
export function reachOf(index: TraceIndex, start: string, options: TraceOptions): Reach {
  const object = objectOf(index, start);
  const [low, high] = windowOf(options);
  return reachFrom(questionOf(index, options), object < 0 ? [] : [{ object, low, high }], options.direction === "forward");
}
