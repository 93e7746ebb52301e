import type { Language } from "@countykit/core";
import type { Site } from "../collect.js";
import { datedOf } from "../scope.js";
import type { RulePage } from "../rule-page.js";
import { documentName, forceName } from "../words.js";
import { heading, link, plain, table } from "./markdown.js";
import { pathTo } from "./paths.js";
import { text } from "./texts.js";

/** The same question in all documents that answer it, by their dates; nothing where this is the only one. */
export function historyPart(page: RulePage, { questions }: Site, language: Language): readonly string[] {
  const all = questions.find(({ id }) => id === page.question.id)?.pages ?? [];
  if (all.length < 2) return [];
  const dated = all
    .map((one) => ({ one, date: one.scope === null ? "" : datedOf(one.scope.document, one.scope.id) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const rows = dated.map(({ one, date }) => [
    date,
    plain(one.scope === null ? "" : `${one.scope.label[language]} · ${documentName(one.scope.document)}`),
    one.path === page.path ? `**${plain(one.title[language])}**` : link(plain(one.title[language]), pathTo(one.path, language)),
    plain(one.value?.[language] ?? "—"),
    plain(one.force === null ? "" : forceName[one.force][language]),
  ]);
  return [
    heading(2, text("history", language), "history"),
    table(
      [text("date", language), text("document", language), text("rule", language), text("value", language), text("force", language)],
      rows,
    ),
  ];
}
