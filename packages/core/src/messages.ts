import type { Bilingual, Language } from "./text.js";

/**
 * A table of sentences (文案表): for every key one function per language, both of the same parameters. A key without one of its languages, or
 * a sentence that uses a parameter its key does not have, does not compile.
 */
export type MessageTable<Params> = { readonly [Key in keyof Params]: { readonly [L in Language]: (params: Params[Key]) => string } };

/** Both languages of one message. */
export function say<Params, Key extends keyof Params>(table: MessageTable<Params>, key: Key, params: Params[Key]): Bilingual {
  const entry = table[key];
  return { zh: entry.zh(params), en: entry.en(params) };
}
