import { builtInPolicies, checkBudget, explainFinding, parseBudget, verdictName } from "@countykit/budget-rules";
import { type Citation, type Issue, type Language, parseCivilDate, type Verdict } from "@countykit/core";

/** One entry of the list on the page: a finding, or something wrong with the input. */
export interface Entry {
  readonly id: string;
  readonly kind: Verdict | "issue";
  readonly badge: string;
  readonly title: string;
  readonly sentence: string;
  readonly source: string;
}

/** Checks a budget written as JSON: its findings, or everything that is wrong with it. */
export function check(text: string, day: string, language: Language): readonly Entry[] {
  const json = readJson(text);
  if (json === undefined)
    return [problem({ code: "not-json", path: "", message: { zh: "不是完整的 JSON", en: "This is not complete JSON" } }, language)];
  const asOf = parseCivilDate(day, "/asOf");
  const budget = parseBudget(json);
  if (!asOf.ok || !budget.ok)
    return [asOf, budget].flatMap((read) => (read.ok ? [] : read.issues)).map((issue) => problem(issue, language));
  const findings = checkBudget(budget.value, builtInPolicies, { asOf: asOf.value });
  // What another county has ordered for itself is of no interest here.
  const ofInterest = findings.filter(({ message }) => message.key !== "not-applicable.jurisdiction");
  return ofInterest.map((finding) => ({
    id: finding.id,
    kind: finding.verdict,
    badge: verdictName(finding.verdict)[language],
    title: finding.subject === null ? finding.title[language] : `${finding.title[language]} · ${finding.subject}`,
    sentence: explainFinding(finding)[language],
    source: finding.citations.map(cited).join("; "),
  }));
}

const cited = ({ document, locator, quotedIn }: Citation): string =>
  quotedIn === undefined ? `${document} ${locator}` : `${document} ${locator} ← ${quotedIn.document} ${quotedIn.locator}`;

function problem({ code, path, message, hint }: Issue, language: Language): Entry {
  const badge = language === "zh" ? "输入问题" : "input";
  return { id: code, kind: "issue", badge, title: path === "" ? "/" : path, sentence: message[language], source: hint?.[language] ?? "" };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
