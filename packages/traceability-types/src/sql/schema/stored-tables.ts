import type { Tables } from "../../graph/tables/tables.js";
import type { TraceTables } from "./trace-tables.js";

const ROLES = ["parent", "child", "observed", "input", "output"] as const;
const SIDES = ["in", "out", "in_lost", "out_lost"] as const;
const KINDS = ["aggregation", "association"] as const;

/**
 * The tables of an index (`tables` of /graph) as they are stored in a database (入库表): words instead of codes, names of columns as in SQL.
 *
 * @example
 * ```ts
 * import { indexEvents, tables } from "@countykit/traceability-types/graph";
 * import { storedTables } from "@countykit/traceability-types/sql";
 *
 * const dried = {
 *   type: "TransformationEvent", eventTime: "2026-07-01T00:00:00.000Z", eventTimeZoneOffset: "+08:00",
 *   inputEPCList: ["https://farm.example.cn/item/1"], outputEPCList: ["https://farm.example.cn/item/2"],
 * };
 * storedTables(tables(indexEvents([dried]))).edge["side"]; // => ["in", "out"]
 * ```
 * @source GS1 EPCIS 2.0, 7.4; SQL trace decision 0072
 */
export function storedTables({ event, incidence, edge, hold, object }: Tables): TraceTables {
  return {
    object: { object: Array.from(object.id, (_, number) => number), id: object.id },
    event: {
      event: event.event,
      id: event.id,
      type: event.type,
      action: event.action,
      time: event.time,
      biz_step: event.bizStep,
      disposition: event.disposition,
      read_point: event.readPoint,
      biz_location: event.bizLocation,
    },
    incidence: {
      event: incidence.event,
      object: incidence.object,
      role: Array.from(incidence.role, (code) => ROLES[code]),
      time: incidence.time,
      quantity: incidence.quantity,
      uom: incidence.uom,
    },
    edge: {
      process: edge.process,
      side: Array.from(edge.side, (code) => SIDES[code]),
      object: edge.object,
      time: edge.time,
      known: edge.known,
      event: edge.event,
    },
    hold: {
      parent: hold.parent,
      child: hold.child,
      kind: Array.from(hold.kind, (code) => KINDS[code]),
      since: hold.since,
      until: hold.until,
      known: hold.known,
    },
  };
}
