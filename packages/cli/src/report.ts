import type { Fact, Finding, Issue, Verdict } from "@countykit/core";
import type { TargetFinding } from "@countykit/coverage-metrics";
import type { Checked } from "./commands/checked.js";
import type { Counted } from "./commands/count-up.js";

/** All verdicts, gravest first. */
export const VERDICTS: readonly Verdict[] = ["fail", "depends-on-reading", "unknown", "excused", "pass", "not-applicable"];

/** What was found out about one programme. `findings`, `counts` and `notes` are those of its budget. */
export interface ProgrammeReport {
  readonly id: string;
  /** The day it was checked for. */
  readonly asOf: string;
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** What the budget says that no policy takes up, such as a category that no rule knows. No note changes a finding or the exit code. */
  readonly notes: readonly Issue[];
  /** Absent when the programme has no coverage section, or only the budget was asked for. */
  readonly coverage?: CoverageReport;
}

/** What was found out about the targets of a programme (目标核对). */
export interface CoverageReport {
  /** Ids of the plans that it was checked against; empty when none is known for the county and batch. */
  readonly plans: readonly string[];
  readonly findings: readonly TargetFinding[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** What was observed for the targets, for other packages. */
  readonly facts: readonly Fact[];
  /** What the record says that no target takes up. */
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

/** One programme as it stands in the report. */
export const programmeReport = ({ programme: { id }, asOf, budget, coverage }: Checked): ProgrammeReport => ({
  id,
  asOf,
  findings: budget?.findings ?? [],
  counts: countsOf(budget?.findings ?? []),
  notes: budget?.notes ?? [],
  ...(coverage === null ? {} : { coverage: coverageReport(coverage) }),
});

const coverageReport = ({ plans, findings, facts, notes }: NonNullable<Checked["coverage"]>): CoverageReport => ({
  plans: plans.map(({ id }) => id),
  findings,
  counts: countsOf(findings),
  facts,
  notes,
});

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

/** The JSON report on rosters: what was counted, or what is wrong with them. */
export const coverageReportText = (of: Counted | { readonly issues: readonly Issue[] }): string =>
  `${JSON.stringify({ schema: "countykit-coverage-report/1", ...("issues" in of ? { issues: of.issues } : countedReport(of)) }, null, 2)}\n`;

function countedReport({ asOf, county, files, plans, findings, facts, before, areas, notes }: Counted): object {
  return {
    asOf,
    county,
    files,
    ...(plans.length === 0 ? {} : { coverage: { plans: plans.map(({ id }) => id), findings, counts: countsOf(findings) } }),
    facts,
    ...(before === null ? {} : { compared: { asOf: before.asOf, facts: before.facts } }),
    ...(areas.length === 0
      ? {}
      : {
          areas: areas.map(({ code, level, name, now, before: earlier }) => ({
            code,
            level,
            ...(name === null ? {} : { name }),
            facts: now.facts,
            ...(earlier === null ? {} : { compared: earlier.facts }),
          })),
        }),
    notes,
  };
}
