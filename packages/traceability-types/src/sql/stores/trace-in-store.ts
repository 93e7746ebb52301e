import { ALWAYS, NEVER } from "../../graph/times.js";
import type { Containment, Direction } from "../definition/trace-definition.js";
import { startTableSql } from "../schema/schema-sql.js";
import { traceSql } from "../trace/trace-sql.js";
import type { Row, TraceStore } from "./store.js";
import { whole } from "./whole.js";

/** Where a trace begins: an object, and the window in which it is asked about; without one, all times. */
export interface TraceStart {
  readonly object: number;
  readonly lo?: number;
  readonly hi?: number;
}

/** Which trace (追溯选项). Times are milliseconds since 1970 UTC. */
export interface TraceManyOptions {
  readonly direction: Direction;
  readonly containment?: Containment;
  /** The instant of the view (截至): what happened later does not count. */
  readonly asOf?: number;
}

/** That an event saw what was reached, or (`seen`) what it lay in. */
export interface Visit {
  readonly event: number;
  readonly reached: number;
  readonly seen: number;
}

/** What a trace found. */
export interface TracedRows {
  /** Objects, with when each was reached first (forward) or last (back). */
  readonly reached: ReadonlyMap<number, number>;
  readonly visits: readonly Visit[];
  /** Classes without a lot that were met: beyond them nothing could be followed. */
  readonly untraceable: readonly number[];
}

/**
 * Traces objects in a database by one statement (库内追溯), one answer for each start in their order. Many starts share one pass over the tables.
 *
 * @example
 * ```ts
 * import * as duckdb from "@duckdb/node-api";
 * import { indexEvents, tables } from "@countykit/traceability-types/graph";
 * import { duckdbStore, loadTables, storedTables, traceInStore } from "@countykit/traceability-types/sql";
 *
 * const dried = {
 *   type: "TransformationEvent", eventTime: "2026-07-01T00:00:00.000Z", eventTimeZoneOffset: "+08:00",
 *   inputEPCList: ["https://farm.example.cn/item/1"], outputEPCList: ["https://farm.example.cn/item/2"],
 * };
 * const rows = tables(indexEvents([dried]));
 * const store = duckdbStore(await (await duckdb.DuckDBInstance.create(":memory:")).connect(), duckdb);
 * await loadTables(store, storedTables(rows));
 * const object = rows.object.id.indexOf("https://farm.example.cn/item/2");
 * const [answer] = await traceInStore(store, [{ object }], { direction: "back" });
 * [...(answer?.reached.keys() ?? [])].map((number) => rows.object.id[number]).sort(); // => ["https://farm.example.cn/item/1", "https://farm.example.cn/item/2"]
 * ```
 * @throws {RangeError} when a start, or an answer, holds what is no whole number.
 * @source GS1 EPCIS 2.0, 7.4; SQL trace decision 0072
 */
export async function traceInStore(
  store: TraceStore,
  starts: readonly TraceStart[],
  { direction, containment = "interval", asOf = ALWAYS }: TraceManyOptions,
): Promise<readonly TracedRows[]> {
  const rows = starts.map(({ object, lo = NEVER, hi = ALWAYS }) => ({ object: whole(object), lo: whole(lo), hi: whole(hi) }));
  const [only] = rows;
  if (only === undefined) return [];
  if (rows.length === 1) {
    const { all } = traceSql(store.dialect, { direction, containment });
    return sorted(await store.execute(all, [only.object, only.lo, only.hi, whole(asOf)]), 1);
  }
  await store.execute(startTableSql(store.dialect), []);
  await store.execute("DELETE FROM start", []);
  await store.fill("start", {
    trace: rows.map((_, index) => index),
    object: rows.map(({ object }) => object),
    lo: rows.map(({ lo }) => lo),
    hi: rows.map(({ hi }) => hi),
  });
  const { all } = traceSql(store.dialect, { direction, containment, starts: "table" });
  return sorted(await store.execute(all, [whole(asOf)]), starts.length);
}

/** Rows of many traces, each to its own. */
function sorted(rows: readonly Row[], traces: number): readonly TracedRows[] {
  const results = Array.from({ length: traces }, (): Gathered => ({ reached: new Map(), visits: [], untraceable: [] }));
  for (const row of rows) {
    const result = results[whole(row["trace"])];
    const object = whole(row["object"]);
    if (row["kind"] === "reached") result?.reached.set(object, whole(row["time"]));
    else if (row["kind"] === "visit") result?.visits.push({ event: whole(row["event"]), reached: object, seen: whole(row["seen"]) });
    else result?.untraceable.push(object);
  }
  return results;
}

interface Gathered {
  readonly reached: Map<number, number>;
  readonly visits: Visit[];
  readonly untraceable: number[];
}
