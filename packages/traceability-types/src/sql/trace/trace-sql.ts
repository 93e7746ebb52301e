import { rowsOf } from "../definition/stops.js";
import type { Containment, Direction } from "../definition/trace-definition.js";
import { TRACE_DEFINITION } from "../definition/trace-definition-data.js";
import { type Dialect, DIALECTS } from "../schema/dialect.js";
import { FLOW_ENDS } from "../schema/ends.js";
import { FACING, stepsSql, walkSql } from "./walk-sql.js";

/** Which trace, and where its starts come from (追溯语句选项). */
export interface TraceSqlOptions {
  readonly direction: Direction;
  readonly containment: Containment;
  /**
   * `parameters`: one start, `[object, lo, hi, asOf]`; this is the default.
   * `table`: all rows of a table `start(trace, object, lo, hi)`, in one go, with the parameter `[asOf]`.
   */
  readonly starts?: "parameters" | "table";
}

/** The statements of a trace (追溯语句). They take the same parameters. */
export interface TraceSql {
  /** Rows `(trace, object, time)`: what is reached, and when first (forward) or last (back). */
  readonly reached: string;
  /** Rows `(trace, event, reached, seen)`: the event saw the reached object, or what it lay in. */
  readonly visits: string;
  /** Rows `(trace, object)`: classes without a lot that were met. */
  readonly untraceable: string;
  /** All at once, rows `(kind, trace, object, time, event, seen)`; `kind` is `reached`, `visit` or `untraceable`. */
  readonly all: string;
  /** What the parameters are, in their order. */
  readonly parameters: readonly ("object" | "lo" | "hi" | "asOf")[];
}

/**
 * A trace as statements with parameters (追溯语句), with recursive tables that end on cycles too, because to meet a row twice is to meet it once. Ids never
 * stand in them.
 *
 * @example
 * ```ts
 * import { traceSql } from "@countykit/traceability-types/sql";
 *
 * const { reached, parameters } = traceSql("postgresql", { direction: "forward", containment: "interval" });
 * parameters; // => ["object", "lo", "hi", "asOf"]
 * reached.includes("r.source = s.node AND r.target IS NOT NULL AND r.time >= s.time"); // => true
 * traceSql("duckdb", { direction: "back", containment: "interval", starts: "table" }).parameters; // => ["asOf"]
 * ```
 * @source GS1 EPCIS 2.0, 7.4; SQL trace decision 0072
 */
export function traceSql(dialect: Dialect, { direction, containment, starts = "parameters" }: TraceSqlOptions): TraceSql {
  const { integer, parameter, few } = DIALECTS[dialect];
  const given = (position: number) => `CAST(${parameter(position)} AS ${integer})`;
  const asOf = given(starts === "table" ? 1 : 4);
  const options = { direction, blind: containment === "naive", asOf };
  const { contents, flow, blindFlow, carriers, visits, lost, sides, times } = TRACE_DEFINITION;
  const { end, best, lo, hi, onward } = FACING[direction];
  const seed =
    starts === "table"
      ? "SELECT trace, object, lo, hi FROM start WHERE lo <= hi"
      : `SELECT CAST(0 AS ${integer}), ${given(1)}, ${given(2)}, ${given(3)} WHERE ${given(2)} <= ${given(3)}`;
  const arrivals = few(["trace", "node", end], "contents");
  const flowing = `WITH RECURSIVE
${walkSql({ name: "contents", keys: ["trace"], seed }, contents, options)},
${options.blind ? `${stepsSql(blindFlow, options, integer)},\n` : ""}${walkSql({ name: "flow", keys: ["trace"], seed: arrivals }, options.blind ? blindFlow : flow, options)}`;
  const reached = `reached(trace, object, time) AS MATERIALIZED (
  SELECT trace, node, ${best}(time) FROM flow WHERE node >= 0 GROUP BY trace, node
)`;
  const first = `SELECT trace, object, object, ${lo}, ${hi} FROM (${few(["trace", "object", "time"], "reached")}) b`;
  const untraceable = `untraceable(trace, object) AS (
  SELECT DISTINCT s.trace, r.${lost.to.column}
  FROM (${few(["trace", "node", "time"], "flow")}) s CROSS JOIN ${lost.table} r
  WHERE r.${FLOW_ENDS[direction].from} = s.node AND ${[
    rowsOf(lost, sides[direction], "r."),
    ...(options.blind ? [] : [`r.${times.edge.since} ${onward} s.time`]),
    `r.${times.edge.known} <= ${asOf}`,
  ].join(" AND ")}
)`;
  const visited = `${walkSql({ name: "carriers", keys: ["trace", "reached"], seed: first }, carriers, options)},
visits(trace, event, reached, seen) AS (
  SELECT DISTINCT s.trace, r.${visits.event}, s.reached, s.node
  FROM (${few(["trace", "reached", "node", "lo", "hi"], "carriers")}) s CROSS JOIN ${visits.table} r
  WHERE r.${visits.object} = s.node AND r.${visits.time} >= s.lo AND r.${visits.time} <= s.hi AND r.${visits.time} <= ${asOf}
)`;
  const none = `CAST(NULL AS ${integer})`;
  return {
    reached: `${flowing},\n${reached}\nSELECT trace, object, time FROM reached`,
    visits: `${flowing},\n${reached},\n${visited}\nSELECT trace, event, reached, seen FROM visits`,
    untraceable: `${flowing},\n${untraceable}\nSELECT trace, object FROM untraceable`,
    all: `${flowing},\n${reached},\n${visited},\n${untraceable}
SELECT 'reached' AS kind, trace, object, time, ${none} AS event, ${none} AS seen FROM reached
UNION ALL
SELECT 'visit', trace, reached, ${none}, event, seen FROM visits
UNION ALL
SELECT 'untraceable', trace, object, ${none}, ${none}, ${none} FROM untraceable`,
    parameters: starts === "table" ? ["asOf"] : ["object", "lo", "hi", "asOf"],
  };
}
