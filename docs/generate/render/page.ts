import { findDocument, type Language } from "@countykit/core";
import type { Site } from "../collect.js";
import type { RulePage } from "../rule-page.js";
import { forceName } from "../words.js";
import { citationPart } from "./citation.js";
import { dataPart } from "./data.js";
import { examplesPart } from "./examples.js";
import { historyPart } from "./history.js";
import { plain, quoted } from "./markdown.js";
import { onDayPart, onDayScript } from "./on-day.js";
import { termsPart } from "./terms.js";
import { readingsPart } from "./readings.js";
import { documentName } from "../words.js";

/** The page of one rule in one language, as Markdown. */
export function renderPage(page: RulePage, site: Site, language: Language): string {
  const front = [
    "---",
    `title: ${quoted(pageTitle(page, language))}`,
    `description: ${quoted(page.sentence[language])}`,
    "outline: [2, 3]",
    "prev: false",
    "next: false",
    "pageClass: rule-page",
    "---",
  ];
  const parts = [
    ...onDayScript(page, language),
    `# ${plain(pageTitle(page, language))}`,
    kicker(page, language),
    plain(page.sentence[language]),
    ...onDayPart(page, site, language),
    ...termsPart(page, site, language),
    ...readingsPart(page, language),
    ...examplesPart(page, language),
    ...citationPart(page, language),
    ...historyPart(page, site, language),
    ...dataPart(page, site, language),
  ];
  return `${front.join("\n")}\n\n${parts.join("\n\n")}\n`;
}

/** The title, with the place and year that tell it from its namesakes. */
export function pageTitle({ title, scope }: RulePage, language: Language): string {
  if (scope === null) return title[language];
  return language === "zh" ? `${title.zh}（${scope.label.zh}）` : `${title.en} (${scope.label.en})`;
}

/** Rules of arithmetic stand in no document. */
const OWN: Readonly<Record<Language, string>> = { zh: "预算自身", en: "the budget itself:" };

function kicker({ kind, force, cites, topic }: RulePage, language: Language): string {
  const [cite] = cites;
  const parts = [
    kind[language],
    topic[language],
    ...(force === null ? [] : [forceName[force][language]]),
    ...(cite === undefined
      ? []
      : [`${findDocument(cite.document) === null ? OWN[language] : documentName(cite.document)} ${cite.locator}`]),
  ];
  return `<p class="rule-kind">${parts.map(plain).join(" · ")}</p>`;
}
