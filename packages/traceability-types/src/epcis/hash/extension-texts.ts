import type { ExtensionFields, ExtensionValue } from "../normal-event.js";
import { plainValue } from "./hash-value.js";
import { joinSorted } from "./join-sorted.js";

/** Text of a field that has fields of its own besides. */
export const TEXT_FIELD = "{}#text";

/** JSON-LD writes a value with its type as fields; XML writes the value, and its type beside it. */
const LITERAL = "{}@value";

/** Remarks are no part of what happened. */
const COMMENT = "{http://www.w3.org/2000/01/rdf-schema#}comment";

/** Deeper than any document that was read; a cycle ends here too. */
export const DEEPEST = 200;

/** Thrown and caught within the hash alone: fields deeper than any reader lets through. */
export const TOO_DEEP: Error = new Error("too deep");

/** Users' fields as texts, one for each value, not yet in order: empty ones and remarks are left out. */
export function extensionTexts(fields: ExtensionFields | undefined, into: string[], depth = 0): string[] {
  if (fields === undefined) return into;
  for (const [name, value] of Object.entries(fields)) {
    if (name === TEXT_FIELD || name === COMMENT) continue;
    // A name without a namespace stands alone.
    pushValue(name.startsWith("{}") ? name.slice(2) : name, value, into, depth);
  }
  return into;
}

/** Users' fields in order. */
export const extensionText = (fields: ExtensionFields | undefined): string =>
  fields === undefined ? "" : joinSorted(extensionTexts(fields, []));

function pushValue(name: string, value: ExtensionValue, into: string[], depth: number): void {
  if (depth > DEEPEST) throw TOO_DEEP;
  if (value === null || value === undefined || value === "") return;
  if (typeof value !== "object") {
    const text = plainValue(String(value));
    if (text !== "") into.push(`${name}=${text}`);
  } else if (isList(value)) {
    for (const one of value) pushValue(name, one, into, depth + 1);
  } else if (value[LITERAL] !== undefined) {
    pushValue(name, value[LITERAL], into, depth + 1);
  } else {
    const own = value[TEXT_FIELD];
    const text = own === undefined || own === null || typeof own === "object" ? "" : plainValue(String(own));
    const within = joinSorted(extensionTexts(value, [], depth + 1));
    if (text !== "" || within !== "") into.push(`${name}${text === "" ? "" : `=${text}`}${within}`);
  }
}

const isList = (value: readonly ExtensionValue[] | ExtensionFields): value is readonly ExtensionValue[] => Array.isArray(value);
