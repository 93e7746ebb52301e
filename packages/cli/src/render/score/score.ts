import { displayExact, displayMeasure, type Language, operatorSign } from "@countykit/core";
import type { Scored } from "../../commands/scored.js";
import { type Names, namesIn } from "../../scores/names.js";
import { knownShares } from "../../scores/shares.js";
import { type Tell, textsIn } from "../../texts.js";
import { documentName } from "../citation.js";
import { renderNotes } from "../notes.js";
import type { Style } from "../style.js";
import { flow, hanging, wrap } from "../wrap.js";
import { decisiveLines } from "./decisive.js";
import { renderExplained } from "./explained.js";
import { claimLosses, factLosses } from "./lost-points.js";
import { renderPapers } from "./papers.js";
import { scoreHead } from "./score-head.js";
import { scoreTable } from "./score-table.js";
import { renderUplift } from "./uplift.js";

/** The report on one score (评分报告): who and by what, the total, then item by item what is lost and why; or one item step by step. */
export function renderScore(scored: Scored, language: Language, style: Style): string {
  const tell = textsIn(language);
  const { programme, rubric, scoring, taken, notes } = scored;
  const names = namesIn(rubric, language, tell);
  const asksPapers = [...rubric.groups.flatMap(({ items }) => items), ...(rubric.bonus?.items ?? [])].some(
    ({ evidence }) => evidence.length > 0,
  );
  const bare = programme.name[language] === "";
  const facts = [
    bare ? rubric.id : programme.id,
    tell("rubricName", { name: documentName(rubric.document) }),
    tell("factsAsOf", { date: scoring.asOf }),
    ...(asksPapers && (scored.state.evidence ?? []).length === 0 ? [tell("papersNone", {})] : []),
    ...(taken.coverage === 0 ? [] : [tell("factsFrom", { section: "coverage", count: taken.coverage })]),
    ...(taken.file === 0 ? [] : [tell("factsFrom", { section: "file", count: taken.file })]),
  ];
  const explained = scored.explained === null ? null : renderExplained(scored.explained, language, style).join("\n");
  const parts = [
    [
      style.dim("═".repeat(style.width)),
      ...wrap(bare ? rubric.title[language] : programme.name[language], style.width).map(style.bold),
      ...flow(facts, style.width).map(style.dim),
    ].join("\n"),
    scoreHead(scored, language, style, tell),
    ...(explained === null ? fullReport(scored, names, language, style, tell) : [explained]),
    ...(scored.uplift === null ? decisiveLines(scored, names, language, tell).map((line) => wrap(line, style.width).join("\n")) : []),
    ...renderUplift(scored, names, language, style, tell),
    ...renderNotes(notes, language, style),
  ];
  return `${parts.join("\n\n")}\n`;
}

function fullReport(scored: Scored, names: Names, language: Language, style: Style, tell: Tell): readonly string[] {
  const { scoring } = scored;
  const vetoes = scoring.vetoes.map(({ title, answer }) => tell("named", { name: title[language], more: tell("answer", { answer }) }));
  const measured = shareTexts(scored, names, language, tell);
  return [
    [
      scoreTable(scored, names, language, style, tell),
      ...(vetoes.length === 0 ? [] : hanging(tell("vetoLine", { vetoes }), style.width)),
      ...(measured.length === 0 ? [] : hanging(tell("measuredLine", { values: measured }), style.width)),
    ].join("\n"),
    ...claimLosses(scored, names, style, tell),
    ...factLosses(scored, names, language, style, tell),
    ...renderPapers(scored, language, style, tell),
  ];
}

/** The shares that are known, and the limits that they are held against (实测占比). */
const shareTexts = (scored: Scored, names: Names, language: Language, tell: Tell): readonly string[] =>
  knownShares(scored).map(({ path, measure, limit }) => {
    const name = names.part(path);
    const share = displayMeasure(measure, language);
    const shown = `${name} ${share}`;
    return limit === null
      ? shown
      : tell("named", { name: shown, more: `${operatorSign(limit.operator)} ${displayExact(limit.at, "ratio", language)}` });
  });
