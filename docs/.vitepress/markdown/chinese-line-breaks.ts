import type { MarkdownRenderer } from "vitepress";

/** As much of a token of markdown-it as is needed here. */
interface Token {
  type: string;
  content: string;
}

/**
 * A browser shows a line break of the source as a space. Chinese has no spaces between words, so between Chinese characters, and beside full-width
 * punctuation, a break is nothing; the search then finds words that the source has on two lines.
 */
export function chineseLineBreaks(md: MarkdownRenderer): void {
  md.core.ruler.after("inline", "chinese-line-breaks", (state) => {
    for (const { children } of state.tokens) if (children !== null) closeBreaks(children);
  });
}

/** Turns the breaks that are nothing into empty texts. */
export function closeBreaks(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "softbreak") continue;
    const before = edge(tokens.slice(0, index).toReversed()).at(-1) ?? "";
    const after = edge(tokens.slice(index + 1)).at(0) ?? "";
    if (isNothing(before, after)) Object.assign(token, { type: "text", content: "" });
  }
}

/** Whether no space belongs between two characters. Quotation marks, dashes and dots are Chinese only beside Chinese. */
function isNothing(before: string, after: string): boolean {
  const mark = /[“”‘’…—]/u;
  const han = /\p{Script=Han}/u;
  const full = /[\u3001-\u301f\uff01-\uff5e]/u;
  if (full.test(before) || full.test(after)) return before !== "" && after !== "";
  return (han.test(before) && (han.test(after) || mark.test(after))) || (mark.test(before) && han.test(after));
}

/** What stands nearest, as characters; code and other things that are no text count as a letter. */
function edge(tokens: readonly Token[]): readonly string[] {
  const nearest = tokens.find(({ type, content }) => !/_(open|close)$/.test(type) && !(type === "text" && content === ""));
  if (nearest === undefined) return [];
  return nearest.type === "text" ? Array.from(nearest.content) : ["a"];
}
