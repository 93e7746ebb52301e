import type { BudgetLine } from "../../input.js";

/** The text of a line that is searched: full-width forms and spaces inside words make no difference. */
export const searchable = ({ name, purpose }: BudgetLine): string => plain(purpose === undefined ? name : `${name}\n${purpose}`);

/** The keywords that stand in a text (关键词), without those that only repeat a part of a longer one found. */
export function keywordsIn(text: string, keywords: readonly string[]): readonly string[] {
  const found = keywords.filter((keyword) => text.includes(plain(keyword)));
  return found.filter((keyword) => !found.some((longer) => longer !== keyword && longer.includes(keyword)));
}

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[^\S\n]+/gu, "")
    .toLowerCase();
