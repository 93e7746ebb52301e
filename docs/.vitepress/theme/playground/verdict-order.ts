import type { Bilingual, Language, Verdict } from "@countykit/core";

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

/** How many findings there are of each verdict, the gravest first, as a line of text. */
export function verdictCounts(
  findings: readonly { readonly verdict: Verdict }[],
  nameOf: (verdict: Verdict) => Bilingual,
  language: Language,
): string {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of byVerdict(findings)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].map(([verdict, count]) => `${nameOf(verdict)[language]} ${count}`).join(language === "zh" ? "，" : ", ");
}
