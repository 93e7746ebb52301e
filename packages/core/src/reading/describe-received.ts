import type { Bilingual } from "../text.js";
import { readMarker } from "./marker.js";
import { shortened } from "./pointer.js";
import type { Plain } from "./snapshot.js";

/**
 * What stood there, short enough to print (实际内容): quoted text of at most 40 characters, a number with its type, else the type.
 *
 * @example
 * ```ts
 * import { describeReceived } from "@countykit/core/reading";
 *
 * describeReceived("abc"); // => "“abc”"
 * describeReceived(12); // => "number 12"
 * describeReceived([]); // => "array"
 * ```
 * @source semantics § 8: an issue says what stood there
 */
export function describeReceived(value: Plain): string {
  switch (typeof value) {
    case "string":
      return `“${shortened(value, 40)}”`;
    case "number":
      return Number.isFinite(value) ? `number ${value}` : String(value);
    case "boolean":
      return String(value);
    case "undefined":
      return "undefined";
    case "symbol":
      return readMarker(value).detail || readMarker(value).kind;
    default:
      return value === null ? "null" : Array.isArray(value) ? "array" : "object";
  }
}

/**
 * What stood there as a part of a sentence (实际内容), in both languages.
 *
 * @example
 * ```ts
 * import { tellReceived } from "@countykit/core/reading";
 *
 * tellReceived(12); // => { "zh": "数字 12", "en": "number 12" }
 * tellReceived(undefined); // => { "zh": "空缺", "en": "nothing" }
 * ```
 * @source semantics § 8: an issue says what stood there
 */
export function tellReceived(value: Plain): Bilingual {
  const en = describeReceived(value);
  if (typeof value === "number" && Number.isFinite(value)) return { zh: `数字 ${value}`, en };
  if (value === undefined) return { zh: "空缺", en: "nothing" };
  if (Array.isArray(value)) return { zh: "列表", en: "a list" };
  return typeof value === "object" && value !== null ? { zh: "对象", en: "an object" } : { zh: en, en };
}
