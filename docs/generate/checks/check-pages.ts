import type { Language } from "@countykit/core";
import { isDeepStrictEqual } from "node:util";
import type { Site } from "../collect.js";
import { fileOf } from "../render/paths.js";
import type { RulePage } from "../rule-page.js";
import type { Checked } from "./check-numbers.js";
import { count, indexes } from "./index-phrases.js";
import { pagePhrases } from "./page-phrases.js";
import { frontMatter, withoutSwitch } from "./shown.js";
import { flat, takeOut } from "./take-out.js";
import { tokensIn } from "./tokens.js";

const LANGUAGES: readonly Language[] = ["zh", "en"];

/**
 * Holds every page and index, folded parts and description included, against the texts of its data: all of them have to stand there whole,
 * name beside value, and nothing else on the page may be a number, a comparison, a verdict or a degree of force. `examined` counts these.
 */
export function checkPages(site: Site, read: (file: string) => string): Checked {
  const problems: string[] = [];
  let examined = 0;
  for (const language of LANGUAGES) {
    const looks: readonly (readonly [file: string, wrong: (markdown: string) => readonly string[]])[] = [
      ...site.pages.map((page) => [fileOf(page.path, language), (text: string) => pageWrong(page, site, text, language)] as const),
      ...Object.keys(indexes).map((name) => [fileOf(name, language), (text: string) => indexWrong(name, site, text, language)] as const),
    ];
    for (const [file, wrong] of looks) {
      const markdown = read(file);
      examined += tokensIn(flat(bodyOf(markdown))).length;
      problems.push(...wrong(markdown).map((one) => `${file}: ${one}`));
    }
  }
  return { examined, problems };
}

const bodyOf = (markdown: string): string => withoutSwitch(markdown.replace(/^---\n[\s\S]*?\n---\n/u, ""));

/** What an index shows that no rule says, or leaves out. */
export function indexWrong(name: string, site: Site, markdown: string, language: Language): readonly string[] {
  const { title, description } = frontMatter(markdown);
  return [
    ...takeOut(bodyOf(markdown), indexes[name]?.(site, language) ?? { required: [], optional: [], names: [] }),
    ...takeOut(`${title}\n${description}`, { required: [], optional: [count(site, language)], names: [] }),
  ];
}

/** What the page of a rule shows that its data do not say, or leaves out. */
export function pageWrong(page: RulePage, site: Site, markdown: string, language: Language): readonly string[] {
  const body = bodyOf(markdown);
  const [block = ""] = /<pre class="verbatim"[^>]*>[\s\S]*?<\/pre>/u.exec(body) ?? [];
  return [
    ...headWrong(page, markdown, language),
    ...takeOut(body.replace(block, ""), pagePhrases(page, site, language)),
    ...(sameData(block, page.json) ? [] : ["the rule as JSON is not the rule"]),
  ];
}

/** The rule itself, printed as JSON. */
function sameData(block: string, json: unknown): boolean {
  try {
    return isDeepStrictEqual(JSON.parse(flatJson(block)), JSON.parse(JSON.stringify(json)));
  } catch {
    return false;
  }
}

const flatJson = (block: string): string =>
  block
    .replaceAll(/<[^>]+>/gu, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&#123;", "{")
    .replaceAll("&#125;", "}")
    .replaceAll("&amp;", "&");

/** Title and description of a page say what it says. */
function headWrong(page: RulePage, markdown: string, language: Language): readonly string[] {
  const { title, description } = frontMatter(markdown);
  const { sentence, scope, note } = page;
  return takeOut(`${title}\n${description}`, {
    required: [page.title[language]],
    optional: [scope?.label[language] ?? "", sentence[language], note?.[language] ?? ""],
    names: [],
  });
}
