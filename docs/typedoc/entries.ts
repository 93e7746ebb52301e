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

/** The first sentence of what an entry says, for lists; of a long one, what stands before its colon. */
export function summaryOf({ text }: Entry): string {
  const prose = text
    .replaceAll(/^```ts\n[\s\S]*?^```$/gmu, "")
    .split("\n")
    .slice(1)
    .join("\n")
    .trim();
  const paragraphs = prose.split(/\n{2,}/u).filter((one) => !/^\*\*[^*]+\*\*$/u.test(one));
  const paragraph = (paragraphs[0] ?? "").replaceAll("\n", " ").replaceAll("|", "\\|");
  const sentence = /^(?:`[^`]*`|\[[^\]]*\]\([^)]*\)|[^`.。]|\.(?!\s|$))*\.?/u.exec(paragraph)?.[0] ?? paragraph;
  const short = /^(?:`[^`]*`|[^`:：]|:(?!\s))*(?=：|:\s)/u.exec(sentence)?.[0];
  return (width(sentence) > LONG && short !== undefined && width(short) > 8 ? short : sentence).replace(/[.:：]$/u, "");
}

/** About a line and a half of the column: a Chinese character is as wide as two letters. */
const LONG = 110;

const width = (text: string): number => text.length + (text.match(/[^\p{ASCII}]/gu) ?? []).length;
