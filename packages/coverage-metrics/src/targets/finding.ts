import type { Bilingual, Exact, Finding, Measure, Operator, ReadingOutcome, Verdict } from "@countykit/core";
import type { Params, Remark } from "../indicators/observation.js";

/** Where the day asked for stands against the last day of a target: before it, on it, after it. */
export type DueState = "open" | "due" | "passed";

/** One way to take the words of a time limit. */
export interface DueReading {
  readonly id: string;
  readonly title: Bilingual;
  /** `YYYY-MM-DD`. */
  readonly lastDay: string;
  readonly state: DueState;
}

/** By when a target is to be reached (完成时限), by the usual reading of its words; the others stay visible. */
export interface TargetDue {
  readonly lastDay: string;
  readonly state: DueState;
  readonly readings: readonly DueReading[];
}

/**
 * How far a value is from its target in whole natural units (差额), without a sign: `short` of a floor, in `excess` of a cap, `room` inside. It is
 * `open` while the facts leave open on which side it lies; the amount is then signed, negative outside.
 */
export interface Gap {
  readonly kind: "short" | "excess" | "room" | "open";
  readonly amount: Measure;
}

/** What a figure that nobody knows would have to be for the target to hold (达标条件): villages `<=` 350. */
export interface HoldsIf {
  /** Id of the figure. */
  readonly figure: string;
  readonly term: Bilingual;
  readonly operator: Operator;
  readonly unit: string;
  /** The exact bound; a fraction where it has no decimal text. */
  readonly exact: Exact;
  /** The last value in whole units that still holds: a whole village, a fen. `null` for a ratio. */
  readonly value: string | null;
}

/** What the answer would be if a figure had the other value that a document gives for it (敏感性). */
export interface Sensitivity {
  readonly figure: string;
  readonly term: Bilingual;
  readonly value: string;
  readonly evidence: string;
  readonly verdict: Verdict;
  readonly measured: Measure | null;
  readonly requires: Measure | null;
  readonly gap: Gap | null;
}

/** One reading of a target and what it leads to. */
export interface TargetReadingOutcome extends ReadingOutcome {
  /** As in the reading, or in the target where the reading has none of its own. */
  readonly comparator: Operator | "between" | null;
  readonly indicator: string;
  readonly params: Params;
  /** Numerator and denominator, or the count itself and `null`. */
  readonly part: Measure | null;
  readonly whole: Measure | null;
  readonly limit: Measure | null;
  readonly requires: Measure | null;
  readonly gap: Gap | null;
}

/**
 * What one target says of one programme (目标核对结论): core's finding, with what a count of villages or people adds to it. `margin` is in whole
 * natural units, negative when the target is missed. Plain data that survives JSON and back.
 */
export interface TargetFinding extends Finding {
  /** As in the target: core's `operator` cannot say `between`. */
  readonly comparator: Operator | "between" | null;
  /** The parameters with which the indicator was observed, in the reading shown. */
  readonly params: Params;
  /** What was counted, in its unit; the numerator of a ratio. */
  readonly part: Measure | null;
  /** The denominator; `null` for a count. */
  readonly whole: Measure | null;
  /** The count that reaches the target, rounded up to a whole unit for a floor and down for a cap; both ends for a range. */
  readonly requires: Measure | null;
  readonly gap: Gap | null;
  readonly holdsIf: HoldsIf | null;
  readonly due: TargetDue | null;
  /** The last day of the target, when it has passed and what stood on it was judged; `null` when what is known on the day asked for was. `YYYY-MM-DD`. */
  readonly judgedOn: string | null;
  readonly readings: readonly TargetReadingOutcome[];
  readonly sensitivity: readonly Sensitivity[];
  readonly lacking: readonly string[];
  readonly extra: readonly string[];
  readonly remarks: readonly Remark[];
}
