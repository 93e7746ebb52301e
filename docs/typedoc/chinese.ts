import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Paragraph } from "./paragraphs.js";

/** What the docstrings say in Chinese: for each English paragraph, by the file of the door in which it first stands. */
export type Catalogue = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Where the catalogue stands: one file for each door, `{ "English paragraph": "中文" }`. */
export const chineseFolder: string = fileURLToPath(new URL("chinese/", import.meta.url));

/** The catalogue as it stands in a folder. */
export function readCatalogue(folder: string): Catalogue {
  const files = readdirSync(folder).toSorted();
  return new Map(
    files.map((file) => {
      const entries: Readonly<Record<string, string>> = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
      return [file.replace(/\.json$/u, ""), new Map(Object.entries(entries))];
    }),
  );
}

/** The Chinese of a paragraph; `undefined` when nobody has written it. */
export function chineseOf(catalogue: Catalogue): (text: string) => string | undefined {
  const all = new Map([...catalogue.values()].flatMap((entries) => [...entries].filter(([, chinese]) => chinese !== "")));
  return (text) => all.get(text);
}

/**
 * What is wrong with the catalogue: paragraphs without Chinese, Chinese for what no docstring says (any more), Chinese that stands twice,
 * that is English, or that names other code than the English does.
 */
export function checkCatalogue(paragraphs: readonly Paragraph[], catalogue: Catalogue): readonly string[] {
  const say = chineseOf(catalogue);
  const said = new Map(paragraphs.toReversed().map((one) => [one.text, one]));
  const missing = [...said.values()]
    .toReversed()
    .filter(({ text }) => say(text) === undefined)
    .map(
      ({ door, of, part, text }) =>
        `docs/typedoc/chinese/${door}.json has no Chinese for ${of}${part === "summary" ? "" : ` ${part}`}: ${text}`,
    );
  const entries = [...catalogue].flatMap(([door, own]) => [...own].map(([text, chinese]) => ({ door, text, chinese })));
  const wrong = entries.flatMap(({ door, text, chinese }): readonly string[] => {
    const file = `docs/typedoc/chinese/${door}.json`;
    if (!said.has(text)) return [`${file} has Chinese for what no docstring says: ${text}`];
    if (chinese === "") return [];
    const first = entries.find((one) => one.text === text && one.chinese !== "");
    if (first !== undefined && first.door !== door) return [`${file} says again what ${first.door}.json says: ${text}`];
    if (chinese === text && /\p{Lowercase}{3}/u.test(text.replaceAll(/`[^`]+`/gu, ""))) return [`${file} says it in English: ${text}`];
    return codeOf(text) === codeOf(chinese) ? [] : [`${file} names other code than the docstring: ${text}`];
  });
  return [...missing, ...wrong];
}

/** The pieces of code and the links in a text, each once, whatever their order. */
const codeOf = (text: string): string => [...new Set(text.match(/`[^`]+`|\{@\w+ [^}]*\}/gu))].toSorted().join(" ");
