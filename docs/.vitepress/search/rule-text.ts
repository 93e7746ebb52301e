/** What the search knows of a generated page: its headings and the text below them, as the little HTML that the indexer reads. */
export function ruleHtml(source: string): string {
  const body = source.replace(/^---\n[\s\S]*?\n---\n/u, "");
  const [told = ""] = body.split(/^## .* \{#tests\}$/mu);
  const text = told.replaceAll(/<details>[\s\S]*?<\/details>/gu, "").replaceAll(/<script setup>[\s\S]*?<\/script>/gu, "");
  return text
    .split("\n")
    .map((line) => headingHtml(line) ?? `<p>${plainText(line)}</p>`)
    .join("\n");
}

/** Indexes repeat the titles of all pages; only what they are is looked for. */
export const indexHtml = (source: string): string => ruleHtml(source.split(/^<RuleSwitch/mu)[0] ?? "");

function headingHtml(line: string): string | null {
  const [, marks = "", title = "", id = ""] = /^(#{1,3}) (.*?)(?: \{#([a-z0-9-]+)\})?$/u.exec(line) ?? [];
  return marks === "" ? null : `<h${marks.length}>${plainText(title)}<a href="#${id}">#</a></h${marks.length}>`;
}

/** A line without the marks of Markdown. */
const plainText = (line: string): string =>
  line
    .replace(/^\|(?: --- \|)+$/u, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replaceAll("**", "")
    .replaceAll(/(?<!\\)\||^\s*- /gu, " ")
    .replaceAll(/\\([\\`*_[\]|~#])/gu, "$1");
