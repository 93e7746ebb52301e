import { findDocument, type Language } from "@countykit/core";
import type { Site } from "../collect.js";
import type { RulePage } from "../rule-page.js";
import { concerns } from "../render/index/by-county.js";
import type { Programme } from "../world.js";
import { documentName, forceName } from "../words.js";
import { worst } from "./worst.js";
import type { Accounted } from "./take-out.js";

const UNCHECKED = { zh: "未核查", en: "not checked" } as const;
const ABOVE = { zh: "上级文件", en: "From above" } as const;
const IF_BOUND = { zh: "若适用：", en: "if it bound: " } as const;

type IndexPhrases = (site: Site, language: Language) => Accounted;

/** The indexes, by the name of their file: rows of rules, each once, in the words of the rule itself. */
export const indexes: Readonly<Record<string, IndexPhrases>> = {
  index: (site, language) => ({
    required: [
      count(site, language),
      ...site.pages.map((page) =>
        page.scope === null
          ? page.title[language]
          : `${page.cites[0]?.locator ?? ""} ${page.title[language]} ${page.value?.[language] ?? "—"} ${page.force === null ? page.kind[language] : forceName[page.force][language]}`,
      ),
    ],
    optional: [],
    names: documentNames(site),
  }),
  "by-topic": (site, language) => ({
    required: site.pages.map(
      ({ title, value, kind, scope }) =>
        `${title[language]} ${value?.[language] ?? "—"} ${kind[language]} ${scope?.label[language] ?? "—"}`,
    ),
    optional: [],
    names: documentNames(site),
  }),
  "by-county": (site, language) => ({
    required: site.programmes.flatMap((programme) =>
      site.pages
        .filter((page) => concerns(page, programme))
        .map((page) => `${page.title[language]} ${page.value?.[language] ?? "—"} ${cellVerdict(page, programme, language)}`),
    ),
    optional: site.programmes.flatMap(({ name, label }) => [name[language], label[language], ABOVE[language]]),
    names: [],
  }),
  matrix: (site, language) => ({
    required: [
      ...site.programmes.map(({ label }) => label[language]),
      ...site.questions.flatMap(({ title, pages }) => {
        const cells = site.programmes.map((one) =>
          pages.filter((page) => concerns(page, one)).map((page) => cell(page, one, pages, language)),
        );
        return cells.some((own) => own.length > 0)
          ? [`${title[language]} ${cells.map((own) => (own.length === 0 ? "—" : own.join(" "))).join(" ")}`]
          : [];
      }),
    ],
    optional: [],
    names: [],
  }),
};

/** How many rules there are, in the sentence and in the description of the page. */
export const count = ({ counts }: Site, language: Language): string => {
  const all = counts.reduce((sum, { pages }) => sum + pages, 0);
  return language === "zh" ? `${all} 条规则` : `${all} rules`;
};

const documentNames = ({ pages }: Site): readonly string[] =>
  pages.flatMap(({ cites, scope }) => [
    ...cites.flatMap(({ document }) => [documentName(document), findDocument(document)?.title ?? ""]),
    scope?.label.zh ?? "",
    scope?.label.en ?? "",
  ]);

/** A rule in a row of the matrix: its title where several share a place, its value, its verdict for the programme. */
function cell(page: RulePage, programme: Programme, pages: readonly RulePage[], language: Language): string {
  const titled = pages.filter((one) => concerns(one, programme)).length > 1;
  return `${titled ? page.title[language] : ""} ${page.value?.[language] ?? ""} ${cellVerdict(page, programme, language)}`;
}

/** The gravest verdict of a rule for a programme, and what it would be for the batch that the rule binds. */
function cellVerdict({ examples }: RulePage, programme: Programme, language: Language): string {
  const example = examples.find((one) => one.programme === programme.id);
  const verdict = worst(example?.answers.map((one) => one.verdict) ?? []);
  if (example === undefined || verdict === null) return UNCHECKED[language];
  const bound = example.ifBound === null ? "" : ` ${IF_BOUND[language]}${example.ifBound.name[language]}`;
  return `${verdict.name[language]}${bound}`;
}
