/** Where in an address a text stands: behind the question mark a blank is written `+`. */
export type LinkPart = "path" | "query";

/**
 * Writes data of identifiers into an address (转义): letters, digits and `-._~` stay, all other characters become the codes of their bytes.
 *
 * @example
 * ```ts
 * import { escapeForLink } from "@countykit/traceability-types/ids";
 *
 * [escapeForLink("A/B 1", "path"), escapeForLink("A/B 1", "query")]; // => ["A%2FB%201", "A%2FB+1"]
 * ```
 * @source RFC 3986, 2.1 to 2.3; GS1 Digital Link Standard: URI Syntax, 4.4
 */
export function escapeForLink(text: string, part: LinkPart): string {
  return [...new TextEncoder().encode(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (/^[A-Za-z0-9\-._~]$/u.test(character)) return character;
      return byte === 0x20 && part === "query" ? "+" : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}

/**
 * Reads data of identifiers from an address (反转义), each code as one character; a percent sign without a code stays as it is.
 *
 * @example
 * ```ts
 * import { unescapeFromLink } from "@countykit/traceability-types/ids";
 *
 * [unescapeFromLink("A%2fB+1", "path"), unescapeFromLink("A%2fB+1", "query"), unescapeFromLink("5%", "path")]; // => ["A/B+1", "A/B 1", "5%"]
 * ```
 * @source RFC 3986, 2.1; GS1 Digital Link Standard: URI Syntax, 4.4
 */
export const unescapeFromLink = (text: string, part: LinkPart): string =>
  (part === "query" ? text.replaceAll("+", " ") : text).replaceAll(/%([0-9A-Fa-f]{2})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
