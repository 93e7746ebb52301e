/** Marks that nobody sees, which spreadsheets and web pages leave in cells: zero-width spaces and joiners, byte order marks. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu;

/** A cell without blanks and invisible marks around it. */
export function trimmed(cell: string): string {
  const { length } = cell;
  if (length === 0 || (isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(length - 1)))) return cell;
  let short = cell.trim();
  while (short !== "" && (isInvisible(short.charCodeAt(0)) || isInvisible(short.charCodeAt(short.length - 1)))) {
    short = short.slice(isInvisible(short.charCodeAt(0)) ? 1 : 0, isInvisible(short.charCodeAt(short.length - 1)) ? -1 : undefined).trim();
  }
  return short;
}

/** Whether a character is certainly no blank: visible ASCII, or Chinese. */
const isPlain = (code: number): boolean => (code > 32 && code < 127) || (code > 0x3000 && code < 0xfe00);

const isInvisible = (code: number): boolean => (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

/** Full-width letters, digits and signs as half-width ones. */
export const halfWidth = (text: string): string =>
  WIDE.test(text) ? text.replaceAll(/[\uFF01-\uFF5E]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0)) : text;

const WIDE = /[\uFF01-\uFF5E]/u;

/** How words and headings are compared: half-width, lower case, without blanks and marks that nobody sees. */
export const comparable = (text: string): string => halfWidth(text).replaceAll(INVISIBLE, "").replaceAll(/\s+/gu, "").toLowerCase();
