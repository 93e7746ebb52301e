const PUNCTUATION: Readonly<Record<string, string>> = { "　": " ", "﹝": "〔", "﹞": "〕", "～": "~", "—": "-", "–": "-", "－": "-" };

/**
 * Full-width letters, digits, brackets and dashes (全角) as half-width ones; every run of spaces as one space.
 *
 * The table is written out, so the answer does not move with the Unicode version of the engine.
 */
export const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[　﹝﹞～—–－]/g, (sign) => PUNCTUATION[sign] ?? sign)
    .replace(/\s+/g, " ")
    .trim();

/** What stood there, short enough for an issue (输入摘录). */
export const excerpt = (value: unknown): string => {
  if (typeof value === "string") return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
};
