import type { Language } from "@countykit/core";
import { checkPlan, indicators, openBook, type Plan, type Target, type TargetFinding, targetTexts } from "@countykit/coverage-metrics";
import { textsIn } from "../texts.js";
import { documentName } from "./citation.js";
import { headOf } from "./policies.js";
import type { Style } from "./style.js";
import { aligned, type Column, fitColumns, type Row } from "./table.js";
import { hanging } from "./wrap.js";

/** Any day does: a book that knows nothing leaves of a finding only what the plan says. */
const NO_DAY = "2000-01-01";

/** One plan with every target of it. */
export function renderPlan(plan: Plan, language: Language, style: Style): string {
  const tell = textsIn(language);
  const facts = [
    documentName(plan.document),
    `${tell("level", { level: "county" })} ${plan.jurisdiction}`,
    `${tell("policyCohorts", {})} ${tell("cohorts", { years: [plan.cohort] })}`,
    ...(plan.acceptance === null ? [] : [tell("acceptance", { date: plan.acceptance.date })]),
  ];
  const heads = [tell("target", {}), tell("targetValue", {}), tell("due", {}), tell("cited", {})];
  const findings = checkPlan(plan, openBook({ asOf: NO_DAY }));
  const cells = plan.targets.map((target, index) => [
    tell("targetName", { title: target.title[language], force: target.force, locators: [] }),
    aimOf(findings[index], language),
    findings[index]?.due?.lastDay ?? "—",
    target.cite.locator,
  ]);
  const widths = fitColumns(
    heads.map((head, index) => [head, ...cells.map((row) => row[index] ?? "")]),
    style.width - 2 * heads.length,
  );
  const columns = heads.map((head, index): Column => ({ head, width: widths[index] ?? 1, align: "left" }));
  const rows = plan.targets.flatMap((target, index): readonly Row[] => [
    (cells[index] ?? []).map((text, column) => ({ text, paint: column === 0 ? style.bold : (line: string) => line })),
    { across: hanging(`${target.id}  ${indicatorsOf(target, language)}`, style.width).map(style.dim), joined: true },
  ]);
  const table = aligned(columns, rows, style.dim).replaceAll(/ +$/gmu, "");
  return `${headOf(plan.title[language], [plan.id, ...facts], style)}\n\n${table}\n`;
}

/** What is counted, in every reading. */
function indicatorsOf({ asks, readings = [] }: Target, language: Language): string {
  const asked = readings.length === 0 ? [asks] : readings.map((one) => one.asks ?? asks);
  return [...new Set(asked.map(({ indicator }) => indicators[indicator].definition.term[language]))].join(language === "zh" ? "、" : ", ");
}

/** What is aimed at, in every reading. */
function aimOf(finding: TargetFinding | undefined, language: Language): string {
  if (finding === undefined) return "—";
  const of = finding.readings.length === 0 ? [finding] : finding.readings;
  const aims = new Set(of.map((one) => targetTexts(finding, one, language).limit).filter((text) => text !== ""));
  return aims.size === 0 ? "—" : [...aims].join("\n");
}
