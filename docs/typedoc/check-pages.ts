import { posix } from "node:path";
import type { Page } from "./assemble.js";
import type { Language } from "./bilingual.js";
import { type Entry, entriesOf } from "./entries.js";
import { labels } from "./labels-table.js";
import type { PublicExport } from "./public-list.js";

/** Words by which a description can say what a number counts, or in what it is measured. */
const UNITS = new RegExp(
  [
    "元|万|%",
    String.raw`\b(?:yuan|fen|percent|ratio|share|kg|km|exit code|how many|edition|level|position|place|index|UTF-16)\b`,
    String.raw`\b(?:day|month|year|quarter|minute|village|town|station|person-time|person|session|firm|shop|follower|paper|item|point|fact)s?\b`,
    String.raw`\b(?:count|number|row|column|line|byte|character|digit|decimal|bit|time)s?\b`,
    String.raw`\b(?:people|counties|entries)\b`,
  ].join("|"),
  "iu",
);

/** What is wrong with the pages of one language: exports without an entry, and entries that leave something out. */
export function checkPages(
  exports: readonly PublicExport[],
  pages: readonly Page[],
  language: Language,
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
    return lacks(one, texts, language).map((what) => `${language} ${one.specifier} ${one.name} ${what}`);
  });
  return { examined: exports.length, problems };
}

/** Where an entry sends the reader, when it is that of another door. */
function linkOf({ text }: Entry, language: Language): string | null {
  return new RegExp(String.raw`^${labels[language]["theme_re_exports"]} \[.*\]\((.*)\)$`, "mu").exec(text)?.[1] ?? null;
}

function lacks(one: PublicExport, texts: readonly string[], language: Language): readonly string[] {
  const words = labels[language];
  const under = (tag: string): string =>
    texts
      .flatMap((text) => text.split(/^(?=\*\*[^*]+\*\*$)/mu))
      .filter((part) => part.startsWith(`**${words[tag]}**\n`))
      .map((part) => part.split("\n").slice(1).join("\n").trim())
      .join("\n");
  const wrong: string[] = [];
  if (!texts.some((text) => hasDescription(text, language))) wrong.push("has no description");
  if (one.value) {
    const example = `${under("tag_example")}\n${under("tag_examples")}`;
    if (!/^```ts$/mu.test(example)) wrong.push("has no example");
    else if (!new RegExp(String.raw`(?<![\w$])${one.name.replaceAll("$", String.raw`\$`)}(?![\w$])`, "u").test(example))
      wrong.push("has an example that does not use it");
    if (under("tag_source") === "") wrong.push("names no source");
  }
  if (one.throws && under("tag_throws") === "") wrong.push("throws, and does not say when");
  if (one.numbers && !UNITS.test(texts.map(withoutCode).join("\n"))) wrong.push("has numbers without a unit");
  return wrong;
}

const withoutCode = (text: string): string => text.replaceAll(/^```ts\n[\s\S]*?^```$/gmu, "");

/** Text before the first part, other than the heading and the declaration. A function with several signatures says it under each. */
function hasDescription(text: string, language: Language): boolean {
  const [head = "", first, under = ""] = withoutCode(text).split(/^\*\*([^*]+)\*\*$/mu);
  const prose = first === labels[language]["kind_call_signature"] ? under : head;
  return /\p{Letter}/u.test(prose.replace(/^###.*/u, ""));
}
