import { posix } from "node:path";
import type { Language } from "./bilingual.js";
import type { Door } from "./doors.js";
import type { Topic } from "./door-words-table.js";
import { type Entry, entriesOf, summaryOf } from "./entries.js";
import { mapProse } from "./prose.js";

/** A page of the reference: where it stands under api/, and to which door it belongs. */
export interface Page {
  readonly path: string;
  readonly door: string;
  readonly text: string;
}

/** What typedoc wrote for a door, tidied, and the folder of the sources of each export. */
export interface Written {
  readonly door: Door;
  readonly body: string;
  readonly folderOf: (name: string) => string;
}

const WORDS = {
  zh: { import: "引入", guide: "用法见", stop: "。", head: "| 名称 | 是什么 |" },
  en: { import: "Import:", guide: "How to use it:", stop: ".", head: "| Name | What it is |" },
} as const;

/** The pages of all doors in one language: one for each door, and one for each topic of those that have topics. */
export function assemble(written: readonly Written[], language: Language): readonly Page[] {
  const placed = written.flatMap(({ door, body, folderOf }) =>
    entriesOf(body).map((entry) => ({ door, entry, path: pathOf(door, folderOf(entry.name)) })),
  );
  const homes = new Map(placed.map(({ door, entry, path }) => [`${door.name}#${entry.anchor}`, path]));
  return written.flatMap(({ door }) => {
    const entries = placed.filter((one) => one.door === door);
    const on = (path: string): readonly Entry[] => entries.filter((one) => one.path === path).map(({ entry }) => entry);
    const page = (path: string, parts: readonly string[]): Page => ({
      path,
      door: door.name,
      text: `${linked(parts.join("\n\n"), path, door, homes)}\n`,
    });
    const first = `${door.name}/index.md`;
    const { topics } = door.words;
    if (topics === undefined) return [page(first, [...headOf(door, language), ...grouped(on(first))])];
    const lists = topics.flatMap((topic) => listOf(topic, on(`${door.name}/${topic.id}.md`), language));
    return [
      page(first, [...headOf(door, language), ...lists]),
      ...topics.map((topic) => {
        const path = `${door.name}/${topic.id}.md`;
        return page(path, [`# ${topic.title[language]}`, `\`${door.specifier}\``, ...grouped(on(path))]);
      }),
    ];
  });
}

function pathOf({ name, specifier, words: { topics } }: Door, folder: string): string {
  if (topics === undefined) return `${name}/index.md`;
  const topic = topics.find(({ folders }) => folders.includes(folder));
  if (topic === undefined) throw new Error(`no topic of ${specifier} covers src/${folder}: see docs/typedoc/door-words-table.ts`);
  return `${name}/${topic.id}.md`;
}

function headOf({ specifier, words }: Door, language: Language): readonly string[] {
  const say = WORDS[language];
  const base = language === "zh" ? "" : "/en";
  const guide = words.guide === undefined ? [] : [`${say.guide} [${words.guide.text[language]}](${base}${words.guide.link})${say.stop}`];
  return [`# ${specifier}`, words.what[language], ...guide, `${say.import} \`import { … } from "${specifier}"\``];
}

const grouped = (entries: readonly Entry[]): readonly string[] =>
  [...new Set(entries.map(({ group }) => group))].flatMap((group) => [
    `## ${group}`,
    ...entries.filter((entry) => entry.group === group).map(({ text }) => text),
  ]);

/** The names of a topic with a sentence each. */
function listOf(topic: Topic, entries: readonly Entry[], language: Language): readonly string[] {
  const rows = entries.map((entry) => `| [\`${entry.name}\`](#${entry.anchor}) | ${summaryOf(entry)} |`);
  return [`## ${topic.title[language]}`, [WORDS[language].head, "| :--- | :--- |", ...rows].join("\n")];
}

/** Links lead to where an entry has come to stand; typedoc thinks that a door has one page. */
function linked(text: string, path: string, door: Door, homes: ReadonlyMap<string, string>): string {
  return mapProse(text, (line) =>
    line.replaceAll(/\]\((?:([\w-]+)\.md)?#([^)]+)\)/gu, (_, other: string | undefined, anchor: string) => {
      const home = homes.get(`${other ?? door.name}#${anchor}`);
      if (home === undefined) throw new Error(`${path} links to ${other ?? door.name}#${anchor}, which is not there`);
      return home === path ? `](#${anchor})` : `](./${posix.relative(posix.dirname(path), home)}#${anchor})`;
    }),
  );
}
