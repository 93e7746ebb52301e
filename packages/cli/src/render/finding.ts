import { type Budget, explainFinding, verdictName } from "@countykit/budget-rules";
import { displayMeasure, type Finding, type Language, type Measure, operatorSign, type ReadingOutcome } from "@countykit/core";
import { type Tell, textsIn } from "../texts.js";
import { citationText } from "./citation.js";
import { missingText } from "./missing.js";
import type { Style } from "./style.js";
import { aligned, type Cell, type Column, fitColumns, type Row } from "./table.js";
import { wrap } from "./wrap.js";

/** One finding: its row, and under it the sentence, the readings, and what would decide. */
export function findingRows(finding: Finding, budget: Budget, language: Language, style: Style): readonly Row[] {
  const tell = textsIn(language);
  const width = style.width - 4;
  const sentence = finding.verdict === "depends-on-reading" ? tell("readingsDisagree", {}) : explainFinding(finding)[language];
  const lacking = missingText(finding, sentence, language);
  const across = [
    ...wrap(sentence, width),
    ...(finding.readings.length > 1 ? indent(readingsTable(finding, language, style)) : []),
    ...(lacking === "" ? [] : wrap(lacking, width)),
  ];
  return [cells(finding, budget, language, style, tell), { across, joined: true }];
}

function cells(finding: Finding, budget: Budget, language: Language, style: Style, tell: Tell): readonly (string | Cell)[] {
  const { title, force, verdict, measured, margin, citations, policy } = finding;
  const subject = subjectName(finding.subject, budget);
  return [
    {
      text: `${title[language]}${subject === null ? "" : `${language === "zh" ? "：" : ": "}${subject}`}${tell("force", { force })}`,
      paint: style.bold,
    },
    show(measured, language),
    limitText(finding, language),
    show(margin, language),
    { text: verdictName(verdict)[language], paint: style.verdict(verdict) },
    citations.map((citation) => citationText(citation, policy, tell)).join("\n"),
  ];
}

const show = (measure: Measure | null, language: Language): string => (measure === null ? "—" : displayMeasure(measure, language));

/** The operator and the limit; a limit that is itself a range is one the value has to lie in. */
export function limitText({ operator, limit }: Pick<Finding, "operator" | "limit">, language: Language): string {
  if (limit === null) return "—";
  const text = displayMeasure(limit, language);
  return operator === "==" && text.startsWith("[")
    ? textsIn(language)("within", { range: text })
    : `${operator === null ? "" : `${operatorSign(operator)} `}${text}`;
}

/** What a finding is about, by the name the budget gives it; `null` when it is about everything the title speaks of. */
function subjectName(subject: string | null, budget: Budget): string | null {
  if (subject === null || subject === "sources" || subject === "phases") return null;
  const id = subject.slice(subject.indexOf("/") + 1);
  const { declared, lines, groups, contracts, sources, phases } = budget;
  const inOrder = subject.startsWith("source/")
    ? sources
    : subject.startsWith("phase/")
      ? phases
      : [...declared, ...lines, ...groups, ...contracts, ...sources, ...phases];
  return (inOrder.find((one) => one.id === subject) ?? inOrder.find((one) => one.id === id))?.name ?? subject;
}

function readingsTable({ readings, adopted }: Finding, language: Language, style: Style): readonly string[] {
  const tell = textsIn(language);
  const mark = ({ id, preferred }: ReadingOutcome): string =>
    adopted?.reading === id ? tell("adopted", {}) : preferred ? tell("preferred", {}) : "";
  const heads = [tell("reading", {}), tell("measured", {}), tell("verdict", {}), tell("margin", {})];
  const rows = readings.map((reading) => [
    `${reading.title[language]}${mark(reading)}`,
    show(reading.measured, language),
    verdictName(reading.verdict)[language],
    show(reading.margin, language),
  ]);
  const widths = fitColumns(
    heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? "")]),
    style.width - 6 - heads.length * 2,
  );
  const columns = heads.map(
    (head, index): Column => ({ head, width: widths[index] ?? 1, align: index === 1 || index === 3 ? "right" : "left" }),
  );
  const painted = rows.map(
    (row, index): Row =>
      row.map((text, column) => (column === 2 ? { text, paint: style.verdict(readings[index]?.verdict ?? "unknown") } : text)),
  );
  return aligned(columns, painted, style.dim).split("\n");
}

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line.trimEnd()}`);
