import { shownText } from "./shown.js";
import { tokensIn } from "./tokens.js";

/** What data account for on a page. Every text once: as often as it is listed, as often it may stand there. */
export interface Accounted {
  /** Has to be shown. */
  readonly required: readonly string[];
  /** May be shown. */
  readonly optional: readonly string[];
  /** May be shown any number of times: names of documents, pages and files. */
  readonly names: readonly string[];
}

/** Text without what layout puts between its parts: spaces, bars of tables, bullets, bold marks, colons, dots. */
export const flat = (markdown: string): string =>
  shownText(
    markdown
      .replaceAll(/^\|(?: --- \|)+$/gmu, "")
      .replaceAll(/^\s*(?:- |#+ )/gmu, " ")
      .replaceAll("**", " "),
  )
    .replaceAll(/[\s|：:·]+/gu, " ")
    .trim();

const plainFlat = (text: string): string => text.replaceAll(/[\s|：:·]+/gu, " ").trim();

/**
 * Takes out of a page all that data account for. What is missing, and every number, comparison, verdict and degree of force that is left,
 * stands in no data.
 */
export function takeOut(markdown: string, { required, optional, names }: Accounted): readonly string[] {
  let rest = flat(markdown);
  const problems: string[] = [];
  for (const phrase of longestFirst(required)) {
    const next = without(rest, phrase, false);
    if (next === null) problems.push(`does not show “${phrase}”`);
    else rest = next;
  }
  for (const phrase of longestFirst([...new Set(names)])) rest = without(rest, phrase, true) ?? rest;
  for (const phrase of longestFirst(optional)) rest = without(rest, phrase, false) ?? rest;
  for (const { text } of tokensIn(rest)) {
    const at = rest.indexOf(text);
    problems.push(`shows ${text}, which stands in no data: “${rest.slice(Math.max(0, at - 30), at + 30).replaceAll(GAP, "⋯")}”`);
  }
  return problems;
}

const GAP = "\u0000";

const longestFirst = (phrases: readonly string[]): readonly string[] =>
  phrases
    .map(plainFlat)
    .filter((one) => one !== "")
    .toSorted((a, b) => b.length - a.length);

/** A phrase cut out where it stands for itself: 5 is not part of 15 or 5%. */
function without(text: string, phrase: string, everywhere: boolean): string | null {
  let from = 0;
  let left = text;
  let found = false;
  for (;;) {
    const at = left.indexOf(phrase, from);
    if (at < 0) return found ? left : null;
    if (partOfNumber(left, at, phrase.length)) {
      from = at + 1;
      continue;
    }
    left = `${left.slice(0, at)}${GAP}${left.slice(at + phrase.length)}`;
    if (!everywhere) return left;
    found = true;
    from = at;
  }
}

const partOfNumber = (text: string, at: number, length: number): boolean =>
  (/^[\d.]/u.test(text.slice(at, at + 1)) && /[\d.,−+-]$/u.test(text.slice(0, at))) ||
  (/\d$/u.test(text.slice(at, at + length)) && /^(?:[\d%]|[.,]\d)/u.test(text.slice(at + length)));
