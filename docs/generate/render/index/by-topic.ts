import type { Language } from "@countykit/core";
import { scopeNumber, type Site } from "../../collect.js";
import { topics } from "../../topics.js";
import { heading, link, plain, table } from "../markdown.js";
import { pathTo } from "../paths.js";
import { dueDays } from "./due-days.js";
import { indexPage } from "./frame.js";
import { said } from "./texts.js";

/** All rules by what they are about, in the order of the topics; a topic that only a later package has comes after these. */
export function byTopic(site: Site, language: Language): string {
  const { pages } = site;
  const known = Object.entries(topics).map(([id, title]) => ({ id, title }));
  const titles = new Set<string>(known.map(({ title }) => title.zh));
  const others = [...new Map(pages.filter(({ topic }) => !titles.has(topic.zh)).map(({ topic }) => [topic.zh, topic])).values()];
  const all = [...known, ...others.map((title, index) => ({ id: `topic-${index + 1}`, title }))];
  return indexPage(
    { title: said("byTopic", language), description: said("byTopicSaid", language), outline: "2", pageClass: "rule-index", language },
    [
      said("byTopicSaid", language),
      `<RuleSwitch :binding="binding" mode="index" language="${language}" />`,
      ...all.flatMap(({ id, title }) => {
        const own = pages.filter(({ topic }) => topic.zh === title.zh);
        if (own.length === 0) return [];
        return [
          heading(2, plain(title[language]), id),
          table(
            [said("rule", language), said("value", language), said("kind", language), said("from", language)],
            own.map((page) => [
              link(plain(page.title[language]), pathTo(page.path, language)),
              plain(page.value?.[language] ?? "—"),
              plain(page.kind[language]),
              `<span data-row-scope="${scopeNumber(site, page)}"${dueDays(page)}>${plain(page.scope?.label[language] ?? "—")}</span>`,
            ]),
          ),
        ];
      }),
    ],
  );
}
