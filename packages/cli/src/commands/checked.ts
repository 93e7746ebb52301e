import type { Budget, Policy } from "@countykit/budget-rules";
import type { Fact, Finding, Issue } from "@countykit/core";
import type { CoverageRecord, Plan, TargetFinding } from "@countykit/coverage-metrics";
import type { Programme } from "../input/parse-programme.js";

/** A programme that was checked, and where its as-of date comes from. A part is `null` when the file has none, or was not asked for. */
export interface Checked {
  readonly programme: Programme;
  readonly asOf: string;
  readonly asOfFrom: "option" | "file" | "clock";
  readonly budget: CheckedBudget | null;
  readonly coverage: CheckedCoverage | null;
}

/** What the budget rules say. */
export interface CheckedBudget {
  readonly budget: Budget;
  /** Everything it was checked against, less the rules that a lower policy loosened with leave. */
  readonly policies: readonly Policy[];
  readonly findings: readonly Finding[];
  /** What the budget says that no policy takes up, each at its place in the file. */
  readonly notes: readonly Issue[];
  /** Where the policies contradict one another for this programme. */
  readonly conflicts: readonly Issue[];
}

/** What the targets of the plans say. */
export interface CheckedCoverage {
  readonly record: CoverageRecord;
  /** Empty when no plan is known for the county and batch. */
  readonly plans: readonly Plan[];
  readonly findings: readonly TargetFinding[];
  /** What was observed for the targets, for other packages. */
  readonly facts: readonly Fact[];
  /** What the record says that no target takes up, each at its place in the file. */
  readonly notes: readonly Issue[];
}
