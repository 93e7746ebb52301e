import type { ExtensionFields, ExtensionValue } from "../normal-event.js";
import { type Context, extendContext } from "./context.js";
import { isObject } from "./is-object.js";

type Written = Readonly<Record<string, unknown>>;
type Fields = Record<`{${string}}${string}`, ExtensionValue>;

/** Fields of users within an object, by full name (扩展字段); `undefined` when there are none. */
export function extensionsOf(object: Written, known: ReadonlySet<string>, context: Context): ExtensionFields | undefined {
  let fields: Fields | undefined;
  for (const name of Object.keys(object)) {
    if (known.has(name)) continue;
    const value = object[name];
    if (value === undefined) continue;
    fields ??= {};
    put(fields, context.clark(name), extensionValue(value, context));
  }
  return fields;
}

/** Two spellings of one name are two values of one field. */
function put(fields: Fields, name: `{${string}}${string}`, value: ExtensionValue): void {
  const before = fields[name];
  fields[name] = before === undefined ? value : [...listOf(before), ...listOf(value)];
}

const isList = (value: ExtensionValue): value is readonly ExtensionValue[] => Array.isArray(value);
const listOf = (value: ExtensionValue): readonly ExtensionValue[] => (isList(value) ? value : [value]);

/** A value of a user's field, the names within it in full. */
export function extensionValue(value: unknown, context: Context): ExtensionValue {
  if (Array.isArray(value)) return value.map((one: unknown) => extensionValue(one, context));
  if (isObject(value)) {
    const own = extendContext(context, value["@context"]);
    const fields: Fields = {};
    for (const name of Object.keys(value)) {
      const one = value[name];
      if (name !== "@context" && one !== undefined) put(fields, own.clark(name), extensionValue(one, own));
    }
    return fields;
  }
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
