import type { NormalEvent } from "../../epcis/normal-event.js";
import type { TraceOptions } from "../trace/options.js";
import { NEVER } from "../times.js";
import { countingEvents, END, isKindOfGoods, namesIn, type PlainEvent } from "./oracle-events.js";
import { allHolds, type PlainHold } from "./oracle-holds.js";

/** The answer of the oracle, in sets. */
export interface PlainTrace {
  readonly reached: ReadonlyMap<string, number>;
  /** JSON of [key of the event, object, carrier]. */
  readonly visits: ReadonlySet<string>;
  readonly untraceable: ReadonlySet<string>;
}

/** A row of a process: what went in or came out, and when. */
export interface PlainRow {
  readonly process: string;
  readonly side: "in" | "out";
  readonly object: string;
  readonly time: number;
  readonly known: number;
  readonly lost: boolean;
}

type Window = readonly [object: string, low: number, high: number];

/** A fixpoint by brute force: all that comes of some, again and again, until nothing new comes. */
function closure<T>(first: readonly T[], next: (one: T) => readonly T[]): readonly T[] {
  const all = new Map(first.map((one) => [JSON.stringify(one), one]));
  for (const one of all.values()) for (const other of next(one)) all.set(JSON.stringify(other), other);
  return [...all.values()];
}

const overlap = ([, low, high]: Window, to: string, { since, until }: PlainHold): readonly Window[] =>
  Math.max(low, since) <= Math.min(high, until) ? [[to, Math.max(low, since), Math.min(high, until)]] : [];

/** Holds as the question sees them. */
export function plainHolds(events: readonly NormalEvent[], options: Pick<TraceOptions, "asOf" | "containment">): readonly PlainHold[] {
  const holds = allHolds(countingEvents(events, options.asOf?.time ?? END, options.asOf?.recorded ?? END));
  return options.containment === "naive" ? holds.map((hold) => ({ ...hold, since: NEVER, until: END })) : holds;
}

/** Rows of all processes. */
export function plainRows(counting: readonly PlainEvent[], holds: readonly PlainHold[]): readonly PlainRow[] {
  const inside = (object: string, T: number) =>
    closure<Window>([[object, T, T]], (one) =>
      holds
        .filter(({ kind, parent }) => kind === "aggregation" && parent === one[0])
        .flatMap((hold) => overlap([one[0], T, T], hold.child, hold)),
    ).map(([id]) => id);
  const row = (process: string, side: "in" | "out", object: string, time: number): readonly PlainRow[] =>
    isKindOfGoods(object)
      ? [{ process, side, object, time, known: time, lost: true }]
      : [...new Set(inside(object, time))].map((one) => ({ process, side, object: one, time, known: time, lost: false }));
  return counting.flatMap(({ event, key, t }) => {
    const rows: PlainRow[] = [];
    const process = event.transformationID === undefined ? key : `part of ${event.transformationID}`;
    if (event.type === "TransformationEvent")
      for (const { id, role } of namesIn(event))
        if (role === "input" || role === "output") rows.push(...row(process, role === "input" ? "in" : "out", id, t));
    const telling = event.type === "TransformationEvent" || (event.type === "ObjectEvent" && event.action === "ADD");
    const lots = ["{urn:epcglobal:cbv:mda}lotNumber", "{urn:epcglobal:cbv:mda:}lotNumber", "{https://ref.gs1.org/cbv/}lotNumber"] as const;
    for (const name of lots) {
      const lot = event.ilmd?.[name];
      if (!telling || typeof lot !== "string") continue;
      for (const { id, role, asClass } of namesIn(event)) {
        const gtin = /^https:\/\/id\.gs1\.org\/01\/([0-9]{14})\//u.exec(id)?.[1];
        if (gtin === undefined || asClass || role !== (event.type === "ObjectEvent" ? "observed" : "output")) continue;
        const told = `lot ${lot} of ${gtin} in ${key}`;
        rows.push(...row(told, "in", `https://id.gs1.org/01/${gtin}/10/${lot}`, t), ...row(told, "out", id, t));
      }
    }
    return rows;
  });
}

/** A trace by brute force, sentence by sentence of the decision. */
export function plainTrace(events: readonly NormalEvent[], start: string, options: TraceOptions): PlainTrace {
  const counting = countingEvents(events, options.asOf?.time ?? END, options.asOf?.recorded ?? END);
  const holds = plainHolds(events, options);
  const rows = plainRows(counting, holds);
  const naive = options.containment === "naive";
  const forward = options.direction === "forward";
  const [lo, hi] = options.at === undefined ? (options.window ?? [NEVER, END]) : [options.at, options.at];
  const contents =
    lo > hi
      ? []
      : closure<Window>([[start, lo, hi]], (one) =>
          holds.filter(({ kind, parent }) => kind === "aggregation" && parent === one[0]).flatMap((hold) => overlap(one, hold.child, hold)),
        );
  const untraceable = new Set<string>();
  const arrivals = closure<readonly [string, number]>(
    contents.map(([object, low, high]) => [object, forward ? low : high]),
    ([x, a]) => {
      if (isKindOfGoods(x)) return [];
      const near = rows.filter(
        ({ side, object, time }) => side === (forward ? "in" : "out") && object === x && (naive || (forward ? time >= a : time <= a)),
      );
      const far = near.flatMap(({ process, time: t }) =>
        rows.filter(
          (row) => row.process === process && row.side === (forward ? "out" : "in") && (naive || (forward ? row.time >= t : row.time <= t)),
        ),
      );
      for (const { object, lost } of far) if (lost) untraceable.add(object);
      return far.filter(({ lost }) => !lost).map(({ object, time }) => [object, time]);
    },
  );
  const reached = new Map<string, number>();
  for (const [x, a] of arrivals) reached.set(x, forward ? Math.min(a, reached.get(x) ?? a) : Math.max(a, reached.get(x) ?? a));
  const visits = new Set<string>();
  for (const [x, when] of reached) {
    const window: Window = forward ? [x, when, END] : [x, NEVER, when];
    for (const [carrier, low, high] of closure<Window>([window], (one) =>
      holds.filter(({ child }) => child === one[0]).flatMap((hold) => overlap(one, hold.parent, hold)),
    ))
      for (const { event, key, t } of counting)
        if (low <= t && t <= high && namesIn(event).some(({ id }) => id === carrier)) visits.add(JSON.stringify([key, x, carrier]));
  }
  return { reached, visits, untraceable };
}
