import stringWidth from "string-width";

const OPENING = "（〔《“‘「『【([";
const CLOSING = "）〕》”’」』】)]，。；：、！？,.;:!?%％…—";

/**
 * Breaks text into lines of at most `width` columns, a wide character counting two. Chinese may break between any two characters, except
 * that no line begins with a closing mark (避头) or ends with an opening one (避尾), that a number keeps its Chinese unit and its sign of
 * comparison, an interval its ends, and a document number its parts. A word longer than a line is cut. Line breaks in the text are kept.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => fill(pieces(paragraph), width));
}

/** Text under an indent, and its further lines two columns deeper. */
export const hanging = (text: string, width: number, indent = "  "): readonly string[] =>
  wrap(text, width - indent.length - 2).map((line, index) => `${indent}${index === 0 ? "" : "  "}${line}`);

/** Short texts side by side, as many on a line as fit; only one that is longer than a line is broken itself. */
export function flow(texts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    const joined = last === undefined ? text : `${last}${BETWEEN}${text}`;
    if (last !== undefined && stringWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(text);
  }
  return lines.flatMap((line) => wrap(line, width));
}

const BETWEEN = "    ";

/** What may not be broken: words, and characters glued to their neighbours. A piece keeps the spaces after it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let piece = "";
  let previous = "";
  for (const character of text) {
    if (piece !== "" && mayBreak(previous, character, piece)) {
      found.push(piece);
      piece = "";
    }
    piece += character;
    previous = character;
  }
  return piece === "" ? found : [...found, piece];
}

function mayBreak(before: string, after: string, piece: string): boolean {
  if (after === " ") return false;
  if (before === " " && /\[[^\]]*$/u.test(piece)) return false;
  if (before === " ") return !/(?:^|[\s(（])[=<>≤≥] $/u.test(piece) && !(/\d $/u.test(piece) && /[元万亿%]/u.test(after)) && after !== "内";
  if (OPENING.includes(before) || CLOSING.includes(after)) return false;
  if (after === "元" && /[万亿千百]/u.test(before)) return false;
  if (before === "第" || (/[\d〕]/u.test(before) && /[\d\p{Script=Han}]/u.test(after))) return false;
  return isWide(before) || isWide(after);
}

/** The width of the longest piece that cannot be broken: a narrower column would have to cut it. */
export const narrowest = (text: string): number =>
  Math.max(
    0,
    ...text
      .split("\n")
      .flatMap(pieces)
      .map((piece) => stringWidth(piece.trimEnd())),
  );

const isWide = (character: string): boolean => character > "\u00ff" && stringWidth(character) === 2;

function fill(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  const end = (): void => {
    lines.push(line.trimEnd());
    line = "";
    filled = 0;
  };
  for (const word of words) {
    if (line !== "" && filled + stringWidth(word.trimEnd()) > width) end();
    let rest = word;
    while (stringWidth(rest.trimEnd()) > width) {
      line = fitting(rest, width);
      rest = rest.slice(line.length);
      end();
    }
    line += rest;
    filled += stringWidth(rest);
  }
  return [...lines, line.trimEnd()];
}

/** As much of the beginning as fits, and at least one character. */
function fitting(text: string, width: number): string {
  let head = "";
  let filled = 0;
  for (const character of text) {
    filled += stringWidth(character);
    if (head !== "" && filled > width) break;
    head += character;
  }
  return head;
}
