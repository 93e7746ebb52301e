import type { NormalEvent } from "../../epcis/normal-event.js";
import { indexEvents, type TraceIndex } from "../../graph/index-events.js";
import { tables } from "../../graph/tables/tables.js";
import { type Dice, diceOf } from "../../graph/testing/dice.js";
import { instantOf, randomEvents } from "../../graph/testing/random-events.js";
import { ALWAYS } from "../../graph/times.js";
import { STORED_TABLES } from "../schema/columns-table.js";
import { storedTables } from "../schema/stored-tables.js";
import type { Cell, TraceTable, TraceTables } from "../schema/trace-tables.js";
import type { TraceStart } from "../stores/trace-in-store.js";

/** A random graph among others in one database: its numbers begin where those of the one before end. */
export interface PlacedGraph {
  readonly events: readonly NormalEvent[];
  readonly index: TraceIndex;
  readonly recorded: number;
  readonly names: readonly string[];
  readonly firstObject: number;
  readonly firstEvent: number;
  readonly starts: readonly (TraceStart & Readonly<{ id: string; lo: number; hi: number }>)[];
}

export interface ManyGraphs {
  readonly graphs: readonly PlacedGraph[];
  readonly tables: TraceTables;
}

/** Columns of numbers that count objects, events or processes. */
const SHIFTED = { object: "object", parent: "object", child: "object", event: "event", process: "process" } as const;

/** Many random graphs, each as recorded at some time, and so many starts in each. */
export function manyGraphs(seeds: readonly number[], startsOfEach: number): ManyGraphs {
  const graphs: PlacedGraph[] = [];
  const all: Record<string, Record<string, Cell[]>> = {};
  const first = { object: 0, event: 0, process: 0 };
  for (const seed of seeds) {
    const dice = diceOf(seed);
    const days = 2 + dice(7);
    const events = randomEvents(seed, 4 + dice(20), days);
    const index = indexEvents(events);
    const recorded = dice(3) === 0 ? instantOf(dice(days + 4)) : ALWAYS;
    const own = tables(index, { recorded });
    for (const name of STORED_TABLES) append((all[name] ??= {}), storedTables(own)[name] ?? {}, first);
    const starts = Array.from({ length: startsOfEach }).flatMap(() => startIn(dice, own.object.id, first.object));
    graphs.push({ events, index, recorded, names: own.object.id, firstObject: first.object, firstEvent: first.event, starts });
    first.object += own.object.rows;
    first.event += events.length;
    first.process += own.edge.process.reduce((most, process) => Math.max(most, process + 1), 0);
  }
  const of = (name: string): TraceTable => all[name] ?? {};
  return { graphs, tables: { object: of("object"), event: of("event"), incidence: of("incidence"), edge: of("edge"), hold: of("hold") } };
}

function append(to: Record<string, Cell[]>, rows: TraceTable, first: Readonly<Record<"object" | "event" | "process", number>>): void {
  for (const [name, cells] of Object.entries(rows)) {
    const by = name in SHIFTED ? first[SHIFTED[name as keyof typeof SHIFTED]] : undefined;
    const column = (to[name] ??= []);
    for (let row = 0; row < cells.length; row += 1) {
      const cell = cells[row];
      column.push(by !== undefined && typeof cell === "number" ? cell + by : cell);
    }
  }
}

function startIn(
  dice: Dice,
  names: readonly string[],
  first: number,
): readonly (TraceStart & Readonly<{ id: string; lo: number; hi: number }>)[] {
  const named = names.flatMap((id, object) => (id === "" ? [] : [{ id, object: object + first }]));
  const start = named[dice(Math.max(1, named.length))];
  if (start === undefined) return [];
  const [one, two] = [instantOf(dice(12)), instantOf(dice(12))];
  const shape = dice(4);
  if (shape === 0) return [{ ...start, lo: one, hi: one }];
  return shape === 1 ? [{ ...start, lo: Math.min(one, two), hi: Math.max(one, two) }] : [{ ...start, lo: -ALWAYS, hi: ALWAYS }];
}
