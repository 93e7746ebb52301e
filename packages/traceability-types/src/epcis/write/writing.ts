import { isFields } from "../normal/is-fields.js";
import type { ExtensionFields, ExtensionValue } from "../normal-event.js";
import type { Naming } from "./namespaces.js";

/** An object that is being written. */
export type Written = Record<string, unknown>;

/** What an event is written with. */
export interface Writing {
  readonly naming: Naming;
  /** Takes note of decimal text that no number of JSON says exactly. */
  readonly numberOf: (decimal: string) => number;
}

/** Puts in what is known. */
export function put(written: Written, values: Readonly<Record<string, unknown>>): Written {
  for (const [name, value] of Object.entries(values)) if (value !== undefined) written[name] = value;
  return written;
}

/** Fields of users, their names with prefixes. */
export function writtenFields(fields: ExtensionFields | undefined, writing: Writing): Written {
  const written: Written = {};
  if (fields === undefined) return written;
  for (const [name, value] of Object.entries(fields)) {
    // A name that nobody gave must not become the prototype of what is written.
    Object.defineProperty(written, writing.naming.nameOf(name), {
      value: writtenValue(value, writing),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return written;
}

function writtenValue(value: ExtensionValue, writing: Writing): unknown {
  if (isFields(value)) return writtenFields(value, writing);
  return Array.isArray(value) ? value.map((one: ExtensionValue) => writtenValue(one, writing)) : value;
}
