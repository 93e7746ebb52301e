import type { BudgetLine } from "../../input.js";

/** The text of a line that is searched: full-width forms and spaces inside words make no difference. */
export const searchable = ({ name, purpose }: BudgetLine): string => plain(purpose === undefined ? name : `${name}\n${purpose}`);

/** A keyword as it is written, and as it is looked for. */
export interface Keyword {
  readonly written: string;
  readonly sought: string;
}

/** Keywords made ready to be looked for in many lines. */
export const keywordsOf = (keywords: readonly string[]): readonly Keyword[] =>
  keywords.map((written) => ({ written, sought: plain(written) }));

/** The keywords that stand in a text (关键词), without those that only repeat a part of a longer one found. */
export function keywordsIn(text: string, keywords: readonly Keyword[]): readonly string[] {
  const found = keywords.filter(({ sought }) => text.includes(sought)).map(({ written }) => written);
  return found.filter((keyword) => !found.some((longer) => longer !== keyword && longer.includes(keyword)));
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[^\S\n]+/gu, "")
    .toLowerCase();
