import type { Finding, Issue, Verdict } from "@countykit/core";

/** All verdicts, gravest first. */
export const VERDICTS: readonly Verdict[] = ["fail", "depends-on-reading", "unknown", "excused", "pass", "not-applicable"];

/** What was found out about one programme. */
export interface ProgrammeReport {
  readonly id: string;
  /** The day it was checked for. */
  readonly asOf: string;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** What the budget says that no policy takes up, such as a category that no rule knows. No note changes a finding or the exit code. */
  readonly notes: readonly Issue[];
}

/**
 * The JSON report (核查报告). `programmes` is absent when none could be checked, `issues` when the input was right; findings stand as the domain
 * package gave them.
 */
export interface Report {
  readonly schema: "countykit-report/1";
  readonly programmes?: readonly ProgrammeReport[];
  readonly issues?: readonly Issue[];
}

/** How many findings there are of each verdict; a verdict that nobody gave counts zero. */
export function countsOf(findings: readonly Finding[]): Readonly<Record<Verdict, number>> {
  const count = (wanted: Verdict): number => findings.filter(({ verdict }) => verdict === wanted).length;
  return {
    pass: count("pass"),
    fail: count("fail"),
    excused: count("excused"),
    unknown: count("unknown"),
    "not-applicable": count("not-applicable"),
    "depends-on-reading": count("depends-on-reading"),
  };
}

/** The report as text: two spaces of indent, one line break at the end. The same report gives the same bytes. */
export const reportText = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
