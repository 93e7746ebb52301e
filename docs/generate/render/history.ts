import type { Language } from "@countykit/core";
import type { Site } from "../collect.js";
import { datedOf } from "../scope.js";
import type { RulePage } from "../rule-page.js";
import { documentName, forceName } from "../words.js";
import { heading, link, plain, table } from "./markdown.js";
import { pathTo } from "./paths.js";
import { text } from "./texts.js";

/** The same question in all documents that answer it, by their dates; for an indicator, the values that were set for it. Nothing where there is but one. */
export function historyPart(page: RulePage, { questions, pages }: Site, language: Language): readonly string[] {
  const same = questions.find(({ id }) => id === page.question.id)?.pages ?? [];
  const series = pages.filter(({ path }) => page.series.includes(path));
  return [
    ...(series.length === 0 ? [] : [heading(2, text("values", language), "values"), historyTable(series, page, language)]),
    ...(same.length < 2 ? [] : [heading(2, text("history", language), "history"), historyTable(same, page, language)]),
  ];
}

function historyTable(pages: readonly RulePage[], page: RulePage, language: Language): string {
  const dated = pages
    .map((one) => ({
      one,
      date: one.scope === null ? "" : datedOf(one.scope.document, one.scope.id),
      lastDay: one.due?.readings[0]?.lastDay ?? "",
    }))
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.lastDay, b.lastDay));
  const dues = dated.some(({ one }) => one.due !== null);
  const rows = dated.map(({ one, date }) => [
    `<span class="date">${date}</span>`,
    plain(one.scope === null ? "" : `${one.scope.label[language]} · ${documentName(one.scope.document)}`),
    one.path === page.path ? `**${plain(one.title[language])}**` : link(plain(one.title[language]), pathTo(one.path, language)),
    plain(one.value?.[language] ?? "—"),
    ...(dues ? [plain(one.due?.said[language] ?? "—")] : []),
    plain(one.force === null ? one.kind[language] : forceName[one.force][language]),
  ]);
  return table(
    [
      text("date", language),
      text("document", language),
      text("rule", language),
      text("value", language),
      ...(dues ? [text("due", language)] : []),
      text("force", language),
    ],
    rows,
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
