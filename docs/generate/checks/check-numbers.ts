import { findDocument, type Language } from "@countykit/core";
import type { Site } from "../collect.js";
import type { Example, RulePage } from "../rule-page.js";
import { fileOf } from "../render/paths.js";
import { splitExamples } from "../split-examples.js";
import { type Backing, backingOf } from "./backing.js";
import { numbersIn } from "./numbers.js";
import { sectionsOf } from "./shown.js";

/** What a look at the pages came to. */
export interface Checked {
  readonly examined: number;
  readonly problems: readonly string[];
}

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** Holds every number in the sentence, terms, readings, examples and history of every page against the data that the evaluators gave. */
export function checkNumbers(site: Site, read: (file: string) => string): Checked {
  const problems: string[] = [];
  let examined = 0;
  for (const page of site.pages) {
    const backings = backingsOf(page, site);
    for (const language of LANGUAGES) {
      const file = fileOf(page.path, language);
      for (const { id, text } of sectionsOf(read(file))) {
        const backing = backings(id);
        if (backing === null) continue;
        for (const shown of numbersIn(text)) {
          examined += 1;
          if (!backing.admits(shown)) problems.push(`${file}#${id}: ${shown.text} stands in no data of the evaluators`);
        }
      }
    }
  }
  return { examined, problems };
}

/** The data behind every part of a page; `null` for parts that tell of documents, tests and sources. */
function backingsOf(page: RulePage, site: Site): (section: string) => Backing | null {
  const { told, cases, outside } = splitExamples(page.examples);
  const own = [page.json, page.context, page.scope, page.cites, page.title, page.source.line, nameData(page)];
  const findings = page.examples.flatMap(dataOf);
  return (section) => {
    const [, number] = /^example-(\d+)$/u.exec(section) ?? [];
    if (number !== undefined)
      return backingOf(page.json, page.context, ...[told[Number(number) - 1]].flatMap((one) => (one === undefined ? [] : dataOf(one))));
    switch (section) {
      case "":
      case "terms":
        return backingOf(...own);
      case "readings":
        return backingOf(...own, ...findings);
      case "cases":
        return backingOf(page.json, ...cases.flatMap(dataOf));
      case "outside":
        return backingOf(page.json, ...outside.flatMap(dataOf));
      case "history":
        return backingOf(...site.pages.filter(({ question }) => question.id === page.question.id).map(historyData));
      case "values":
        return backingOf(...site.pages.filter(({ path }) => page.series.includes(path)).map(historyData));
      default:
        return null;
    }
  };
}

/** What an example was given and what it was answered; its title and givens are inputs. */
const dataOf = ({ title, given, asOf, answers }: Example): readonly unknown[] => [
  title,
  given,
  asOf,
  ...answers.map(({ finding, subject }) => [finding, subject]),
];

/** What a page is told by beside those of other documents. */
const historyData = ({ json, scope, title, cites }: RulePage): unknown => [
  json,
  scope,
  title,
  cites,
  scope === null ? null : findDocument(scope.document),
];

/** Documents are named by number and title. */
const nameData = ({ cites }: RulePage): unknown => cites.map(({ document }) => findDocument(document));
