import type { Issue } from "@countykit/core";
import type { NormalEvent } from "../epcis/normal-event.js";
import { addEvents } from "./store/add-events.js";
import { emptyStore, type Store } from "./store/store.js";

/**
 * An index over events, kept in rows of numbers (事件索引). Events are known by their place in what was handed in, from 0 on. The counts are those of the moment
 * at which they are read; `store` is how it is kept, which may change from version to version.
 */
export interface TraceIndex {
  /** What was handed in, with copies, declarations and what could not be read. */
  readonly events: number;
  /** Things, lots and classes that were named. */
  readonly objects: number;
  /** Events that came a second time. */
  readonly copies: number;
  /** Error declarations. */
  readonly declarations: number;
  /** Events that were left out, and why: the first thousand. */
  readonly issues: readonly Issue[];
  readonly store: Store;
}

/**
 * An index without events, to be filled piece by piece (空索引).
 *
 * @example
 * ```ts
 * import { openIndex } from "@countykit/traceability-types/graph";
 *
 * openIndex().events; // => 0
 * ```
 * @source GS1 EPCIS 2.0, 7.4: events
 */
export function openIndex(): TraceIndex {
  const store = emptyStore();
  return {
    get events() {
      return store.time.length;
    },
    get objects() {
      return store.objects.names.length;
    },
    get copies() {
      return store.copies;
    },
    get declarations() {
      return store.declarations;
    },
    issues: store.issues,
    store,
  };
}

/**
 * Adds events to an index, which grows and is not built anew (追加事件). They may come in any order, and late: the index is the same as if all had come at once.
 * Copies count once; declarations retract; what cannot be read is left out and named in `issues`. Answers the same index.
 *
 * @example
 * ```ts
 * import { append, openIndex } from "@countykit/traceability-types/graph";
 *
 * const index = openIndex();
 * const picked = { type: "ObjectEvent", action: "ADD" as const, eventTime: "2026-07-01T00:00:00.000Z", eventTimeZoneOffset: "+08:00", epcList: ["https://farm.example.cn/crate/1"] };
 * append(index, [picked, picked]);
 * [index.events, index.copies]; // => [2, 1]
 * ```
 * @throws {TypeError} when something that is handed in is no event; the events before it are kept, and those after it are not
 * @source GS1 EPCIS 2.0, 7.4.1.4 (error declaration); trace decision 0071
 */
export function append(index: TraceIndex, events: readonly NormalEvent[]): TraceIndex {
  addEvents(index.store, events);
  return index;
}

/**
 * An index over events (建立索引): what was in what, what was made of what, and where each was are worked out from it when they are asked for.
 *
 * @example
 * ```ts
 * import { indexEvents } from "@countykit/traceability-types/graph";
 *
 * const index = indexEvents([{ type: "ObjectEvent", action: "ADD", eventTime: "yesterday", eventTimeZoneOffset: "+08:00" }]);
 * index.issues.map(({ code, path, received }) => `${code} ${path} ${received}`); // => ["unreadable-time /0/eventTime yesterday"]
 * ```
 * @source GS1 EPCIS 2.0, 7.4: events
 */
export const indexEvents = (events: readonly NormalEvent[]): TraceIndex => append(openIndex(), events);
