import { type Bilingual, displayMeasure, findDocument, findProgramme, type Language, type Step } from "@countykit/core";
import type { Site } from "../collect.js";
import type { Answer, Example, RulePage } from "../rule-page.js";
import { placeName } from "../scope.js";
import { splitExamples } from "../split-examples.js";
import { documentName, forceName, forceSaid } from "../words.js";
import type { Accounted } from "./take-out.js";
import { tokensIn } from "./tokens.js";

/** What a page marks a preferred reading with. */
export const PREFERRED = { zh: "（首选）", en: " (preferred)" } as const;

const AS_OF = { zh: "核对日", en: "As of" } as const;

/** All that the page of a rule may show, as texts of its data: each has to stand there, whole. */
export function pagePhrases(page: RulePage, site: Site, language: Language): Accounted {
  const { told, cases, outside } = splitExamples(page.examples);
  const said = [...told.map((one) => toldExample(one, language)), ...[...cases, ...outside].map((one) => tabled(one, language))];
  const steps = told.map(({ answers }) => answers.flatMap((one) => stepPhrases(one.steps, language)));
  return {
    required: [
      page.title[language],
      page.sentence[language],
      ...page.terms.map(([name, value]) => rowText(name, value, language)),
      ...(page.note === null ? [] : [page.note[language]]),
      ...page.cites.flatMap(({ document, locator }) => {
        const title = findDocument(document)?.title;
        return title === undefined ? [] : [`${title}》 ${locator}`];
      }),
      ...(page.force === null ? [] : [forceSaid[page.force][language]]),
      ...page.readings.map(({ title, preferred, terms }) => `${title[language]}${preferred ? PREFERRED[language] : ""} ${terms[language]}`),
      ...said.flatMap(({ required }) => required),
      ...(steps[0] ?? []),
      ...historyRows(page, site, language),
      language === "zh" ? `第 ${page.source.line} 行` : `line ${page.source.line}`,
      ...new Map(page.tests.map(({ file, title }) => [`${file} ${title}`, title])).values(),
    ],
    optional: [
      ...said.flatMap(({ optional }) => optional),
      ...steps.slice(1).flat(),
      ...scopeTexts(page, site, language),
      ...(page.force === null ? [] : [forceName[page.force][language]]),
      page.kind[language],
      page.topic[language],
    ],
    names: namesOn(page, site, language),
  };
}

/** Names of rows begin with a capital in English. */
function rowText(name: Bilingual, value: Bilingual, language: Language): string {
  const said = language === "en" ? name.en.charAt(0).toUpperCase() + name.en.slice(1) : name.zh;
  return `${said} ${value[language]}`;
}

/** An example with a heading and a part of its own. */
function toldExample({ title, given, asOf, answers }: Example, language: Language): Pick<Accounted, "required" | "optional"> {
  const [only] = answers;
  const head = answers.length === 1 && only?.verdict ? ` ${only.verdict.name[language]}` : "";
  return {
    required: [
      `${title[language]}${head}`,
      `${AS_OF[language]} ${asOf}`,
      ...(given === null ? [] : [given[language]]),
      ...answers.flatMap((one) => answerPhrases(one, language)),
    ],
    optional: [],
  };
}

function answerPhrases({ subject, verdict, sentences, rows, readings }: Answer, language: Language): readonly string[] {
  const [first, ...more] = sentences.map((one) => one[language]);
  const about = subject === null ? "" : `${subject[language]} ${verdict === null ? "" : `${verdict.name[language]} `}`;
  return [
    `${about}${first ?? ""}`,
    ...more,
    ...rows.map(([name, value]) => rowText(name, value, language)),
    ...readings.map(
      (one) => `${one.title[language]}${one.preferred ? PREFERRED[language] : ""} ${one.measured[language]} ${one.verdict.name[language]}`,
    ),
  ];
}

/** An example in a table: its name, what was said, and perhaps the rest. */
function tabled({ title, given, asOf, answers }: Example, language: Language): Pick<Accounted, "required" | "optional"> {
  return {
    required: answers.flatMap(({ subject, verdict, sentences }) => [
      ...sentences.map((one) => one[language]),
      ...(subject === null ? [] : [subject[language]]),
      given === null || verdict === null ? `${title[language]} ${asOf}` : `${title[language]} ${verdict.name[language]}`,
    ]),
    optional: [
      ...answers.map(() => asOf),
      ...(given === null ? [] : [given[language]]),
      ...answers.flatMap((one) => answerPhrases({ ...one, subject: null, sentences: [] }, language)),
    ],
  };
}

/** Steps with what stands before their unit: pages count in the words of their language. */
const stepPhrases = (steps: readonly Step[], language: Language): readonly string[] =>
  steps.flatMap(({ label, value, steps: inner }) => {
    const shown = value === null ? "" : displayMeasure(value, language);
    const last = tokensIn(shown).at(-1)?.text ?? "";
    const number = last === "" ? shown : shown.slice(0, shown.lastIndexOf(last) + last.length);
    return [`${label[language]} ${number}`, ...stepPhrases(inner, language)];
  });

/** The same question in other documents: rule, value and force stand in one row. */
function historyRows(page: RulePage, { questions, pages }: Site, language: Language): readonly string[] {
  const same = questions.find(({ id }) => id === page.question.id)?.pages ?? [];
  const series = pages.filter(({ path }) => page.series.includes(path));
  return [series, same.length < 2 ? [] : same].flatMap((all) => {
    const dues = all.some(({ due }) => due !== null);
    return all.map(
      ({ title, value, due, force, kind }) =>
        `${title[language]} ${value?.[language] ?? "—"} ${dues ? (due?.said[language] ?? "—") : ""} ${force === null ? kind[language] : forceName[force][language]}`,
    );
  });
}

/** Place, batches and days of the documents that a page and its history tell of. */
function scopeTexts(page: RulePage, { questions, programmes, pages }: Site, language: Language): readonly string[] {
  const same = questions.find(({ id }) => id === page.question.id)?.pages ?? [];
  const series = pages.filter(({ path }) => page.series.includes(path));
  return [page, ...same, ...series].flatMap(({ scope }) => {
    if (scope === null) return [];
    const { label, jurisdiction, cohorts, from, until, document, id } = scope;
    return [
      label[language],
      placeName(jurisdiction, programmes)[language],
      ...(cohorts === null ? [] : [language === "zh" ? `${cohorts.join("、")} 年批次` : `batch of ${cohorts.join(", ")}`]),
      ...(from === null ? [] : [language === "zh" ? `自 ${from} 起` : `from ${from}`]),
      ...(until === null ? [] : [language === "zh" ? `至 ${until} 前` : `until before ${until}`]),
      findDocument(document)?.issued ?? /(?<=〔)\d{4}/u.exec(document)?.[0] ?? /\d{4}/u.exec(id)?.[0] ?? "",
    ];
  });
}

/** Documents, places in them, pages and files. */
function namesOn(page: RulePage, site: Site, language: Language): readonly string[] {
  const related = new Set(page.related.flatMap(({ paths }) => paths));
  const same = [
    ...(site.questions.find(({ id }) => id === page.question.id)?.pages ?? []),
    ...site.pages.filter(({ path }) => page.series.includes(path)),
  ];
  return [
    ...[...page.cites, ...same.flatMap(({ scope }) => (scope === null ? [] : [{ document: scope.document, locator: "" }]))].flatMap(
      (cite) => ["quotedIn" in cite && cite.quotedIn ? cite.quotedIn : null, cite].flatMap((one) => (one === null ? [] : citeNames(one))),
    ),
    ...site.pages.filter(({ path }) => related.has(path)).flatMap(({ title, scope }) => [title[language], scope?.label[language] ?? ""]),
    page.source.file,
    ...page.tests.map(({ file }) => file),
    ...page.kindTests,
  ];
}

function citeNames({ document, locator }: { readonly document: string; readonly locator: string }): readonly string[] {
  const found = findDocument(document);
  const doubts = found?.citations.flatMap(({ number, title }) => [number ?? "", title ?? ""]) ?? [];
  return [
    documentName(document),
    found?.title ?? "",
    found?.issuers.join("、") ?? "",
    found?.issued ?? "",
    found === null ? "" : (findProgramme(document)?.disclosure ?? ""),
    `${documentName(document)} ${locator}`,
    `${found?.title ?? ""}》 ${locator}`,
    ...doubts,
  ];
}
