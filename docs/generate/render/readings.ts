import type { Language } from "@countykit/core";
import type { RulePage } from "../rule-page.js";
import { heading, plain, table } from "./markdown.js";
import { text } from "./texts.js";

/** How the text can be read. */
export function readingsPart({ readings }: RulePage, language: Language): readonly string[] {
  if (readings.length === 0) return [];
  const rows = readings.map(({ title, preferred, terms }) => [
    `${plain(title[language])}${preferred ? text("preferred", language) : ""}`,
    plain(terms[language]),
  ]);
  return [heading(2, text("readings", language), "readings"), table([text("reading", language), text("meaning", language)], rows)];
}
