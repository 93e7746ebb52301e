/** What parts the cells of a row. */
export type Delimiter = "," | ";" | "\t";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];

/** The delimiter that stands most often in a line outside quotation marks; the comma where there is none (单栏). */
export function delimiterOf(line: string): Delimiter {
  const bare = line.replaceAll(/"[^"]*"/gu, "");
  const count = (delimiter: Delimiter): number => bare.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best), ",");
}
