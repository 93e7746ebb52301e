import { posix } from "node:path";
import type { Page } from "./assemble.js";
import type { Language } from "./bilingual.js";
import { type Entry, entriesOf } from "./entries.js";
import { labels } from "./labels-table.js";
import type { PublicExport } from "./public-list.js";
import { unitWords } from "./unit-words-table.js";

/**
 * What is wrong with the pages of one language: exports without an entry, and entries that leave something out. `say` answers what a
 * paragraph of a docstring says in that language.
 */
export function checkPages(
  exports: readonly PublicExport[],
  pages: readonly Page[],
  language: Language,
  say: (text: string) => string | undefined = (text) => text,
): { readonly examined: number; readonly problems: readonly string[] } {
  const all = pages.flatMap((page) => entriesOf(page.text).map((entry) => ({ page, entry })));
  const anchors = new Set(all.map(({ page, entry }) => `${page.path}#${entry.anchor}`));
  const problems = exports.flatMap((one) => {
    const found = all.filter(({ page, entry }) => page.door === one.door && entry.name === one.name);
    const [first] = found;
    if (first === undefined) return [`${language} ${one.specifier} ${one.name} has no entry`];
    const elsewhere = linkOf(first.entry, language);
    if (elsewhere !== null) {
      const target = elsewhere.startsWith("#") ? first.page.path + elsewhere : posix.join(posix.dirname(first.page.path), elsewhere);
      return anchors.has(target) ? [] : [`${language} ${one.specifier} ${one.name} leads to ${target}, which is not there`];
    }
    const texts = found.map(({ entry }) => entry.text);
    return [...lacks(one, texts, language), ...unsaid(one, texts, say)].map((what) => `${language} ${one.specifier} ${one.name} ${what}`);
  });
  return { examined: exports.length, problems };
}

/** Where an entry sends the reader, when it is that of another door. */
function linkOf({ text }: Entry, language: Language): string | null {
  return new RegExp(String.raw`^${labels[language]["theme_re_exports"]} \[.*\]\((.*)\)$`, "mu").exec(text)?.[1] ?? null;
}

function lacks(one: PublicExport, texts: readonly string[], language: Language): readonly string[] {
  const words = labels[language];
  const parts = texts.flatMap((text) => text.split(/^(?=\*\*[^*]+\*\*$)/mu));
  const isUnder = (part: string, tag: string): boolean => part.startsWith(`**${words[tag]}**\n`);
  const under = (tag: string): string =>
    parts
      .filter((part) => isUnder(part, tag))
      .map((part) => part.split("\n").slice(1).join("\n").trim())
      .join("\n");
  const wrong: string[] = [];
  const described = texts.map((text) => description(text, language)).filter((text) => /\p{Letter}/u.test(text));
  if (described.length === 0) wrong.push("has no description");
  else if (described.every((text) => !isSentence(text, one.name, language)))
    wrong.push("has a description that says no more than its name");
  if (one.value) {
    const example = `${under("tag_example")}\n${under("tag_examples")}`;
    if (!/^```ts$/mu.test(example)) wrong.push("has no example");
    else if (!new RegExp(String.raw`(?<![\w$])${one.name.replaceAll("$", String.raw`\$`)}(?![\w$])`, "u").test(example))
      wrong.push("has an example that does not use it");
    else if (!example.includes("// =>")) wrong.push("has an example that does not show what comes out");
    if (!/\p{Letter}/u.test(under("tag_source"))) wrong.push("names no source");
  }
  const throws = under("tag_throws");
  if (one.throws && !/\p{Letter}/u.test(throws)) wrong.push("throws, and does not say when");
  else if (one.throws && !/`[^`]+`/u.test(throws)) wrong.push("throws, and does not say what");
  const aside = ["tag_example", "tag_examples", "tag_source", "tag_throws"];
  const told = parts.filter((part) => !aside.some((tag) => isUnder(part, tag))).map(withoutCode);
  if (one.numbers && described.length > 0 && !unitWords[language].test(told.join("\n"))) wrong.push("has numbers without a unit");
  if (language === "zh")
    wrong.push(
      ...told
        .flatMap((part) => part.split("\n"))
        .filter(isEnglish)
        .map((line) => `says in English: ${line}`),
    );
  if (texts.some((text) => text.includes("__namedParameters"))) wrong.push("has a parameter without a name");
  const bare = /\b(?:theme|kind|tag)_[a-z_]+/u.exec(texts.map(withoutCode).join("\n"))?.[0];
  if (bare !== undefined) wrong.push(`shows a word of typedoc that has no text: ${bare}`);
  return wrong;
}

/** Members whose docstring does not stand in the entry. Only letters are compared: tables break lines and escape signs. */
function unsaid(one: PublicExport, texts: readonly string[], say: (text: string) => string | undefined): readonly string[] {
  const page = letters(texts.join("\n").replaceAll("<br />", ""));
  return one.members
    .filter(({ says }) => !page.includes(letters(say(says) ?? says)))
    .map(({ name }) => `does not say what its member ${name} is`);
}

const letters = (text: string): string => text.replaceAll(/\]\([^)]*\)/gu, "").replaceAll(/[^\p{Letter}\p{Number}]/gu, "");

/** Four English words in a row, and nothing Chinese on the line. */
const isEnglish = (line: string): boolean => !/\p{Script=Han}/u.test(line) && /(?:\b[a-z]+\b[ ,;]+){3}[a-z]+\b/iu.test(line);

const withoutFences = (text: string): string => text.replaceAll(/^```ts\n[\s\S]*?^```$/gmu, "");

/** The words alone: a unit in the name of a parameter or type is none that a reader is told. */
const withoutCode = (text: string): string =>
  withoutFences(text)
    .replaceAll(/`[^`]*`/gu, "")
    .replace(/^###.*/u, "");

/** Text before the first part, other than the heading and the declaration. A function with several signatures says it under each. */
function description(text: string, language: Language): string {
  const [head = "", first, under = ""] = withoutFences(text).split(/^\*\*([^*]+)\*\*$/mu);
  return (first === labels[language]["kind_call_signature"] ? under : head).replace(/^###.*/u, "").trim();
}

/** At least three words, and more than those of the name; on the Chinese page, four Chinese characters. Either way it ends as a sentence does. */
function isSentence(text: string, name: string, language: Language): boolean {
  if (!/[.。:：…?`）)]$/u.test(text)) return false;
  if (language === "zh") return (text.match(/\p{Script=Han}/gu) ?? []).length >= 4;
  const named = new Set((name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/gu) ?? []).map((word) => word.toLowerCase()));
  const said = (text.match(/\p{Letter}+/gu) ?? []).map((word) => word.toLowerCase());
  return said.length >= 3 && said.some((word) => word.length > 2 && word !== "the" && !named.has(word));
}
