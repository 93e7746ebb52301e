import type { RosterName } from "@countykit/coverage-metrics";

/** A file of rosters as somebody dropped, pasted or edited it. */
export interface RosterFile {
  readonly name: string;
  /** What it was said to be; `null` leaves it to its headings and name. */
  readonly roster: RosterName | null;
  readonly text: string;
}

/** How a village counts as covered. */
export type Mode = "located" | "operating" | "served";
export const MODES: readonly Mode[] = ["located", "operating", "served"];

/** What somebody wants to know of files. */
export interface Question {
  readonly files: readonly RosterFile[];
  /** The id of a built-in plan; `null` takes that of the county. */
  readonly plan: string | null;
  /** The day to count on; `null` takes that of the record, or else today. */
  readonly asOf: string | null;
  readonly mode: Mode;
}

/** The same, and which day it is. */
export interface Asked extends Question {
  readonly today: string;
}
