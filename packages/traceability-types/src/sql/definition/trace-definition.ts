/** From which end of a flow a trace begins (方向): to where matter went, or to where it came from. */
export type Direction = "forward" | "back";

/** Whether holds have their times (装载关系是否计时): `interval`, or `naive`, which takes them to hold for ever. */
export type Containment = "interval" | "naive";

/** The four tables that a trace is computed over (四张表). */
export type TableName = "event" | "incidence" | "edge" | "hold";

/** Where a walk is: at an object, at a carrier whose contents it looks for, or at a process. */
export type Stop = "object" | "carrier" | "process";

/** From which side a process is entered and left, and the rows of classes without a lot at which matter is lost sight of. */
export type Side = "near" | "far" | "lost";

/** One join of a walk: rows of a table lead from what one column names to what another names. */
export interface Hop {
  readonly table: "edge" | "hold";
  /** Only holds of this kind; edges have sides instead. */
  readonly kind?: "aggregation";
  readonly side?: Side;
  readonly from: Readonly<{ stop: Stop; column: "object" | "process" | "parent" | "child" }>;
  readonly to: Readonly<{ stop: Stop; column: "object" | "process" | "parent" | "child" }>;
}

/**
 * A walk: hops taken again and again until nothing new is met.
 * - `overlap`: what walks is a window; rows have one too, and the part that both share walks on.
 * - `onward`: what walks is an instant; edges have one too, not before it (forward) or not after it (back), and walks on.
 * - `blind`: as onward, but any instant will do, and holds are followed whenever they were.
 */
export interface Walk {
  readonly meets: "overlap" | "onward" | "blind";
  readonly hops: readonly Hop[];
}

/** What a trace is (追溯的定义), as data: every back end that speaks SQL is compiled from it. */
export interface TraceDefinition {
  /** What lay in the start: each is traced as well, from when it was there. */
  readonly contents: Walk;
  /** Matter, through processes, from the near side to the far side. Edges hold what lay in inputs and outputs at that instant. */
  readonly flow: Walk;
  /** The same without time: what is in a carrier goes wherever the carrier goes. */
  readonly blindFlow: Walk;
  /** From a process to classes without a lot, beyond which nothing can be followed. */
  readonly lost: Hop;
  /** What the sides are called in the table of edges, by direction. */
  readonly sides: Readonly<Record<Direction, Readonly<Record<Side, string>>>>;
  /** In what a reached object lay, from when it was reached. Nothing is followed down again. */
  readonly carriers: Walk;
  /** Where an object or its carrier was seen, while it was carried. */
  readonly visits: Readonly<{ table: "incidence"; object: "object"; event: "event"; time: "time" }>;
  /** The columns with times, by table: since when and until when a row holds, and since when it is known. */
  readonly times: Readonly<Record<"edge" | "hold", Readonly<{ since: string; until: string; known: string }>>>;
}
