import type { Hop, TraceDefinition } from "./trace-definition.js";

const down: Hop = {
  table: "hold",
  kind: "aggregation",
  from: { stop: "object", column: "parent" },
  to: { stop: "object", column: "child" },
};
const enter: Hop = {
  table: "edge",
  side: "near",
  from: { stop: "object", column: "object" },
  to: { stop: "process", column: "process" },
};
const leave: Hop = {
  table: "edge",
  side: "far",
  from: { stop: "process", column: "process" },
  to: { stop: "object", column: "object" },
};

/**
 * The one definition of a trace (追溯定义), as data. Statements of every dialect and the hop loop are compiled from it, so that none of them can mean something
 * else.
 *
 * @example
 * ```ts
 * import { TRACE_DEFINITION } from "@countykit/traceability-types/sql";
 *
 * TRACE_DEFINITION.flow.hops.map(({ table, side, from, to }) => `${table}, ${side}: ${from.column} to ${to.column}`); // => ["edge, near: object to process", "edge, far: process to object"]
 * TRACE_DEFINITION.sides.back.near; // => "out"
 * ```
 * @source GS1 EPCIS 2.0, 7.4; trace decision 0071
 */
export const TRACE_DEFINITION: TraceDefinition = {
  contents: { meets: "overlap", hops: [down] },
  flow: { meets: "onward", hops: [enter, leave] },
  blindFlow: {
    meets: "blind",
    hops: [
      enter,
      leave,
      down,
      { table: "hold", kind: "aggregation", from: { stop: "object", column: "child" }, to: { stop: "carrier", column: "parent" } },
      { table: "hold", kind: "aggregation", from: { stop: "carrier", column: "child" }, to: { stop: "carrier", column: "parent" } },
      { table: "edge", side: "near", from: { stop: "carrier", column: "object" }, to: { stop: "process", column: "process" } },
    ],
  },
  lost: { table: "edge", side: "lost", from: { stop: "process", column: "process" }, to: { stop: "object", column: "object" } },
  carriers: {
    meets: "overlap",
    hops: [{ table: "hold", from: { stop: "object", column: "child" }, to: { stop: "object", column: "parent" } }],
  },
  visits: { table: "incidence", object: "object", event: "event", time: "time" },
  times: {
    edge: { since: "time", until: "time", known: "known" },
    hold: { since: "since", until: "until", known: "known" },
  },
  sides: {
    forward: { near: "in", far: "out", lost: "out_lost" },
    back: { near: "out", far: "in", lost: "in_lost" },
  },
};
