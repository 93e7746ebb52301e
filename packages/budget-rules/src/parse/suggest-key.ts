import { KEY_NAMES } from "./key-names-table.js";
import { nearest } from "./near-miss.js";

/** The field that an unknown key was most likely meant to be (字段建议): by its Chinese name, or by a slip of the pen. */
export function suggestKey(received: string, known: readonly string[]): string | undefined {
  const name = received.normalize("NFKC").trim();
  return known.find((key) => KEY_NAMES[key]?.zh.includes(name)) ?? nearest(name, known);
}

/** A field as a reader of Chinese knows it: `amount（金额）`; just the key where the key stands for itself. */
export function keyInChinese(key: string): string {
  const name = Object.hasOwn(KEY_NAMES, key) ? KEY_NAMES[key]?.zh[0] : undefined;
  return name === undefined ? key : `${key}（${name}）`;
}
