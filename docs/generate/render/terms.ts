import type { Language } from "@countykit/core";
import type { Site } from "../collect.js";
import type { RulePage, Scope } from "../rule-page.js";
import { placeName } from "../scope.js";
import { forceSaid, upper } from "../words.js";
import { heading, plain, table } from "./markdown.js";
import { text } from "./texts.js";

/** The table of terms, with force, reach and time beside what the rule itself says. */
export function termsPart({ terms, force, scope, note }: RulePage, site: Site, language: Language): readonly string[] {
  const rows: (readonly [string, string])[] = terms.map(([name, value]) => [upper(name)[language], value[language]]);
  if (force !== null) rows.push([text("force", language), forceSaid[force][language]]);
  if (scope !== null) rows.push([text("scope", language), reachSaid(scope, site, language)]);
  if (scope !== null && (scope.from !== null || scope.until !== null)) rows.push([text("inForce", language), timeSaid(scope, language)]);
  if (note !== null) rows.push([text("note", language), note[language]]);
  return [
    heading(2, text("terms", language), "terms"),
    table(
      [text("term", language), text("content", language)],
      rows.map((row) => row.map(plain)),
    ),
  ];
}

/** Place and batch that a document binds. */
export function reachSaid({ jurisdiction, cohorts }: Scope, { programmes }: Site, language: Language): string {
  const place = placeName(jurisdiction, programmes)[language];
  if (language === "zh") return `${place}，${cohorts === null ? "各批次" : `${cohorts.join("、")} 年批次`}`;
  return `${place}, ${cohorts === null ? "every batch" : `batch of ${cohorts.join(", ")}`}`;
}

/** From when until when. */
export function timeSaid({ from, until }: Pick<Scope, "from" | "until">, language: Language): string {
  const said = {
    zh: [from === null ? "" : `自 ${from} 起`, until === null ? "" : `至 ${until} 前`],
    en: [from === null ? "" : `from ${from}`, until === null ? "" : `until before ${until}`],
  } as const;
  return said[language].filter((one) => one !== "").join(language === "zh" ? "，" : " ");
}
