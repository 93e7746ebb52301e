import { EPC_SCHEMES } from "../../ids/epc/schemes-table.js";
import type { EpcScheme } from "../../ids/epc/scheme.js";
import { checkDigitOf } from "../../ids/linters/check-digits.js";
import { escapeForLink } from "../../ids/link/escape.js";
import { LONGEST_PATTERN } from "./pattern-effort.js";

const PATTERN = /^urn:epc:idpat:([a-z]+):(.+)$/u;

/** Whether a text is a pattern of ids, `urn:epc:idpat:sgtin:6901234.*.*`. */
export const isPattern = (text: string): boolean => text.startsWith("urn:epc:idpat:") || text.startsWith("urn:epc:pat:");

/**
 * A regular expression over canonical ids for a pattern (EPC 模式): stars stand for any reference or serial. Patterns of classes (`classes`) are met by the trade item
 * itself. `null`: no pattern of a known scheme.
 */
export function patternOf(text: string, classes: boolean): string | null {
  if (text.length > LONGEST_PATTERN) return null;
  const [, name = "", body = ""] = PATTERN.exec(text) ?? [];
  const scheme = EPC_SCHEMES.find(({ urn }) => urn === `urn:epc:id:${name}:` || (name === "lgtin" && urn === "urn:epc:class:lgtin:"));
  if (scheme === undefined) return null;
  const [prefix = "", reference = "", ...others] = body.split(".");
  const pieces = scheme.pieces ? others.splice(0, 2) : [];
  const serial = others.join(".");
  if (!/^(?:[0-9]{4,12}|\*)$/u.test(prefix) || reference === "" || (prefix === "*" && reference !== "*")) return null;
  if (scheme.serial === null ? others.length > 0 : others.length === 0 || (reference === "*" && serial !== "*")) return null;
  const key = keyOf(scheme, prefix, reference);
  if (key === null) return null;
  const piecesText = pieces.map((piece) => (piece === "*" ? "[0-9]{2}" : /^[0-9]{2}$/u.test(piece) ? piece : null));
  if (piecesText.includes(null) || (scheme.pieces && pieces.length !== 2)) return null;
  const tail = serialOf(scheme, serial, classes);
  return `^https://id\\.gs1\\.org/${scheme.ai}/${scheme.before}${key}${piecesText.join("")}${tail}$`;
}

/** The digits of the key; a star for the reference leaves the check digit open. */
function keyOf({ digits, leading, checked }: EpcScheme, prefix: string, reference: string): string | null {
  if (digits === null) {
    if (prefix === "*") return "[^/]+";
    return prefix + (reference === "*" ? "[^/]+" : literal(reference));
  }
  if (prefix === "*") return `[0-9]{${digits + (checked ? 1 : 0)}}`;
  const rest = digits - prefix.length;
  if (reference === "*") {
    if (rest < (leading ? 1 : 0)) return null;
    return `${leading ? "[0-9]" : ""}${prefix}[0-9]{${rest - (leading ? 1 : 0)}}${checked ? "[0-9]" : ""}`;
  }
  if (!/^[0-9]+$/u.test(reference) || reference.length !== rest) return null;
  const inner = leading ? reference.charAt(0) + prefix + reference.slice(1) : prefix + reference;
  return inner + (checked ? checkDigitOf(inner) : "");
}

function serialOf({ serial, ai, urn }: EpcScheme, value: string, classes: boolean): string {
  if (serial === null) return "";
  // A class of trade items or assets has no serial; only lots are classes with one.
  if (classes && urn !== "urn:epc:class:lgtin:" && value === "*") return "";
  if (serial === "appended") return value === "*" ? "[^/]*" : literal(value);
  const segment = `/${serial.ai}/${value === "*" ? "[^/]+" : literal(value)}`;
  // A location without an extension has the extension 0.
  if (ai === "414") return value === "*" ? `(?:${segment})?` : value === "0" ? "" : segment;
  return segment;
}

/** A part of a URN as it stands in a canonical id, for a regular expression. */
const literal = (text: string): string => {
  const plain = text.replaceAll(/%([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return escapeForLink(plain, "path").replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
};
