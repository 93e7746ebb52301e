/** Marks that nobody sees: zero-width spaces and joiners, byte order marks. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/gu;

/** The text of a cell without blanks and invisible marks around it (单元格文字). */
export const cellText = (cell: string | undefined): string =>
  cell === undefined || cell === "" ? "" : cell.replaceAll(INVISIBLE, "").trim();

/** How headings and words are compared: half-width, lower case, without blanks. */
export const comparable = (text: string): string =>
  cellText(text)
    .replaceAll(/[\uFF01-\uFF5E]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replaceAll(/[【〔]/gu, "(")
    .replaceAll(/[】〕]/gu, ")")
    .replaceAll(/\s+/gu, "")
    .toLowerCase();
