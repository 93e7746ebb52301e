/** A part of a page, by the id of its heading; `""` is what stands before the first one. */
export interface Section {
  readonly id: string;
  readonly text: string;
}

/** The parts of a generated page as its readers see them: without front matter, addresses, folded steps and marks. */
export function sectionsOf(markdown: string): readonly Section[] {
  const body = markdown.replace(/^---\n[\s\S]*?\n---\n/u, "").replaceAll(/<details>[\s\S]*?<\/details>/gu, "");
  const sections: { id: string; lines: string[] }[] = [{ id: "", lines: [] }];
  for (const line of body.split("\n")) {
    const [, id] = /^#{2,3} .*\{#([a-z0-9-]+)\}$/u.exec(line) ?? [];
    if (id !== undefined) sections.push({ id, lines: [] });
    sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ id, lines }) => ({ id, text: shownText(lines.join("\n")) }));
}

/** Title and description of a generated page. */
export function frontMatter(markdown: string): { readonly title: string; readonly description: string } {
  const [, front = ""] = /^---\n([\s\S]*?)\n---\n/u.exec(markdown) ?? [];
  const value = (name: string): string => {
    const [, text = '""'] = new RegExp(`^${name}: (".*")$`, "mu").exec(front) ?? [];
    return String(JSON.parse(text));
  };
  return { title: value("title"), description: value("description") };
}

/** A page, as Markdown or built, without the switch of date and batch, which is a component of its own. */
export const withoutSwitch = (text: string): string =>
  text
    .replaceAll(/<script setup>[\s\S]*?<\/script>/gu, "")
    .replaceAll(/<RuleSwitch[^>]*\/>/gu, "")
    .replaceAll(/<form class="rule-switch"[\s\S]*?<\/form>/gu, "");

/** Markdown without what is not shown. */
export const shownText = (markdown: string): string =>
  entities(
    markdown
      .replaceAll(/ \{#[a-z0-9-]+\}$/gmu, "")
      .replaceAll(/(?<!\\)\[((?:[^\]\\]|\\.)*)\]\([^)\s]*\)/gu, "$1")
      .replaceAll(/<[^>]+>/gu, " ")
      .replaceAll(/\\([\\`*_[\]|~#])/gu, "$1"),
  );

/** All that a page of the built site shows, folded parts included. */
export function builtText(html: string): string {
  const [, main = ""] = /<main[^>]*>([\s\S]*?)<\/main>/u.exec(html) ?? [];
  return entities(
    withoutSwitch(main)
      .replaceAll(/<!--[\s\S]*?-->/gu, "")
      .replaceAll(/<[^>]+>/gu, " "),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  "#39": "'",
  "#123": "{",
  "#125": "}",
  ZeroWidthSpace: "",
};

const entities = (text: string): string =>
  text.replaceAll(/&(lt|gt|amp|quot|#39|#123|#125|ZeroWidthSpace);/gu, (whole, name: string) => ENTITIES[name] ?? whole);
