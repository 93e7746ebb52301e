import fc from "fast-check";
import type { TraceTables } from "../schema/trace-tables.js";

/** Tables as rows, before they are put into columns. */
export interface SmallGraph {
  readonly edges: readonly Readonly<{
    process: number;
    side: "in" | "out" | "in_lost" | "out_lost";
    object: number;
    time: number;
    known: number;
  }>[];
  readonly holds: readonly Readonly<{
    parent: number;
    child: number;
    kind: "aggregation" | "association";
    since: number;
    until: number;
    known: number;
  }>[];
  readonly incidences: readonly Readonly<{ event: number; object: number; time: number }>[];
}

export const OBJECTS = 7;

const object = fc.nat({ max: OBJECTS - 1 });
const instant = fc.integer({ min: -3, max: 6 });
const begin = fc.oneof({ weight: 5, arbitrary: instant }, { weight: 1, arbitrary: fc.constant(-8.64e15) });
const end = fc.oneof({ weight: 5, arbitrary: instant }, { weight: 2, arbitrary: fc.constant(8.64e15) });

const hold = fc
  .record({
    parent: object,
    child: object,
    kind: fc.constantFrom("aggregation" as const, "association" as const),
    a: begin,
    b: end,
    late: fc.nat({ max: 3 }),
  })
  .map(({ parent, child, kind, a, b, late }) => ({
    parent,
    child,
    kind,
    since: Math.min(a, b),
    until: Math.max(a, b),
    known: Math.max(Math.min(a, b), -5) + late,
  }));

/** Small graphs with every tangle: rework, crates in each other, processes over several instants, rows known late. */
export const smallGraph: fc.Arbitrary<SmallGraph> = fc.record({
  edges: fc.array(
    fc
      .record({
        process: fc.nat({ max: 4 }),
        side: fc.constantFrom("in" as const, "out" as const, "in" as const, "out" as const, "in_lost" as const, "out_lost" as const),
        object,
        time: instant,
        late: fc.nat({ max: 2 }),
      })
      .map(({ late, ...edge }) => ({ ...edge, known: edge.time + late })),
    { maxLength: 12 },
  ),
  holds: fc.array(hold, { maxLength: 10 }),
  // An event is at one instant.
  incidences: fc.array(
    fc.record({ event: fc.nat({ max: 9 }), object }).map((row) => ({ ...row, time: row.event - 3 })),
    { maxLength: 12 },
  ),
});

/** Many graphs in one database: the numbers of each begin where those of the one before end. */
export function tablesOf(graphs: readonly SmallGraph[]): TraceTables {
  const all = <Row>(rows: (graph: SmallGraph) => readonly Row[], shift: (row: Row, by: number) => Row) =>
    graphs.flatMap((graph, index) => rows(graph).map((row) => shift(row, index)));
  const edges = all(
    (graph) => graph.edges,
    (row, by) => ({ ...row, process: row.process + by * 10, object: row.object + by * OBJECTS }),
  );
  const holds = all(
    (graph) => graph.holds,
    (row, by) => ({ ...row, parent: row.parent + by * OBJECTS, child: row.child + by * OBJECTS }),
  );
  const incidences = all(
    (graph) => graph.incidences,
    (row, by) => ({ ...row, event: row.event + by * 10, object: row.object + by * OBJECTS }),
  );
  return {
    event: { event: [], type: [], time: [] },
    incidence: {
      event: incidences.map(({ event }) => event),
      object: incidences.map((row) => row.object),
      role: incidences.map(() => "observed"),
      time: incidences.map(({ time }) => time),
    },
    edge: {
      process: edges.map(({ process }) => process),
      side: edges.map(({ side }) => side),
      object: edges.map((row) => row.object),
      time: edges.map(({ time }) => time),
      known: edges.map(({ known }) => known),
      event: edges.map(() => 0),
    },
    hold: {
      parent: holds.map(({ parent }) => parent),
      child: holds.map(({ child }) => child),
      kind: holds.map(({ kind }) => kind),
      since: holds.map(({ since }) => since),
      until: holds.map(({ until }) => until),
      known: holds.map(({ known }) => known),
    },
  };
}
