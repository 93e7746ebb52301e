import type { Language } from "@countykit/core";
import { type TargetFinding, type TargetReadingOutcome, targetTexts, targetVerdictName } from "@countykit/coverage-metrics";
import { type Tell, textsIn } from "../texts.js";
import { foldMissing } from "./missing.js";
import type { Style } from "./style.js";
import { aligned, type Column, fitColumns, type Row } from "./table.js";
import { hanging } from "./wrap.js";

/** Space between columns, and before the first. */
const GAP = 2;

/** Long titles wrap first, then what was observed, the limit and the margin, which are short; then titles once more. */
const YIELDING = { 0: 36, 1: 12, 2: 11, 4: 11 } as const;

/** How many missing facts of one target are named; all of them stand in the JSON report. */
const NAMED = 6;

/** Targets of which something is known: a row each, and under it what else there is to know. */
export function targetsTable(findings: readonly TargetFinding[], language: Language, style: Style): string {
  const tell = textsIn(language);
  const heads = [tell("target", {}), tell("observed", {}), tell("targetValue", {}), tell("verdict", {}), tell("gap", {})];
  const cells = findings.map((finding) => cellsOf(finding, language, tell));
  const widths = fitColumns(
    heads.map((head, index) => [head, ...cells.map((row) => row[index] ?? "")]),
    style.width - GAP * (heads.length + 1),
    YIELDING,
  );
  const columns = heads.map((head, index): Column => ({ head, width: widths[index] ?? 1, align: "left" }));
  const rows = findings.flatMap((finding, index): readonly Row[] => {
    const below = linesBelow(finding, language, style, tell);
    return [painted(cells[index] ?? [], finding, style), ...(below.length === 0 ? [] : [{ across: below, joined: true }])];
  });
  return aligned(columns, rows, style.dim)
    .split("\n")
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}

function cellsOf(finding: TargetFinding, language: Language, tell: Tell): readonly string[] {
  const { title, force, verdict, citations } = finding;
  const { observed, limit, margin } = targetTexts(finding, finding, language);
  return [
    tell("targetName", { title: title[language], force, locators: citations.map(({ locator }) => locator) }),
    ...(readingsDiffer(finding)
      ? ["", limit, targetVerdictName(verdict)[language], ""]
      : [observed, limit, targetVerdictName(verdict)[language], margin]),
  ];
}

/** Whether the answer is only to be had reading by reading, each with its own line. */
const readingsDiffer = ({ verdict, readings }: TargetFinding): boolean =>
  readings.length > 1 && (verdict === "depends-on-reading" || verdict === "unknown");

const painted = (cells: readonly string[], { verdict }: TargetFinding, style: Style): Row =>
  cells.map((text, index) => ({ text, paint: index === 0 ? style.bold : index === 3 ? style.verdict(verdict) : plain }));

const plain = (line: string): string => line;

/** What stands under a row: readings, a condition, what is missing or lacking, an open deadline, other values, remarks, decisions. */
function linesBelow(finding: TargetFinding, language: Language, style: Style, tell: Tell): readonly string[] {
  const { due, verdict, missing, lacking, remarks, exception, adopted } = finding;
  const { condition } = targetTexts(finding, finding, language);
  const [open, failed] = [verdict === "unknown", verdict === "fail" || verdict === "excused"];
  const facts = missingFacts(missing, language);
  return [
    ...readingLines(finding, language, tell),
    ...(open && condition !== "" ? [tell("holdsIf", { condition })] : []),
    ...(open && facts.length > 0 ? [tell("targetMissing", { facts: facts.slice(0, NAMED), all: facts.length })] : []),
    ...(due !== null && due.state === "open" && failed ? [tell("notDueYet", { date: due.lastDay })] : []),
    ...(failed && lacking.length > 0 ? [tell("lacking", { names: lacking })] : []),
    ...sensitivityLines(finding, language, tell),
    ...remarks.map(({ text }) => tell("remark", { text: text[language] })),
    ...(exception === null ? [] : [tell("excusedBy", exception)]),
    ...(adopted === null ? [] : [tell("adoptedBy", adopted)]),
  ].flatMap((text) => hanging(text, style.width - 2, "  "));
}

/** Missing facts, those about one thing told together: `site of the centre: road, power`. */
function missingFacts(missing: TargetFinding["missing"], language: Language): readonly string[] {
  const colon = language === "zh" ? "：" : ": ";
  const about = missing.filter(({ label }) => label[language].includes(colon));
  return [...missing.flatMap((fact) => (about.includes(fact) ? [] : [fact.label[language]])), ...foldMissing(about, language)];
}

/** A line for each reading; one for all where they lead to the same. */
function readingLines(finding: TargetFinding, language: Language, tell: Tell): readonly string[] {
  const { readings } = finding;
  if (readings.length < 2) return [];
  const results = new Set(readings.map((one) => JSON.stringify([one.verdict, targetTexts(finding, one, language)])));
  if (results.size === 1 && !readingsDiffer(finding))
    return [tell("readingsAgree", { titles: readings.map(({ title }) => title[language]) })];
  return readings.map((one) => readingText(one, finding, language, tell));
}

function readingText(reading: TargetReadingOutcome, finding: TargetFinding, language: Language, tell: Tell): string {
  const { observed, limit, margin } = targetTexts(finding, reading, language);
  const own = targetTexts(finding, finding, language).limit === limit ? "" : limit;
  const mark = finding.adopted?.reading === reading.id ? tell("adopted", {}) : reading.preferred ? tell("preferred", {}) : "";
  const values = [observed, own, targetVerdictName(reading.verdict)[language], margin].filter((text) => text !== "");
  return tell("readingLine", { title: `${reading.title[language]}${mark}`, values });
}

/** What other values of a figure would lead to, where it is something else. */
function sensitivityLines(finding: TargetFinding, language: Language, tell: Tell): readonly string[] {
  const { comparator, limit, whole, verdict, sensitivity } = finding;
  const { margin: now } = targetTexts(finding, finding, language);
  return sensitivity.flatMap(({ value, evidence, ...other }) => {
    const { observed } = targetTexts(finding, { ...other, comparator, limit, part: null, whole: null }, language);
    const { margin } = targetTexts(finding, { ...other, comparator, limit, part: null, whole }, language);
    const values = [observed, targetVerdictName(other.verdict)[language], margin].filter((text) => text !== "");
    return other.verdict === verdict && margin === now ? [] : [tell("sensitivity", { value, evidence, values })];
  });
}
