import type { Issue } from "@countykit/core";
import type { Context } from "../normal/context.js";
import { queryIssue } from "./query-issues.js";

/** The full names that a field of users may have, or what keeps the name from being one. */
export type FieldName = { readonly names: readonly string[] } | { readonly issue: Issue } | null;

const SCHEMES = new Set(["http", "https", "urn"]);

/**
 * Reads the name of a user's field (扩展字段名): `ex:grower` with a prefix of the query, `https://ns.example.com/epcis/#grower`, `{https://ns.example.com/epcis/}grower`. As
 * JSON writes namespaces with their last sign and XML without it, an address gives more than one name.
 */
export function fieldName(text: string, parameter: string, context: Context): FieldName {
  if (/^\{[^{}]*\}[^{}]+$/u.test(text)) return { names: [text] };
  const hash = text.lastIndexOf("#");
  const [, scheme = ""] = /^([A-Za-z][\w.-]*):/u.exec(text) ?? [];
  if (scheme === "") return null;
  if (SCHEMES.has(scheme)) {
    if (hash > 0) {
      const [namespace, local] = [text.slice(0, hash), text.slice(hash + 1)];
      return local === "" || /[{}]/u.test(text)
        ? null
        : { names: [...new Set([`{${namespace}}${local}`, `{${namespace}#}${local}`, context.clark(text)])] };
    }
    return /[{}]/u.test(text) ? null : { names: [context.clark(text)] };
  }
  if (!context.prefixes.has(scheme))
    return { issue: queryIssue("unknown-prefix", `/${parameter}`, { prefix: scheme }, { received: text.slice(0, 80) }) };
  return { names: [context.clark(text)] };
}
