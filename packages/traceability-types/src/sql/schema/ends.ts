import { nodeSql } from "../definition/stops.js";
import type { Direction, Hop } from "../definition/trace-definition.js";
import { TRACE_DEFINITION } from "../definition/trace-definition-data.js";

/** The columns that the flow is joined on: from what to what a row leads, whichever side it is of. Backwards they change places. */
export const FLOW_ENDS: Readonly<Record<Direction, Readonly<{ from: string; to: string }>>> = {
  forward: { from: "source", to: "target" },
  back: { from: "target", to: "source" },
};

/**
 * How these two columns are worked out. A row of a class without a lot leads from a process to nothing (forward from it, backwards to it), so that
 * the class is found and not followed.
 */
export function endColumn(which: "from" | "to"): string {
  const { flow, lost, sides } = TRACE_DEFINITION;
  const word = (hop: Hop, direction: Direction) => (hop.side === undefined ? "" : sides[direction][hop.side]);
  const cases = flow.hops.map((hop) => `WHEN '${word(hop, "forward")}' THEN ${nodeSql[hop[which].stop](hop[which].column)}`);
  const dead = `WHEN '${word(lost, which === "from" ? "forward" : "back")}' THEN ${nodeSql[lost.from.stop](lost.from.column)}`;
  return `CASE side ${[...cases, dead].join(" ")} END`;
}
