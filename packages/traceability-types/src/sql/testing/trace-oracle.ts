import type { TraceManyOptions, TraceStart } from "../stores/trace-in-store.js";
import type { SmallGraph } from "./random-tables.js";

const END = 8.64e15;

/** A trace in the plainest way: sets of everything met, gone through again and again until none grows. Shares nothing with what is shipped. */
export function traceOracle(
  graph: SmallGraph,
  start: TraceStart,
  { direction, containment = "interval", asOf = END }: TraceManyOptions,
): string {
  const naive = containment === "naive";
  const forward = direction === "forward";
  const holds = graph.holds
    .filter(({ known }) => known <= asOf)
    .map((hold) => (naive ? { ...hold, since: -END, until: END } : { ...hold, until: hold.until > asOf ? END : hold.until }));
  const edges = graph.edges.filter(({ known }) => known <= asOf);
  const after = (a: number, b: number) => naive || (forward ? b >= a : b <= a);

  const grow = (
    seed: readonly string[],
    more: (item: readonly number[]) => readonly (readonly number[])[],
  ): readonly (readonly number[])[] => {
    const all = new Set(seed);
    for (const item of all) for (const next of more(JSON.parse(item))) all.add(JSON.stringify(next));
    return [...all].map((item) => JSON.parse(item));
  };

  const [first, last] = [start.lo ?? -END, start.hi ?? END];
  const contents = grow(first <= last ? [JSON.stringify([start.object, first, last])] : [], ([o, lo = 0, hi = 0]) =>
    holds
      .filter(({ parent, kind }) => parent === o && kind === "aggregation")
      .map(({ child, since, until }) => [child, Math.max(lo, since), Math.min(hi, until)] as const)
      .filter(([, from, to]) => naive || from <= to),
  );
  // Time-blind, all that was ever in an input or output takes part.
  const inside = (o: number) =>
    grow([JSON.stringify([o])], ([p]) =>
      holds.filter(({ parent, kind }) => parent === p && kind === "aggregation").map(({ child }) => [child]),
    ).map(([p = 0]) => p);
  const all = naive
    ? edges.flatMap((edge) => (edge.side.endsWith("lost") ? [edge] : inside(edge.object).map((object) => ({ ...edge, object }))))
    : edges;
  const untraceable = new Set<number>();
  const arrivals = grow(
    contents.map(([o, lo, hi]) => JSON.stringify([o, forward ? lo : hi])),
    ([o, a = 0]) =>
      all
        .filter(({ side, object, time }) => side === (forward ? "in" : "out") && object === o && after(a, time))
        .flatMap((one) => {
          const far = all.filter(({ process, time }) => process === one.process && after(one.time, time));
          for (const { side, object } of far) if (side === (forward ? "out_lost" : "in_lost")) untraceable.add(object);
          return far.filter(({ side }) => side === (forward ? "out" : "in")).map(({ object, time }) => [object, time]);
        }),
  );
  const reach = new Map<number, number>();
  for (const [o = 0, t = 0] of arrivals) reach.set(o, forward ? Math.min(t, reach.get(o) ?? END) : Math.max(t, reach.get(o) ?? -END));

  const visits = new Set<string>();
  for (const [x, time] of reach) {
    const carriers = grow([JSON.stringify(forward ? [x, time, END] : [x, -END, time])], ([o, lo = 0, hi = 0]) =>
      holds
        .filter(({ child }) => child === o)
        .map(({ parent, since, until }) => [parent, Math.max(lo, since), Math.min(hi, until)] as const)
        .filter(([, from, to]) => naive || from <= to),
    );
    for (const [o, lo = 0, hi = 0] of carriers)
      for (const row of graph.incidences)
        if (row.object === o && row.time <= asOf && lo <= row.time && row.time <= hi) visits.add(JSON.stringify([row.event, x, o]));
  }
  return JSON.stringify({
    reached: [...reach].sort(([a], [b]) => a - b),
    visits: [...visits].sort(),
    untraceable: [...untraceable].sort((a, b) => a - b),
  });
}
