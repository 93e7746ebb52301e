import type { Verdict } from "@countykit/core";

const ORDER: Readonly<Record<Verdict, number>> = {
  fail: 0,
  "depends-on-reading": 1,
  unknown: 2,
  excused: 3,
  pass: 4,
  "not-applicable": 5,
};

/** Findings by their verdict, the gravest first; those of one verdict stay in their order. */
export const byVerdict = <One extends { readonly verdict: Verdict }>(findings: readonly One[]): readonly One[] =>
  findings.toSorted((one, other) => ORDER[one.verdict] - ORDER[other.verdict]);
