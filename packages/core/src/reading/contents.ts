import { isObject } from "./schema-walk.js";
import type { Plain, PlainObject } from "./snapshot.js";

/**
 * The entries of a list of a document whose form need not be right (列表各项): none when there is no list.
 *
 * @example
 * ```ts
 * import { entriesOf } from "@countykit/core/reading";
 *
 * entriesOf({ stations: [{ id: "a" }] }, "stations"); // => [{ "id": "a" }]
 * entriesOf({ stations: "a" }, "stations"); // => []
 * ```
 * @source semantics § 8: all issues at once
 */
export function entriesOf(document: Plain, key: string): readonly Plain[] {
  const list = isObject(document) ? own(document, key) : undefined;
  return Array.isArray(list) ? list : [];
}

/**
 * A text of an object whose form need not be right (文本字段), without blanks around it; `undefined` when there is none.
 *
 * @example
 * ```ts
 * import { textOf } from "@countykit/core/reading";
 *
 * textOf({ id: " a " }, "id"); // => "a"
 * textOf({ id: 5 }, "id"); // => undefined
 * ```
 * @source semantics § 8: all issues at once
 */
export function textOf(object: Plain, key: string): string | undefined {
  const value = isObject(object) ? own(object, key) : undefined;
  return typeof value === "string" ? value.trim() : undefined;
}

/**
 * What stands under a key of its own of an object (字段内容); `undefined` when nothing does, or when it is no object.
 *
 * @example
 * ```ts
 * import { fieldOf } from "@countykit/core/reading";
 *
 * fieldOf({ open: false }, "open"); // => false
 * fieldOf({ open: false }, "toString"); // => undefined
 * ```
 * @source semantics § 8: all issues at once
 */
export function fieldOf(object: Plain, key: string): Plain {
  return isObject(object) ? own(object, key) : undefined;
}

const own = (object: PlainObject, key: string): Plain => (Object.hasOwn(object, key) ? object[key] : undefined);
