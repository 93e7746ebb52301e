import type { Bilingual, Language, Measure } from "@countykit/core";
import { explainTarget, type TargetFinding, targetTexts, targetVerdictName } from "@countykit/coverage-metrics";

/** A missing fact, and how many open targets name it. */
export interface Needed {
  readonly id: string;
  readonly label: Bilingual;
  readonly targets: number;
}

/** The facts that open targets name as missing (缺失事实), those that most of them need first. */
export function neededFacts(findings: readonly TargetFinding[]): readonly Needed[] {
  const needed = new Map<string, Needed>();
  for (const { verdict, missing } of findings) {
    if (verdict === "pass" || verdict === "fail" || verdict === "not-applicable") continue;
    for (const { id, label } of missing) needed.set(id, { id, label, targets: (needed.get(id)?.targets ?? 0) + 1 });
  }
  return [...needed.values()].toSorted((one, other) => other.targets - one.targets);
}

/** Whether nothing at all is known of what a target asks, in any reading. */
export const isSilent = (finding: TargetFinding): boolean =>
  finding.verdict === "unknown" &&
  (finding.readings.length > 0 ? finding.readings : [finding]).every(({ part, whole }) => saysNothing(part, whole));

function saysNothing(part: Measure | null, whole: Measure | null): boolean {
  if (part === null) return true;
  if (part.min !== null && part.min !== "0") return false;
  return part.max === null ? (whole?.max ?? null) === null : whole !== null && JSON.stringify(part.max) === JSON.stringify(whole.max);
}

/** One finding as the cells of a row and what stands below them. */
export function targetCells(finding: TargetFinding, language: Language) {
  const texts = targetTexts(finding, finding, language);
  return {
    verdict: targetVerdictName(finding.verdict)[language],
    ...texts,
    sentence: explainTarget(finding)[language],
    readings: finding.readings.map((reading) => ({
      id: reading.id,
      title: reading.title[language],
      verdict: reading.verdict,
      verdictName: targetVerdictName(reading.verdict)[language],
      ...targetTexts(finding, reading, language),
    })),
    cites: finding.citations.map(({ document, locator }) => `${document} ${locator}`.trim()).join(language === "zh" ? "；" : "; "),
    due: finding.due?.lastDay ?? null,
  };
}
