import { KNOWN_NAMES, type NamedField } from "../known-names-table.js";
import { lineNames } from "../line-names-table.js";
import { comparable } from "./plain-cell.js";
import { CELL_WORDS } from "./words-table.js";

/** What says nothing about which one it is: 物流体系建设 is 物流, 中央财政资金 is 中央财政. */
const EMPTY_END = /(?:体系|建设|方向|项目|类|资金|专项|补助|经费|money|funds?)$/u;

/** The id that a cell means (词语识别), by the whole word and nothing inside it; `undefined` when it means none. */
export function wordOf(cell: string, field: NamedField): string | undefined {
  const words = tableOf(field);
  for (let word = comparable(cell); word !== ""; word = word.replace(EMPTY_END, "")) {
    const found = words.get(word);
    if (found !== undefined || !EMPTY_END.test(word)) return found;
  }
  return undefined;
}

/** The id whose terms stand inside a cell, when they are all of one (可能所指). */
export function meantInside(cell: string, field: NamedField): string | undefined {
  const word = comparable(cell);
  const found = Object.entries(KNOWN_NAMES[field]).flatMap(([id, terms]) => (terms.some((term) => word.includes(term)) ? [id] : []));
  return found.length === 1 ? found[0] : undefined;
}

const tables = new Map<NamedField, ReadonlyMap<string, string>>();

function tableOf(field: NamedField): ReadonlyMap<string, string> {
  const made = tables.get(field);
  if (made !== undefined) return made;
  const words = new Map<string, string>();
  for (const [id, { zh, en }] of Object.entries(lineNames[field]))
    for (const word of [id, zh, en, ...(KNOWN_NAMES[field][id] ?? []), ...(CELL_WORDS[field][id] ?? [])]) words.set(comparable(word), id);
  tables.set(field, words);
  return words;
}
