import { ALWAYS, NEVER } from "../../graph/times.js";
import { nodeSql, rowsOf } from "../definition/stops.js";
import type { Direction, Hop, Walk } from "../definition/trace-definition.js";
import { TRACE_DEFINITION } from "../definition/trace-definition-data.js";
import { FLOW_ENDS } from "../schema/ends.js";

/** How a statement is to walk. */
export interface WalkOptions {
  readonly direction: Direction;
  /** Whether windows are looked at. */
  readonly blind: boolean;
  /** What stands for the instant of the view in the text. */
  readonly asOf: string;
}

/** A recursive table: what else its rows are told apart by, and where it begins. */
export interface Recursive {
  readonly name: string;
  readonly keys: readonly string[];
  readonly seed: string;
}

/** What the rows that a walk is joined with are called, and on what. */
interface Joined {
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly where: readonly string[];
  readonly next: readonly string[];
}

/**
 * A recursive table of a walk. To meet a row twice is to meet it once, so cycles end.
 *
 * The few rows of the walk come first, then the table: SQLite takes a cross join in the order in which it is written and searches the table by
 * its index; the others choose an order themselves.
 */
export function walkSql({ name, keys, seed }: Recursive, walk: Walk, options: WalkOptions): string {
  const { table, from, to, where, next } = joined(walk, options);
  const columns = [...keys, "node", ...(walk.meets === "overlap" ? ["lo", "hi"] : ["time"])];
  return `${name}(${columns.join(", ")}) AS (
  ${seed}
  UNION
  SELECT ${[...keys.map((key) => `s.${key}`), `r.${to}`, ...next].join(", ")}
  FROM ${name} s CROSS JOIN ${table} r
  WHERE ${[`r.${from} = s.node`, ...where].join(" AND ")}
)`;
}

function joined(walk: Walk, options: WalkOptions): Joined {
  const { direction, asOf } = options;
  const order = direction === "forward" ? ">=" : "<=";
  const { edge } = TRACE_DEFINITION.times;
  if (walk.meets === "onward")
    return {
      table: "edge",
      ...FLOW_ENDS[direction],
      where: [`r.${FLOW_ENDS[direction].to} IS NOT NULL`, `r.${edge.since} ${order} s.time`, `r.${edge.known} <= ${asOf}`],
      next: [`r.${edge.since}`],
    };
  if (walk.meets === "blind") return { table: "step", from: "node", to: "next", where: [], next: ["COALESCE(r.time, s.time)"] };
  const [hop] = walk.hops;
  return hop === undefined ? { table: "", from: "", to: "", where: [], next: [] } : overlap(hop, options);
}

/** Windows that share an instant, both ends included. What ended after the view was still going on. */
function overlap(hop: Hop, { direction, blind, asOf }: WalkOptions): Joined {
  const { since, until, known } = TRACE_DEFINITION.times[hop.table];
  const only = rowsOf(hop, TRACE_DEFINITION.sides[direction], "r.");
  const rows = [...(only === undefined ? [] : [only]), `r.${known} <= ${asOf}`];
  const ends = { table: hop.table, from: hop.from.column, to: hop.to.column };
  if (blind) return { ...ends, where: rows, next: ["s.lo", "s.hi"] };
  return {
    ...ends,
    where: [...rows, `r.${since} <= s.hi`, `(r.${until} >= s.lo OR r.${until} > ${asOf})`],
    next: [
      `CASE WHEN r.${since} > s.lo THEN r.${since} ELSE s.lo END`,
      `CASE WHEN r.${until} < s.hi AND r.${until} <= ${asOf} THEN r.${until} ELSE s.hi END`,
    ],
  };
}

/** A table of all hops of a walk, for one that takes several. */
export function stepsSql({ hops }: Walk, { direction, asOf }: WalkOptions, integer: string): string {
  const selects = hops.map((hop) => {
    const only = rowsOf(hop, TRACE_DEFINITION.sides[direction]);
    const time = hop.table === "edge" ? TRACE_DEFINITION.times.edge.since : `CAST(NULL AS ${integer})`;
    const where = [...(only === undefined ? [] : [only]), `${TRACE_DEFINITION.times[hop.table].known} <= ${asOf}`];
    const ends = [nodeSql[hop.from.stop](hop.from.column), nodeSql[hop.to.stop](hop.to.column)];
    return `SELECT ${[...ends, time].join(", ")} FROM ${hop.table} WHERE ${where.join(" AND ")}`;
  });
  return `step(node, next, time) AS (\n  ${selects.join("\n  UNION ALL\n  ")}\n)`;
}

/** At which end of a window a trace arrives, which arrival counts, and the window that is open from it. */
export const FACING: Readonly<
  Record<Direction, Readonly<{ end: "lo" | "hi"; best: "MIN" | "MAX"; lo: string; hi: string; onward: string }>>
> = {
  forward: { end: "lo", best: "MIN", lo: "time", hi: `${ALWAYS}`, onward: ">=" },
  back: { end: "hi", best: "MAX", lo: `${NEVER}`, hi: "time", onward: "<=" },
};
