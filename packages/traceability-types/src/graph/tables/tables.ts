import type { TraceIndex } from "../index-events.js";
import { ALWAYS, askedTime } from "../times.js";
import { viewOf } from "../view.js";
import { type EdgeTable, edgeTable } from "./edge-table.js";
import { type EventTable, eventTable } from "./event-table.js";
import { type HoldTable, holdTable } from "./hold-table.js";
import { type IncidenceTable, incidenceTable } from "./incidence-table.js";
import { type ObjectTable, objectTable } from "./object-table.js";

/** What a trace needs, as tables (追溯四表): rows are columns of the same length. Times are milliseconds since 1970 UTC, `NEVER` and `ALWAYS` without an end. */
export interface Tables {
  readonly event: EventTable;
  readonly incidence: IncidenceTable;
  readonly edge: EdgeTable;
  readonly hold: HoldTable;
  readonly object: ObjectTable;
}

/**
 * The tables of events, incidences, edges and holds of an index as recorded up to a time (追溯四表), and the names of its objects. A trace over them is the same
 * as over the index; as of a time of events E, rows count whose `time` or `known` is not after E, and a hold that ends after E has not ended.
 *
 * @example
 * ```ts
 * import { indexEvents, tables } from "@countykit/traceability-types/graph";
 *
 * const packed = {
 *   type: "AggregationEvent", action: "ADD", eventTime: "2026-07-01T00:00:00.000Z", eventTimeZoneOffset: "+08:00",
 *   parentID: "https://farm.example.cn/crate/1", childEPCs: ["https://farm.example.cn/item/1"],
 * } as const;
 * const { hold, object } = tables(indexEvents([packed]));
 * [hold.rows, object.id[hold.child[0] ?? -1], hold.since[0]]; // => [1, "https://farm.example.cn/item/1", 1782864000000]
 * ```
 * @throws {RangeError} when a time of the question is `NaN`
 * @source GS1 EPCIS 2.0, 7.4; trace decision 0071
 */
export function tables(index: TraceIndex, options: { readonly recorded?: number } = {}): Tables {
  const view = viewOf(index.store, askedTime(options.recorded ?? ALWAYS));
  return {
    event: eventTable(view),
    incidence: incidenceTable(view),
    edge: edgeTable(view),
    hold: holdTable(view),
    object: objectTable(view),
  };
}
