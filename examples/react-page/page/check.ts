import { builtInPolicies, checkBudget, explainFinding, parseBudget, verdictName } from "@countykit/budget-rules";
import { type Issue, type Language, parseCivilDate, type Verdict } from "@countykit/core";

/** One entry of the list on the page: a finding, or something wrong with the input. */
export interface Entry {
  readonly id: string;
  /** Where in the budget an issue is; `null` for a finding. */
  readonly path: string | null;
  readonly verdict: Verdict | "issue";
  readonly badge: string;
  readonly title: string;
  readonly sentence: string;
}

/** Checks what stands in the form: the findings, or everything that is wrong with the input. Nothing is thrown. */
export function check(budget: unknown, day: string, language: Language): readonly Entry[] {
  const asOf = parseCivilDate(day, "/asOf");
  const read = parseBudget(budget);
  if (!asOf.ok || !read.ok) return [asOf, read].flatMap((one) => (one.ok ? [] : one.issues.map((issue) => problem(issue, language))));
  const findings = checkBudget(read.value, builtInPolicies, { asOf: asOf.value });
  // What does not bind this county and batch is of no interest here.
  const binding = findings.filter(({ verdict }) => verdict !== "not-applicable");
  return binding.map((finding) => ({
    id: finding.id,
    path: null,
    verdict: finding.verdict,
    badge: verdictName(finding.verdict)[language],
    title: finding.subject === null ? finding.title[language] : `${finding.title[language]} · ${finding.subject}`,
    sentence: explainFinding(finding)[language],
  }));
}

const problem = ({ code, path, message, hint }: Issue, language: Language): Entry => ({
  id: `${code} ${path}`,
  path,
  verdict: "issue",
  badge: language === "zh" ? "输入问题" : "input",
  title: path,
  sentence: [message, hint].flatMap((text) => text?.[language] ?? []).join(language === "zh" ? "。" : ". "),
});

/** How many entries of each kind there are: 符合 9 · 待定 3. */
export function counts(entries: readonly Entry[]): string {
  const badges = [...new Set(entries.map(({ badge }) => badge))];
  return badges.map((badge) => `${badge} ${entries.filter((entry) => entry.badge === badge).length}`).join(" · ");
}
