import type { Bilingual } from "../text.js";
import { nearest } from "./nearest.js";

/** Chinese names of the fields of a document (字段名称), first the usual one, then others that a writer may use; and the English name. */
export type KeyNames = Readonly<Record<string, { readonly zh: readonly [string, ...string[]]; readonly en: string }>>;

/**
 * The field that an unknown key was most likely meant to be (字段建议): by its Chinese name, or by a slip of the pen. `undefined` when none is near.
 *
 * @example
 * ```ts
 * import { type KeyNames, suggestKey } from "@countykit/core/reading";
 *
 * const names: KeyNames = { village: { zh: ["行政村", "村"], en: "village" } };
 * suggestKey("村", ["town", "village"], names); // => "village"
 * suggestKey("vilage", ["town", "village"], names); // => "village"
 * suggestKey("amount", ["town", "village"], names); // => undefined
 * ```
 * @source semantics § 8: `didYouMean` for near-miss keys
 */
export function suggestKey(received: string, known: readonly string[], names: KeyNames): string | undefined {
  const name = received.normalize("NFKC").trim();
  return known.find((key) => namesOf(key, names)?.zh.includes(name)) ?? nearest(name, known);
}

/**
 * A field as a reader knows it (字段显示): `village（行政村）` in Chinese, the key in English; just the key where nobody has named it.
 *
 * @example
 * ```ts
 * import { keyName } from "@countykit/core/reading";
 *
 * keyName("village", { village: { zh: ["行政村"], en: "village" } }); // => { "zh": "village（行政村）", "en": "village" }
 * keyName("x", {}); // => { "zh": "x", "en": "x" }
 * ```
 * @source semantics § 8: messages in Chinese and English
 */
export function keyName(key: string, names: KeyNames): Bilingual {
  const name = namesOf(key, names)?.zh[0];
  return { zh: name === undefined ? key : `${key}（${name}）`, en: key };
}

const namesOf = (key: string, names: KeyNames): KeyNames[string] | undefined => (Object.hasOwn(names, key) ? names[key] : undefined);
