import type { Issue, Step } from "@countykit/core";
import type { DecisiveFacts, Rubric, Scoring, State, Uplift } from "@countykit/scoring-rubric";
import type { Programme } from "../input/parse-programme.js";

/** A programme that was scored (评分结果), with everything that a report says of it. */
export interface Scored {
  /** Of a bare state it holds nothing but that state. */
  readonly programme: Programme;
  readonly rubric: Rubric;
  /** What it was scored by: its own facts and those from elsewhere. */
  readonly state: State;
  readonly scoring: Scoring;
  /** The cheapest way to the total that was asked for; `null` when none was. */
  readonly uplift: Uplift | null;
  /** What would settle whether that total is reached, or else the grade; `null` where neither is asked. */
  readonly decisive: DecisiveFacts | null;
  /** What `--explain` asked for, step by step; `null` when nothing was asked for. */
  readonly explained: Step | null;
  /** How many facts came from the coverage section, and from the file of `--facts`. */
  readonly taken: { readonly coverage: number; readonly file: number };
  /** Facts of which two values were given, each at its place. */
  readonly notes: readonly Issue[];
}
