import type { Issue, Language } from "@countykit/core";
import { rosterForms, targetTexts } from "@countykit/coverage-metrics";
import type { Counted } from "../commands/count-up.js";
import type { FileRead } from "../rosters/read-rosters.js";
import { type Tell, textsIn } from "../texts.js";
import { renderAreas } from "./areas.js";
import { renderCoverage } from "./coverage.js";
import { renderNotes } from "./notes.js";
import { headOf } from "./policies.js";
import type { Style } from "./style.js";
import { isSilent } from "./target-groups.js";
import { aligned, type Column, fitColumns } from "./table.js";
import { hanging } from "./wrap.js";

/** How many notes are shown; all of them stand in the JSON report. */
const SHOWN_NOTES = 20;

/** The report on rosters: what was read, what deserves a look, what they show, against targets where there are any, and area by area. */
export function renderCoverageReport(counted: Counted, language: Language, style: Style): string {
  const tell = textsIn(language);
  const { asOf, county, name, plans, findings, areas } = counted;
  const facts = [...(county === null ? [] : [tell("ofCounty", { code: county })]), tell("countedOn", { date: asOf })];
  return [
    headOf(name ?? tell("rostersTitle", {}), facts, style),
    ...filesRead(counted, language, style, tell),
    ...notes(counted.notes, language, style, tell),
    ...(plans.length === 0 ? [] : renderCoverage({ plans, findings, notes: [] }, language, style)),
    ...(plans.length === 0 || counted.before !== null ? [summary(counted, language, style, tell)] : []),
    ...(areas.length === 0 ? [] : [renderAreas(counted, language, style)]),
  ].join("\n\n");
}

/** What was read: file, roster, rows, and what is unusual about it; nothing where a record has figures only. */
function filesRead({ files, skipped }: Counted, language: Language, style: Style, tell: Tell): readonly string[] {
  if (files.length + skipped.length === 0) return [];
  const rows = files.map((file) => [
    file.file,
    rosterForms[file.roster].term[language],
    tell("rowCount", { count: file.rows }),
    remarkOn(file, tell),
  ]);
  return [
    [
      style.bold(tell("filesRead", {})),
      ...plainTable(rows, style),
      ...skipped.flatMap((file) => hanging(tell("skippedWorkbook", { file }), style.width)),
    ].join("\n"),
  ];
}

const remarkOn = ({ by, encoding, headerRow }: FileRead, tell: Tell): string =>
  [
    ...(by === "headings" ? [tell("byHeadings", {})] : []),
    ...(encoding === "utf-8" ? [] : [tell("inEncoding", { encoding: encoding.toUpperCase() })]),
    ...(headerRow !== null && headerRow > 1 ? [tell("headingsIn", { row: headerRow })] : []),
  ].join(tell("comma", {}));

/** The first notes, and how many more there are. */
function notes(all: readonly Issue[], language: Language, style: Style, tell: Tell): readonly string[] {
  const [shown = ""] = renderNotes(all.slice(0, SHOWN_NOTES), language, style);
  if (shown === "") return [];
  return [all.length > SHOWN_NOTES ? `${shown}\n  ${tell("moreNotes", { count: all.length - SHOWN_NOTES })}` : shown];
}

/** What is always shown of a county, for one day or for two. */
function summary({ now, before, asOf }: Counted, language: Language, style: Style, tell: Tell): string {
  const rows = now.shown.flatMap((finding, index) => {
    const earlier = before?.shown[index];
    if (isSilent(finding) && (earlier === undefined || isSilent(earlier))) return [];
    const earlierText = earlier === undefined ? [] : [targetTexts(earlier, earlier, language).observed];
    return [[finding.title[language], ...earlierText, targetTexts(finding, finding, language).observed]];
  });
  if (rows.length === 0) return tell("nothingShown", {});
  const heads = [tell("indicatorHead", {}), ...(before === null ? [] : [before.asOf]), asOf];
  return [style.bold(tell("summary", {})), ...plainTable(rows, style, before === null ? undefined : heads)].join("\n");
}

/** A table without borders, set in by two columns. */
function plainTable(
  rows: readonly (readonly string[])[],
  style: Style,
  heads: readonly string[] = rows[0]?.map(() => "") ?? [],
): readonly string[] {
  if (rows.length === 0) return [];
  const widths = fitColumns(
    heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? "")]),
    style.width - 2 - heads.length * 2,
  );
  const columns = heads.map((head, index): Column => ({ head, width: widths[index] ?? 1, align: "left" }));
  return aligned(columns, rows, style.dim)
    .split("\n")
    .map((line) => `  ${line}`.trimEnd());
}
