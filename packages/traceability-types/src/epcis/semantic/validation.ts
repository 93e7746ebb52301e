import type { Issue } from "@countykit/core";
import type { NormalEvent } from "../normal-event.js";
import type { Severity } from "./rule.js";

/** How far a document is looked into (校验层级): its form; also what the standards ask beyond it; also what a profile asks. */
export type ValidationLevel = "schema" | "semantic" | "profile";

/** One thing wrong with a document (校验问题): which level found it, how bad it is, and what the rule goes back to. */
export interface ValidationIssue extends Issue {
  readonly level: ValidationLevel;
  readonly severity: Severity;
  readonly source: string;
}

/** What came of validating (校验结果): `ok` when there are no errors; warnings do not count. */
export interface Validation {
  readonly ok: boolean;
  readonly issues: readonly ValidationIssue[];
}

/**
 * What a trade or an authority asks of events beyond the standards (应用规范), made ready for checking. Its issues have paths beneath the list of events, `/0/readPoint`; `source`
 * names its document, and `severity` is `error` unless told.
 */
export interface EventProfile {
  readonly id: string;
  readonly check: (events: readonly NormalEvent[]) => readonly (Issue & Partial<Pick<ValidationIssue, "severity" | "source">>)[];
}

/** Most issues that are listed. */
export const MOST_ISSUES = 1000;
