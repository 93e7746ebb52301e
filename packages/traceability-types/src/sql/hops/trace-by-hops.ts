import { ALWAYS, NEVER } from "../../graph/times.js";
import { stopOf } from "../definition/stops.js";
import type { Direction, Hop } from "../definition/trace-definition.js";
import { TRACE_DEFINITION } from "../definition/trace-definition-data.js";
import type { Execute } from "../stores/store.js";
import type { TracedRows, TraceManyOptions, TraceStart, Visit } from "../stores/trace-in-store.js";
import { whole } from "../stores/whole.js";
import { type EngineTables, engineTables } from "./engine-tables.js";
import { type Asked, leadsOf, sightingsOf } from "./rows-of-nodes.js";
import { onwards, type Walked, walkByHops, type Walker } from "./walk-by-hops.js";
import type { Windows } from "./windows.js";

/** How to trace by hops (逐跳追溯选项). */
export interface HopOptions extends TraceManyOptions {
  /** What the tables are called there; their own names when absent. */
  readonly tables?: Partial<EngineTables>;
  /** The most numbers in the list of one statement. */
  readonly most?: number;
}

/**
 * Traces objects in any engine (逐跳追溯), one answer for each start in their order. Every hop is a plain SELECT whose list of numbers is the frontier: no recursion,
 * no parameters, nothing of a dialect. Columns are asked for by name; rows answer with these names.
 *
 * @example
 * ```ts
 * import { traceByHops } from "@countykit/traceability-types/sql";
 *
 * // An engine with one process that made object 2 of object 1, and nothing else.
 * const edges = [{ process: 0, object: 1, time: 5, side: "in" }, { process: 0, object: 2, time: 5, side: "out" }];
 * const execute = async (sql: string) =>
 *   edges.filter(({ side }) => sql.includes(`FROM lake.edge WHERE ${side === "in" ? "object IN (1)" : "process IN (0)"} AND side = '${side}'`));
 * const [answer] = await traceByHops(execute, [{ object: 1, lo: 0 }], { direction: "forward", tables: { edge: "lake.edge" } });
 * [...(answer?.reached ?? [])]; // => [[1, 0], [2, 5]]
 * ```
 * @throws {RangeError} when the name of a table is more than words with dots, or a number is no whole number.
 * @source GS1 EPCIS 2.0, 7.4; SQL trace decision 0072
 */
export async function traceByHops(execute: Execute, starts: readonly TraceStart[], options: HopOptions): Promise<readonly TracedRows[]> {
  const { direction, containment = "interval", asOf = ALWAYS, tables, most = 1000 } = options;
  const asked: Asked = { execute, tables: engineTables(tables), asOf: whole(asOf), direction, most };
  const blind = containment === "naive";
  const { contents, flow, blindFlow, carriers, lost } = TRACE_DEFINITION;
  const begun = starts.map(({ object, lo = NEVER, hi = ALWAYS }, walk) => ({ walk, node: whole(object), lo: whole(lo), hi: whole(hi) }));
  const held = await walkByHops(
    asked,
    contents,
    begun.filter(({ lo, hi }) => lo <= hi),
    blind,
  );
  const flowed = await walkByHops(asked, blind ? blindFlow : flow, arrivals(held, direction), blind);
  const reached = starts.map((_, walk) => reachedIn(flowed[walk], direction));
  const pairs = reached.flatMap((times, trace) => [...times].map(([object, time]) => ({ trace, object, time })));
  const carried = await walkByHops(
    asked,
    carriers,
    pairs.map(({ object, time }, walk) => ({ walk, node: object, ...facing(direction, time) })),
    blind,
  );
  const visits = starts.map((): Visit[] => []);
  await seen(asked, carried, (walk, event, node) => {
    const pair = pairs[walk];
    if (pair !== undefined) visits[pair.trace]?.push({ event, reached: pair.object, seen: node });
  });
  const classes = await lostIn(asked, lost, flowed, blind);
  return reached.map((times, trace) => ({ reached: times, visits: visits[trace] ?? [], untraceable: [...(classes[trace] ?? [])] }));
}

/** Classes without a lot at the far side of the processes that were entered. */
async function lostIn(asked: Asked, lost: Hop, flowed: Walked, blind: boolean): Promise<readonly ReadonlySet<number>[]> {
  const processes = new Set(flowed.flatMap((nodes) => [...nodes.keys()].filter((node) => stopOf(node).stop === "process")));
  const leads = await leadsOf(asked, lost, [...processes]);
  return flowed.map((nodes) => {
    const classes = new Set<number>();
    for (const [node, windows] of nodes)
      for (const lead of leads.get(node) ?? [])
        if (windows.some((window) => onwards(window, lead, asked.direction, blind) !== undefined)) classes.add(lead.to);
    return classes;
  });
}

const facing = (direction: Direction, time: number) => (direction === "forward" ? { lo: time, hi: ALWAYS } : { lo: NEVER, hi: time });

/** Windows become arrivals: forward at their beginning, back at their end. */
function arrivals(held: Walked, direction: Direction): readonly Walker[] {
  return held.flatMap((objects, walk) =>
    [...objects].flatMap(([node, windows]) =>
      windows.map(({ lo, hi }) => ({ walk, node, ...facing(direction, direction === "forward" ? lo : hi) })),
    ),
  );
}

/** Objects, with the instant that counts. */
function reachedIn(nodes: ReadonlyMap<number, Windows> | undefined, direction: Direction): ReadonlyMap<number, number> {
  const reached = new Map<number, number>();
  for (const [node, windows] of nodes ?? []) {
    if (node < 0) continue;
    const time = direction === "forward" ? Math.min(...windows.map(({ lo }) => lo)) : Math.max(...windows.map(({ hi }) => hi));
    reached.set(node, time);
  }
  return reached;
}

/** Tells every event that saw what is carried while it was carried, once. */
async function seen(asked: Asked, carried: Walked, tell: (walk: number, event: number, node: number) => void): Promise<void> {
  const carriedIn = new Map<number, { walk: number; windows: Windows }[]>();
  let [first, last] = [ALWAYS, NEVER];
  carried.forEach((nodes, walk) => {
    for (const [node, windows] of nodes) {
      const list = carriedIn.get(node);
      if (list === undefined) carriedIn.set(node, [{ walk, windows }]);
      else list.push({ walk, windows });
      for (const { lo, hi } of windows) [first, last] = [Math.min(first, lo), Math.max(last, hi)];
    }
  });
  const told = new Map<number, Set<number>>();
  for (const row of await sightingsOf(asked, [...carriedIn.keys()], first, last)) {
    const [event, node, time] = [whole(row["event"]), whole(row["object"]), whole(row["time"])];
    const events = told.get(node) ?? new Set();
    told.set(node, events);
    if (events.has(event)) continue;
    events.add(event);
    for (const { walk, windows } of carriedIn.get(node) ?? [])
      if (windows.some(({ lo, hi }) => lo <= time && time <= hi)) tell(walk, event, node);
  }
}
