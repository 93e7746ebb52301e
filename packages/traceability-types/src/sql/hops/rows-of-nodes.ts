import { nodeOf, rowsOf, stopOf } from "../definition/stops.js";
import type { Direction, Hop } from "../definition/trace-definition.js";
import { TRACE_DEFINITION } from "../definition/trace-definition-data.js";
import type { Execute, Row } from "../stores/store.js";
import { whole } from "../stores/whole.js";
import type { EngineTables } from "./engine-tables.js";

/** Where a row leads, and when it holds. */
export interface Lead {
  readonly to: number;
  readonly since: number;
  readonly until: number;
  readonly table: Hop["table"];
}

/** What the loop asks an engine. */
export interface Asked {
  readonly execute: Execute;
  readonly tables: EngineTables;
  readonly asOf: number;
  readonly direction: Direction;
  /** The most numbers that stand in one statement. */
  readonly most: number;
}

/** Rows of a hop that lead on from nodes, by node. Nodes are whole numbers, so that a list of them is no text of anybody's. */
export async function leadsOf(asked: Asked, hop: Hop, nodes: readonly number[]): Promise<ReadonlyMap<number, readonly Lead[]>> {
  const { since, until, known } = TRACE_DEFINITION.times[hop.table];
  const only = rowsOf(hop, TRACE_DEFINITION.sides[asked.direction]);
  const columns = [...new Set([hop.from.column, hop.to.column, since, until])].join(", ");
  const where = [...(only === undefined ? [] : [only]), `${known} <= ${whole(asked.asOf)}`].join(" AND ");
  const found = new Map<number, Lead[]>();
  await inLists(asked, nodes, async (list) => {
    const ids = list.map((node) => stopOf(node).id).join(", ");
    const sql = `SELECT ${columns} FROM ${asked.tables[hop.table]} WHERE ${hop.from.column} IN (${ids}) AND ${where}`;
    for (const row of await asked.execute(sql, [])) {
      const from = nodeOf(hop.from.stop, whole(row[hop.from.column]));
      const lead = {
        to: nodeOf(hop.to.stop, whole(row[hop.to.column])),
        since: whole(row[since]),
        until: whole(row[until]),
        table: hop.table,
      };
      const leads = found.get(from);
      if (leads === undefined) found.set(from, [lead]);
      else leads.push(lead);
    }
  });
  return found;
}

/** Rows of the table of incidences for objects, seen from `lo` to `hi`. */
export async function sightingsOf(asked: Asked, objects: readonly number[], lo: number, hi: number): Promise<readonly Row[]> {
  const { object, event, time } = TRACE_DEFINITION.visits;
  const rows: Row[] = [];
  const last = Math.min(hi, asked.asOf);
  await inLists(asked, objects, async (list) => {
    const when = `${time} >= ${whole(lo)} AND ${time} <= ${whole(last)}`;
    const sql = `SELECT ${event}, ${object}, ${time} FROM ${asked.tables.incidence} WHERE ${object} IN (${list.join(", ")}) AND ${when}`;
    for (const row of await asked.execute(sql, [])) rows.push(row);
  });
  return rows;
}

async function inLists(asked: Asked, nodes: readonly number[], run: (list: readonly number[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < nodes.length; from += asked.most) await run(nodes.slice(from, from + asked.most));
}
