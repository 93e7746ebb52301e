import type { Language } from "@countykit/core";
import type { Checked } from "../commands/checked.js";
import { textsIn } from "../texts.js";
import { renderBudget } from "./budget.js";
import { renderCoverage } from "./coverage.js";
import type { Style } from "./style.js";
import { flow, wrap } from "./wrap.js";

/** The report on one programme: who and when, then its budget, then its targets. */
export function renderProgramme({ programme, asOf, asOfFrom, budget, coverage }: Checked, language: Language, style: Style): string {
  const tell = textsIn(language);
  const facts = [
    programme.id,
    ...(programme.document === null ? [] : [tell("document", { document: programme.document })]),
    tell("asOf", { date: asOf, from: asOfFrom }),
  ];
  const parts = [
    [
      style.dim("═".repeat(style.width)),
      ...wrap(programme.name[language], style.width).map(style.bold),
      ...flow(facts, style.width).map(style.dim),
    ].join("\n"),
    ...(budget === null ? [] : renderBudget(budget, asOf, language, style)),
    ...(coverage === null ? [] : renderCoverage(coverage, language, style)),
  ];
  return `${parts.join("\n\n")}\n`;
}
