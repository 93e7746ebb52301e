/** One step into a document. */
export type PathStep = string | number;

/** Longest key that is shown whole; nobody's key is longer, unless by mistake or malice. */
const LONGEST_KEY = 100;

/**
 * The JSON Pointer of a place in a document (位置指针); a key of more than 100 characters is cut.
 *
 * @example
 * ```ts
 * import { pointer } from "@countykit/core/reading";
 *
 * pointer(["lines", 0, "a/b"]); // => "/lines/0/a~1b"
 * pointer([]); // => ""
 * ```
 * @source RFC 6901: JSON Pointer
 */
export const pointer = (path: readonly PathStep[]): string =>
  path.map((step) => `/${typeof step === "number" ? step : escaped(step)}`).join("");

const escaped = (key: string): string => shortened(key, LONGEST_KEY).replaceAll("~", "~0").replaceAll("/", "~1");

/**
 * Text cut to a length in UTF-16 units (截短文本), never through the middle of a character, with a mark where it was cut.
 *
 * @example
 * ```ts
 * import { shortened } from "@countykit/core/reading";
 *
 * shortened("乡镇快递网点", 4); // => "乡镇快递…"
 * shortened("乡镇", 4); // => "乡镇"
 * ```
 * @source semantics § 8: an issue says what it received
 */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return `${text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length)}…`;
}
