import { verdictName } from "@countykit/budget-rules";
import type { Bilingual, Finding, Language, Verdict } from "@countykit/core";
import { targetVerdictName } from "@countykit/coverage-metrics";
import type { Checked } from "../commands/checked.js";
import { countsOf, VERDICTS } from "../report.js";
import { textsIn } from "../texts.js";
import type { Style } from "./style.js";
import { aligned, type Column, fitColumns } from "./table.js";

/** Several programmes at a glance (汇总): how many findings of each verdict, for budgets and for targets. Nothing for a single one. */
export function renderOverview(checked: readonly Checked[], language: Language, style: Style): readonly string[] {
  if (checked.length < 2) return [];
  const tell = textsIn(language);
  const budgets = checked.some(({ budget }) => budget !== null);
  const targets = checked.some(({ coverage }) => coverage !== null);
  const counts = (findings: readonly Finding[] | undefined, name: (verdict: Verdict) => Bilingual): string =>
    findings === undefined || findings.length === 0 ? "—" : countsText(findings, name, language);
  const heads = [tell("programme", {}), ...(budgets ? [tell("budgetPart", {})] : []), ...(targets ? [tell("targetsPart", {})] : [])];
  const rows = checked.map(({ programme, budget, coverage }) => [
    programme.id,
    ...(budgets ? [counts(budget?.findings, verdictName)] : []),
    ...(targets ? [counts(coverage?.findings, targetVerdictName)] : []),
  ]);
  const widths = fitColumns(
    heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? "")]),
    style.width - 2 - heads.length * 2,
    { 1: 20, 2: 20 },
  );
  const table = aligned(
    heads.map((head, index): Column => ({ head, width: widths[index] ?? 1, align: "left" })),
    rows,
    style.dim,
  );
  const lines = table.split("\n").map((line) => `  ${line}`.trimEnd());
  return [[style.dim("═".repeat(style.width)), style.bold(tell("overview", {})), ...lines].join("\n")];
}

function countsText(findings: readonly Finding[], name: (verdict: Verdict) => Bilingual, language: Language): string {
  const tell = textsIn(language);
  const counts = countsOf(findings);
  return VERDICTS.filter((verdict) => counts[verdict] > 0)
    .map((verdict) => tell("count", { verdict: name(verdict)[language], count: counts[verdict] }))
    .join(tell("comma", {}));
}
