import { compareLocators, findDocument, type Language, type Locator, parseLocator } from "@countykit/core";
import { scopeNumber, type Site } from "../../collect.js";
import type { RulePage } from "../../rule-page.js";
import { datedOf } from "../../scope.js";
import { documentName, forceName } from "../../words.js";
import { heading, link, plain, table } from "../markdown.js";
import { pathTo } from "../paths.js";
import { dueDays } from "./due-days.js";
import { indexPage } from "./frame.js";
import { said } from "./texts.js";

/** All rules by document, then by article; what stands in no document of its own comes last. */
export function byDocument(site: Site, language: Language): string {
  const { pages } = site;
  const own = pages.filter(({ scope }) => scope !== null);
  const documents = [...new Set(own.map((page) => page.cites[0]?.document ?? ""))].toSorted(byLevelAndDate);
  const loose = pages.filter(({ scope }) => scope === null);
  return indexPage(
    {
      title: said("rules", language),
      description: said("rulesSaid", language, { count: String(pages.length) }),
      outline: "2",
      pageClass: "rule-index",
      language,
    },
    [
      said("rulesSaid", language, { count: String(pages.length) }),
      `<RuleSwitch :binding="binding" mode="index" language="${language}" />`,
      ...documents.flatMap((document, index) => [
        heading(2, plain(documentTitle(document, language)), `document-${index + 1}`),
        rulesTable(own.filter(({ cites }) => cites[0]?.document === document).toSorted(byArticle), site, language),
      ]),
      ...(loose.length === 0
        ? []
        : [
            heading(2, said("ownWords", language), "indicators"),
            loose.map(({ title, path }) => link(plain(title[language]), pathTo(path, language))).join(language === "zh" ? "、" : ", "),
          ]),
    ],
  );
}

const rulesTable = (pages: readonly RulePage[], site: Site, language: Language): string =>
  table(
    [said("place", language), said("rule", language), said("value", language), said("force", language)],
    pages.map((page) => [
      `<span data-row-scope="${scopeNumber(site, page)}"${dueDays(page)}>${plain(page.cites[0]?.locator ?? "")}</span>`,
      link(plain(page.title[language]), pathTo(page.path, language)),
      plain(page.value?.[language] ?? "—"),
      plain(page.force === null ? page.kind[language] : forceName[page.force][language]),
    ]),
  );

function documentTitle(id: string, language: Language): string {
  const found = findDocument(id);
  if (found === null) return language === "zh" ? "预算自身的表内核对" : "The budget’s own figures";
  const name = documentName(id);
  return name.startsWith("《") ? name : `${name}《${found.title}》`;
}

const LEVELS = ["national", "province", "city", "county"] as const;

/** What concerns every budget, then the nation, provinces and counties, each by date. */
function byLevelAndDate(a: string, b: string): number {
  const rank = (id: string): number => {
    const level = findDocument(id)?.level;
    return level === undefined ? -1 : LEVELS.indexOf(level);
  };
  const [left, right] = [datedOf(a, a), datedOf(b, b)];
  return rank(a) - rank(b) || (left < right ? -1 : left > right ? 1 : 0);
}

function byArticle(a: RulePage, b: RulePage): number {
  const [left, right] = [locatorOf(a), locatorOf(b)];
  return left === null || right === null ? 0 : compareLocators(left, right);
}

/** A place that the grammar of locators cannot read keeps the order of the data. */
function locatorOf({ cites }: RulePage): Locator | null {
  const read = parseLocator(cites[0]?.locator ?? "");
  return read.ok ? read.value : null;
}
