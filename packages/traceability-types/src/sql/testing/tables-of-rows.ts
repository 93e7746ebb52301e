import type { TraceTables } from "../schema/trace-tables.js";

/** Rows of a small example: `[process, side, object, time]`, `[parent, child, since, until]`, `[event, object, time]`. */
export interface ExampleRows {
  readonly edges?: readonly (readonly [number, "in" | "out" | "in_lost" | "out_lost", number, number])[];
  readonly holds?: readonly (readonly [number, number, number, number])[];
  readonly incidences?: readonly (readonly [number, number, number])[];
}

/** Tables of these rows; each is known when it begins. */
export const tablesOfRows = ({ edges = [], holds = [], incidences = [] }: ExampleRows): TraceTables => ({
  event: { event: [], type: [], time: [] },
  incidence: {
    event: incidences.map(([event]) => event),
    object: incidences.map(([, object]) => object),
    role: incidences.map(() => "observed"),
    time: incidences.map(([, , time]) => time),
  },
  edge: {
    process: edges.map(([process]) => process),
    side: edges.map(([, side]) => side),
    object: edges.map(([, , object]) => object),
    time: edges.map(([, , , time]) => time),
    known: edges.map(([, , , time]) => time),
    event: edges.map(([process]) => process),
  },
  hold: {
    parent: holds.map(([parent]) => parent),
    child: holds.map(([, child]) => child),
    kind: holds.map(() => "aggregation"),
    since: holds.map(([, , since]) => since),
    until: holds.map(([, , , until]) => until),
    known: holds.map(([, , since]) => since),
  },
});
