import type { Language } from "@countykit/core";
import { type Plan, type TargetFinding, targetTexts, targetVerdictName } from "@countykit/coverage-metrics";
import type { CheckedCoverage } from "../commands/checked.js";
import { countsOf, VERDICTS } from "../report.js";
import { type Tell, textsIn } from "../texts.js";
import { documentName } from "./citation.js";
import { renderNotes } from "./notes.js";
import type { Style } from "./style.js";
import { isSilent, isUnheardOf, isUnquantified } from "./target-groups.js";
import { targetsTable } from "./targets-table.js";
import { hanging, wrap } from "./wrap.js";

/** The report on targets: plan by plan what is decided, what is open and why, what nobody has said anything about, and how many of each verdict. */
export function renderCoverage(
  { plans, findings, notes, record }: Pick<CheckedCoverage, "plans" | "findings" | "notes"> & Partial<Pick<CheckedCoverage, "record">>,
  language: Language,
  style: Style,
): readonly string[] {
  const tell = textsIn(language);
  const parts = plans.flatMap((plan) => onePlan(plan, findings, language, style));
  return [
    ...(record?.basis === "planned" ? [style.bold(tell("asPlanned", {}))] : []),
    ...(parts.length === 0 ? [style.bold(tell("noPlan", {}))] : parts),
    ...renderNotes(notes, language, style),
    ...(findings.length === 0 ? [] : [wrap(countsLine(findings, language, tell), style.width).join("\n")]),
  ];
}

function onePlan(plan: Plan, all: readonly TargetFinding[], language: Language, style: Style): readonly string[] {
  const tell = textsIn(language);
  const findings = all.filter(({ policy }) => policy === plan.id);
  const idle = findings.filter(({ verdict }) => verdict === "not-applicable");
  const silent = findings.filter((finding) => isSilent(finding) && !isUnquantified(finding));
  const unquantified = findings.filter((finding) => finding.verdict === "unknown" && isUnquantified(finding));
  const shown = findings.filter((finding) => ![idle, silent, unquantified].some((group) => group.includes(finding)));
  const title = tell("named", { name: plan.title[language], more: documentName(plan.document) });
  return [
    [
      ...wrap(tell("targets", { plan: title, count: findings.length }), style.width).map(style.bold),
      ...(shown.length === 0 ? [] : [targetsTable(shown, language, style)]),
    ].join("\n"),
    ...group(
      tell("targetsSilent", { count: silent.length }),
      silent.map(({ title: name }) => name[language]),
      language,
      style,
    ),
    ...group(
      tell("targetsUnquantified", { count: unquantified.length }),
      unquantified.map((one) => measuredText(one, language, tell)),
      language,
      style,
    ),
    ...group(
      tell("targetsIdle", { count: idle.length, reason: reasonOf(idle) }),
      idle.map((one) => measuredText(one, language, tell)),
      language,
      style,
    ),
  ];
}

/** Targets of which there is nothing to show but their names, and perhaps what was measured. */
function group(heading: string, names: readonly string[], language: Language, style: Style): readonly string[] {
  if (names.length === 0) return [];
  return [[style.bold(heading), ...hanging(names.join(language === "zh" ? "；" : "; "), style.width)].join("\n")];
}

/** The name of a target, and what was measured for information where anything was. */
function measuredText(finding: TargetFinding, language: Language, tell: Tell): string {
  const { observed } = targetTexts(finding, finding, language);
  return observed === "" || isUnheardOf(finding)
    ? finding.title[language]
    : tell("named", { name: finding.title[language], more: observed });
}

const reasonOf = ([first]: readonly TargetFinding[]): string => /^not-applicable\.(.+)$/u.exec(first?.message.key ?? "")?.[1] ?? "";

function countsLine(findings: readonly TargetFinding[], language: Language, tell: Tell): string {
  const counts = countsOf(findings);
  const each = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) =>
    tell("count", { verdict: targetVerdictName(verdict)[language], count: counts[verdict] }),
  );
  return tell("targetCounts", { all: findings.length, each });
}
