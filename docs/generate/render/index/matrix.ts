import type { Language } from "@countykit/core";
import { type Question, scopeNumber, type Site } from "../../collect.js";
import { topics } from "../../topics.js";
import type { Programme } from "../../world.js";
import { plain } from "../markdown.js";
import { concerns } from "./by-county.js";
import { cellLink } from "./cell.js";
import { indexPage } from "./frame.js";
import { said } from "./texts.js";

/** Questions by programmes, with values and verdicts. Written as HTML: cells carry what the switch looks for. */
export function matrix(site: Site, language: Language): string {
  const { questions, programmes } = site;
  const judged = questions.filter(({ pages }) => pages.some((page) => programmes.some((one) => concerns(page, one))));
  const known: readonly string[] = Object.values(topics).map(({ zh }) => zh);
  const order = [...new Set([...known, ...judged.map(({ topic }) => topic.zh)])];
  const bodies = order.flatMap((topic) => {
    const own = judged.filter((one) => one.topic.zh === topic);
    const [first] = own;
    if (first === undefined) return [];
    const span = programmes.length + 1;
    const head = `<tr class="topic"><th colspan="${span}" scope="rowgroup">${plain(first.topic[language])}</th></tr>`;
    return [`<tbody>\n${[head, ...own.map((one) => row(one, site, language))].join("\n")}\n</tbody>`];
  });
  const heads = programmes.map(({ label }) => `<th scope="col">${plain(label[language])}</th>`).join("");
  return indexPage(
    { title: said("matrix", language), description: said("matrixSaid", language), outline: "false", pageClass: "rule-matrix", language },
    [
      said("matrixSaid", language),
      `<RuleSwitch :binding="binding" mode="matrix" language="${language}" />`,
      `<div class="matrix" tabindex="0" role="region" aria-label="${said("matrix", language)}">\n<table>\n<thead><tr><th scope="col">${said("question", language)}</th>${heads}</tr></thead>\n${bodies.join("\n")}\n</table>\n</div>`,
    ],
  );
}

const row = (question: Question, site: Site, language: Language): string =>
  `<tr><th scope="row">${plain(question.title[language])}</th>${site.programmes.map((one) => cell(question, one, site, language)).join("")}</tr>`;

function cell({ pages }: Question, programme: Programme, site: Site, language: Language): string {
  const own = pages.filter((page) => concerns(page, programme));
  if (own.length === 0) return '<td class="empty">—</td>';
  return `<td data-programme="${programme.id}">${own.map((page) => cellLink(page, scopeNumber(site, page), programme.id, own.length > 1, language)).join("")}</td>`;
}
