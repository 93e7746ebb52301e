import type { Language } from "@countykit/core";
import { missingEvidence } from "@countykit/scoring-rubric";
import type { Scored } from "../../commands/scored.js";
import type { Tell } from "../../texts.js";
import type { Style } from "../style.js";
import { hanging } from "../wrap.js";

/** The papers that are not there, item by item (缺少的佐证材料); nothing for items that nobody has looked at. */
export function renderPapers({ rubric, state }: Scored, language: Language, style: Style, tell: Tell): readonly string[] {
  const lines = missingEvidence(rubric, state).flatMap(({ title, missing, papers }) => {
    if (missing === null || missing.length === 0) return [];
    const names = papers.filter(({ id }) => missing.includes(id)).map(({ label }) => label[language]);
    return [tell("labelled", { label: title[language], text: tell("fewOf", { names, all: names.length }) })];
  });
  return lines.length === 0
    ? []
    : [[style.bold(tell("papersMissing", {})), ...lines.flatMap((line) => hanging(line, style.width))].join("\n")];
}
