import type { Bilingual, Language } from "./text.js";

/**
 * A table of sentences (文案表): for every key one function per language, both of the same parameters. A key without one of its languages, or
 * a sentence that uses a parameter its key does not have, does not compile.
 */
export type MessageTable<Params> = { readonly [Key in keyof Params]: { readonly [L in Language]: (params: Params[Key]) => string } };

/**
 * Both languages of one message (中英文文案): the sentence of a key, filled in.
 *
 * @example
 * ```ts
 * import { type MessageTable, say } from "@countykit/core";
 *
 * const table: MessageTable<{ short: { fen: number } }> = {
 *   short: { zh: ({ fen }) => `差 ${fen} 分`, en: ({ fen }) => `${fen} fen short` },
 * };
 * say(table, "short", { fen: 1 }); // => { "zh": "差 1 分", "en": "1 fen short" }
 * ```
 * @source docs/concepts/verdicts: findings are data, sentences come last and in both languages
 */
export function say<Params, Key extends keyof Params>(table: MessageTable<Params>, key: Key, params: Params[Key]): Bilingual {
  const entry = table[key];
  return { zh: entry.zh(params), en: entry.en(params) };
}
