/** What a page says of one export: a heading, its name, and all that follows up to the next. */
export interface Entry {
  /** The heading of its group: 函数, Types. */
  readonly group: string;
  /** As it stands in the sources: `money`, `LONGEST_TEXT`. */
  readonly name: string;
  readonly anchor: string;
  readonly text: string;
}

/** The entries of a page, in their order. */
export function entriesOf(page: string): readonly Entry[] {
  let group = "";
  return page.split(/^(?=#{1,3} )/mu).flatMap((part): readonly Entry[] => {
    const [heading = ""] = part.split("\n");
    if (heading.startsWith("## ")) group = heading.slice(3);
    const [, title, anchor] = /^### (.*) \{#(.*)\}$/u.exec(heading) ?? [];
    if (title === undefined || anchor === undefined) return [];
    const name = title
      .replaceAll("\\", "")
      .replaceAll("~~", "")
      .replace(/(\(\)|<.*>)+$/u, "");
    return [{ group, name, anchor, text: part.trim() }];
  });
}

/** The first sentence of what an entry says, for lists. */
export function summaryOf({ text }: Entry): string {
  const prose = text
    .replaceAll(/^```ts\n[\s\S]*?^```$/gmu, "")
    .split("\n")
    .slice(1)
    .join("\n")
    .trim();
  const paragraphs = prose.split(/\n{2,}/u).filter((one) => !/^\*\*[^*]+\*\*$/u.test(one));
  const paragraph = (paragraphs[0] ?? "").replaceAll("\n", " ").replaceAll("|", "\\|");
  return /^(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|[^`.。]|\.(?!\s|$))*\.?/u.exec(paragraph)?.[0].replace(/[.:：]$/u, "") ?? paragraph;
}
