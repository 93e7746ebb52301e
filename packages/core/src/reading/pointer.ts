/** One step into a document. */
export type PathStep = string | number;

/** Longest key that is shown whole; nobody's key is longer, unless by mistake or malice. */
const LONGEST_KEY = 100;

/** The JSON Pointer (RFC 6901) of a place in a document: `["lines", 0, "a/b"]` → `"/lines/0/a~1b"`. */
export const pointer = (path: readonly PathStep[]): string =>
  path.map((step) => `/${typeof step === "number" ? step : escaped(step)}`).join("");

const escaped = (key: string): string => shortened(key, LONGEST_KEY).replaceAll("~", "~0").replaceAll("/", "~1");

/** Text cut to a length, never through the middle of a character, with a mark where it was cut. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return `${text.slice(0, last >= 0xd800 && last < 0xdc00 ? length - 1 : length)}…`;
}
