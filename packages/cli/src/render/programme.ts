import { type Policy, verdictName } from "@countykit/budget-rules";
import { displayMeasure, type Finding, type Language } from "@countykit/core";
import { totalsOf } from "../budget-totals.js";
import type { Checked } from "../commands/check.js";
import { countsOf, VERDICTS } from "../report.js";
import { type Tell, textsIn } from "../texts.js";
import { documentName } from "./citation.js";
import { findingRows, limitText } from "./finding.js";
import type { Style } from "./style.js";
import { boxed, type Column, fitColumns, frameOf, type Row } from "./table.js";
import { renderTotals } from "./totals.js";
import { wrap } from "./wrap.js";

/** The report on one programme: who, when, how much, every finding, what does not apply, and how many of each verdict. */
export function renderProgramme(checked: Checked, policies: readonly Policy[], language: Language, style: Style): string {
  const { programme, asOf, asOfFrom, findings } = checked;
  const tell = textsIn(language);
  const heading = [programme.document === null ? [] : [tell("document", { document: programme.document })], [tell("asOf", { date: asOf, from: asOfFrom })]].flat();
  const applying = findings.filter(({ verdict }) => verdict !== "not-applicable");
  const parts = [
    `${rule(style)}\n${style.bold(programme.name[language])}  ${style.dim(programme.id)}\n${heading.join("    ")}`,
    renderTotals(totalsOf(programme.budget, asOf), language, style),
    applying.length === 0 ? tell("noFindings", {}) : `${style.bold(tell("findings", {}))}\n${findingsTable(applying, checked, policies, language, style)}`,
    ...notApplicable(findings, policies, language, style),
    ...(findings.length === 0 ? [] : [countsLine(findings, language, tell)]),
  ];
  return `${parts.join("\n\n")}\n`;
}

const rule = ({ width, dim }: Style): string => dim("═".repeat(width));

function findingsTable(findings: readonly Finding[], { programme }: Checked, policies: readonly Policy[], language: Language, style: Style): string {
  const rows = policies.flatMap(({ id, title }): readonly Row[] => {
    const own = findings.filter(({ policy }) => policy === id);
    if (own.length === 0) return [];
    return [{ across: wrap(title[language], style.width - 4).map(style.bold) }, ...own.flatMap((finding) => findingRows(finding, programme.budget, language, style))];
  });
  return boxed(findingColumns(rows, language, style), rows, style.dim);
}

/** Columns as wide as the findings at hand need; figures are set to the right. */
function findingColumns(rows: readonly Row[], language: Language, { width }: Style): readonly Column[] {
  const tell = textsIn(language);
  const heads = [tell("item", {}), tell("measured", {}), tell("rule", {}), tell("margin", {}), tell("verdict", {}), tell("cited", {})];
  const texts = rows.flatMap((row) => ("across" in row ? [] : [row.map((cell) => (typeof cell === "string" ? cell : cell.text))]));
  const widths = fitColumns(
    heads.map((head, index) => [head, ...texts.map((row) => row[index] ?? "")]),
    width - frameOf(heads.length),
  );
  return heads.map((head, index) => ({ head, width: widths[index] ?? 1, align: index > 0 && index < 4 ? "right" : "left" }));
}

/** Policies that do not bind the programme, each with the reason; what they would have measured in the same place is shown for information. */
function notApplicable(findings: readonly Finding[], policies: readonly Policy[], language: Language, style: Style): readonly string[] {
  const tell = textsIn(language);
  const lines = policies.flatMap((policy) => {
    const own = findings.filter(({ policy: id, verdict }) => id === policy.id && verdict === "not-applicable");
    const [first] = own;
    if (first === undefined) return [];
    const reason = first.message.key.split(".").at(-1) ?? "";
    const head = `${policy.title[language]}${language === "zh" ? `（${documentName(policy.document)}）：` : ` (${documentName(policy.document)}): `}${tell("notApplicableWhy", { reason })}`;
    const shown = reason === "jurisdiction" ? [] : own.filter(({ measured }) => measured !== null);
    if (shown.length === 0) return wrapped(head, style);
    const each = shown.map((finding) => `${finding.title[language]} ${displayMeasure(finding.measured, language)}${finding.limit === null ? "" : language === "zh" ? `（限值 ${limitText(finding, language)}）` : ` (limit ${limitText(finding, language)})`}`);
    const measured = `${tell("forInformation", {})}${language === "zh" ? "：" : ": "}${each.join(language === "zh" ? "；" : "; ")}`;
    return [...wrapped(head, style), ...wrapped(measured, style, "    ")];
  });
  return lines.length === 0 ? [] : [[style.bold(tell("notApplicable", {})), ...lines].join("\n")];
}

const wrapped = (text: string, { width }: Style, indent = "  "): readonly string[] => wrap(text, width - indent.length - 2).map((line, index) => `${indent}${index === 0 ? "" : "  "}${line}`);

function countsLine(findings: readonly Finding[], language: Language, tell: Tell): string {
  const counts = countsOf(findings);
  const each = VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => tell("count", { verdict: verdictName(verdict)[language], count: counts[verdict] }));
  return tell("counts", { all: findings.length, each });
}
