import { isObject } from "./schema-walk.js";
import type { Plain, PlainObject } from "./snapshot.js";

/** The entries of a list of a document whose form need not be right: none when there is no list. */
export function entriesOf(document: Plain, key: string): readonly Plain[] {
  const list = isObject(document) ? own(document, key) : undefined;
  return Array.isArray(list) ? list : [];
}

/** A text of an object whose form need not be right, without blanks around it; `undefined` when there is none. */
export function textOf(object: Plain, key: string): string | undefined {
  const value = isObject(object) ? own(object, key) : undefined;
  return typeof value === "string" ? value.trim() : undefined;
}

/** What stands under a key of an object of its own. */
export function fieldOf(object: Plain, key: string): Plain {
  return isObject(object) ? own(object, key) : undefined;
}

const own = (object: PlainObject, key: string): Plain => (Object.hasOwn(object, key) ? object[key] : undefined);
