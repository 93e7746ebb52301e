import type { Language } from "@countykit/core";
import { scopeNumber, type Site } from "../../collect.js";
import type { RulePage } from "../../rule-page.js";
import type { Programme } from "../../world.js";
import { heading, link, plain, table } from "../markdown.js";
import { pathTo } from "../paths.js";
import { verdictOf } from "./cell.js";
import { dueDays } from "./due-days.js";
import { indexPage } from "./frame.js";
import { said } from "./texts.js";

/** The rules of every county: those of its own documents, and those from above that were held against its programme. */
export const byCounty = (site: Site, language: Language): string =>
  indexPage(
    {
      title: said("byCounty", language),
      description: said("byCountySaid", language),
      outline: "[2, 3]",
      pageClass: "rule-index",
      language,
    },
    [
      said("byCountySaid", language),
      `<RuleSwitch :binding="binding" mode="index" language="${language}" />`,
      ...site.programmes.flatMap((programme) => countyPart(programme, site, language)),
    ],
  );

function countyPart(programme: Programme, site: Site, language: Language): readonly string[] {
  const concerned = site.pages.filter((page) => concerns(page, programme));
  const reported = concerned.filter((page) => page.reported);
  const own = concerned.filter(({ scope, reported: only }) => scope?.level === "county" && !only);
  const above = concerned.filter(({ scope }) => scope?.level !== "county");
  return [
    heading(2, plain(programme.label[language]), programme.id),
    plain(programme.name[language]),
    ...part(own, "ownPlan", programme, site, language),
    ...part(reported, "reported", programme, site, language),
    ...part(above, "above", programme, site, language),
  ];
}

const part = (
  pages: readonly RulePage[],
  title: "ownPlan" | "reported" | "above",
  programme: Programme,
  site: Site,
  language: Language,
): readonly string[] =>
  pages.length === 0
    ? []
    : [
        heading(3, said(title, language), `${programme.id}-${title === "ownPlan" ? "own" : title}`),
        table(
          [said("rule", language), said("value", language), said("verdict", language)],
          pages.map((page) => [
            `<span data-row-scope="${scopeNumber(site, page)}"${dueDays(page)} data-programme="${programme.id}"></span>${link(plain(page.title[language]), pathTo(page.path, language))}`,
            plain(page.value?.[language] ?? "—"),
            verdictOf(
              page.examples.find((one) => one.programme === programme.id),
              language,
            ),
          ]),
        ),
      ];

/** Whether a rule was held against a programme, or stands in a document that binds its county and batch. */
export const concerns = ({ examples, scope }: RulePage, { id, county, cohort }: Programme): boolean =>
  scope !== null &&
  (examples.some((one) => one.programme === id) ||
    (scope.jurisdiction === county.code && (scope.cohorts === null || scope.cohorts.includes(cohort))));
