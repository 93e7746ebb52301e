import { labels } from "./labels-table.js";
import { mapProse } from "./prose.js";

/** A type that is a text with a pattern, such as a day, and where its entry stands. */
export interface PatternType {
  readonly pattern: string;
  readonly name: string;
  readonly entry: string;
}

/** The code of a form of a union: the declaration above has shown it, and the table that follows says what its fields are. */
const FORM = new RegExp(
  String.raw`^(\*\*(?:${Object.values(labels)
    .map((words) => words["kind_type_literal"])
    .join("|")})\*\*\n\n)${"```"}ts\n[\s\S]*?\n${"```"}\n\n(?=\|)`,
  "gmu",
);

/**
 * What typedoc wrote, with headings only where a reader or the search should land: the parts of an entry (parameters, example, source)
 * are named in bold, so that the words of an entry are found together.
 */
export function tidy(body: string, patterns: readonly PatternType[]): string {
  return mapProse(named(body, patterns), (line) => {
    const part = /^#{4,6} (.*?)(?: \{#[^}]*\})?$/u.exec(line)?.[1];
    if (part !== undefined) return `**${part}**`;
    if (line === "***") return "";
    return line
      .replaceAll(/<a id="[^"]*"><\/a> /gu, "")
      .replaceAll(/\| (?:-|`undefined`) (?=\|)/gu, "| ")
      .split(/(`+[^`]+`+)/u)
      .map((part, at) => (at % 2 === 0 ? part.replaceAll(/\\?\{\\?\{/gu, "&#123;&#123;") : part))
      .join("");
  })
    .replaceAll(/\n{3,}/gu, "\n\n")
    .replaceAll(FORM, "$1")
    .trim();
}

/** TypeScript forgets the names of texts with a pattern; the pages say them again. */
function named(body: string, types: readonly PatternType[]): string {
  let text = body;
  for (const { pattern, name, entry } of types)
    text = text
      .replaceAll(`\`\` ${pattern} \`\``, `[\`${name}\`](${entry})`)
      .replaceAll(/^(?!type ).*$/gmu, (line) => line.replaceAll(pattern, name));
  return text;
}

/** The types that are texts with a pattern, the longest pattern first: the shorter may be a part of it. `pages` are by file name. */
export function patternTypes(pages: ReadonlyMap<string, string>): readonly PatternType[] {
  const found = [...pages].flatMap(([file, page]) =>
    [...page.matchAll(/\{#([^}]+)\}\n\n```ts\ntype (\w+) = (`[^`]*`);\n/gu)].map(
      ([, anchor = "", name = "", pattern = ""]): PatternType => ({ pattern, name, entry: `${file}#${anchor}` }),
    ),
  );
  return found.toSorted((one, other) => other.pattern.length - one.pattern.length);
}
