import type { Issue } from "@countykit/core";
import { describeReceived, LONGEST_TEXT } from "@countykit/core/reading";
import { type CellForm, isIssue } from "./cell-form.js";
import { cellIssue } from "./cell-problems.js";
import { readText } from "./text-cell.js";
import { trimmed } from "./tidy.js";

/** Most entries of one list. */
export const MOST_ITEMS = 1000;

const PARTED = /[、，,；;|｜\n\r]+/u;
const BRACKETS = /[（）()【】[\]《》“”「」]/u;
const OPENING = "（(【[《“「";
const CLOSING = "）)】]》”」";
const NONE: ReadonlySet<string> = new Set(["无", "没有", "none", "None", "NONE"]);

/** What may end a list: a full stop, and blanks and marks that nobody sees around it. */
const FULL_STOP = /[。．\s\u200B-\u200D\u2060\uFEFF]/u;

/** Words that end in 等 without meaning “and others”. */
const GRADES = /[高中初平同均优头何特上下]等$/u;

/**
 * Several things in one cell, parted by 、 ， , ； ; | or line breaks that stand outside brackets. 无 or none says that there are none. A list that
 * ends in 等 does not name all, so it is a problem.
 */
export const listCell = (item: CellForm<string>): CellForm<readonly string[]> => ({
  read: (cell) => {
    if (NONE.has(cell)) return [];
    const parts = split(cell).map(trimmed);
    const items: string[] = [];
    for (const part of parts) {
      if (part === "") continue;
      const read = item.read(part);
      if (isIssue(read)) return read;
      items.push(read);
    }
    if (items.length > MOST_ITEMS) {
      return cellIssue(
        "too-many-items",
        "",
        { most: MOST_ITEMS, count: items.length },
        { expected: `<= ${MOST_ITEMS}`, received: String(items.length) },
      );
    }
    return items.length === 0
      ? cellIssue("placeholder", "", { received: describeReceived(cell) }, { received: describeReceived(cell) })
      : items;
  },
  holds: (value) => Array.isArray(value) && value.length <= MOST_ITEMS && holdsAll(value, item),
  write: (value, language) => (value.length === 0 ? (language === "zh" ? "无" : "none") : value.join(language === "zh" ? "、" : ", ")),
});

/** Whether every entry holds, and there are no holes. */
function holdsAll(list: readonly unknown[], item: CellForm<string>): boolean {
  for (const one of list) if (!item.holds(one)) return false;
  return true;
}

/** One entry of a list of texts. */
export const itemCell: CellForm<string> = {
  read: (part) => readItem(part),
  holds: (value) => typeof value === "string" && readItem(value) === value,
  write: (value) => value,
};

/** One entry of a list of texts, from JSON or a cell: it names one thing, and all of it. */
export function readItem(text: string): string | Issue {
  const read = readText(text.length > LONGEST_TEXT ? text : withoutStop(text));
  if (isIssue(read)) return read;
  const said = { received: describeReceived(read) };
  if (read.endsWith("等") && !GRADES.test(read)) {
    const didYouMean = read.slice(0, -1).trim();
    return cellIssue("open-list", "", said, { ...said, ...(didYouMean === "" ? {} : { didYouMean }) });
  }
  if (!isBalanced(read)) return cellIssue("unbalanced-brackets", "", said, said);
  return split(read).length > 1 ? cellIssue("several-in-one", "", said, said) : read;
}

/** Step by step from the end: a pattern would begin anew at every stop in the middle. */
function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && FULL_STOP.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Parts a text at separators outside brackets; at all of them when the brackets do not match. */
function split(text: string): readonly string[] {
  if (!BRACKETS.test(text) || !isBalanced(text)) return text.split(PARTED);
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    depth += change(one);
    if (depth > 0 || !PARTED.test(one)) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  parts.push(text.slice(from));
  return parts;
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    depth += change(text.charAt(at));
    if (depth < 0) return false;
  }
  return depth === 0;
}

const change = (one: string): number => (OPENING.includes(one) ? 1 : CLOSING.includes(one) ? -1 : 0);
