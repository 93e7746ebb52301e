import type { AdoptedReading, RecordedException } from "@countykit/core";
import type { DeclaredFigure } from "../figures/declared.js";
import type { RosterRows } from "../roll-up/open-county-book.js";

/** Whether figures count what is there, or what the plan will have built (已完成、方案建成后). */
export type FigureBasis = "achieved" | "planned";

/** What an earlier programme of the county had reached (前期基数): a target that lies below it is remarked upon. */
export interface RecordedBaseline {
  /** The record it is taken from: `lechang-2019`. */
  readonly id: string;
  /** The day up to which its figures were counted; `null` when nobody says. */
  readonly asOf: string | null;
  readonly figures: readonly DeclaredFigure[];
}

/** What competent bodies have decided about targets of the plan: which reading counts, and which target need not be met. */
export interface RecordedDecisions {
  readonly adopted: readonly AdoptedReading[];
  readonly exceptions: readonly RecordedException[];
}

/** What is known of one county's programme (县域数据档案), as plain data: its own figures, small rosters, and what came before. */
export interface CoverageRecord {
  readonly schema: "countykit-coverage/1";
  readonly id: string;
  readonly name: string;
  /** Six digits of GB/T 2260. */
  readonly county: { readonly code: string; readonly name?: string };
  /** Which plans bind: national batch year, and the division code of whoever runs the programme; `null` where nobody says. */
  readonly programme: { readonly cohort: number | null; readonly jurisdiction: string | null };
  /**
   * What the figures count (数据口径): `achieved`, what is there; or `planned`, what will be there once all is built that the plan has in it. Verdicts on
   * planned figures are those of the plan, and say nothing of the work done.
   */
  readonly basis: FigureBasis;
  /** The day up to which the figures were counted. */
  readonly asOf: string | null;
  readonly figures: readonly DeclaredFigure[];
  /** Rosters that are small enough to stand in the record itself (随附名册). One that is not here was not handed in. */
  readonly rosters: RosterRows;
  readonly baseline: RecordedBaseline | null;
  readonly decisions: RecordedDecisions;
}
