import { fail, type Issue, ok, type Result } from "@countykit/core";
import type { Element } from "../elements/element.js";
import { idIssue } from "../elements/ids-issue.js";
import { readBracketed } from "../elements/read-bracketed.js";
import { readEpcUrn } from "../epc/read-urn.js";
import { readDigitalLink } from "../link/read-link.js";
import { writeDigitalLink } from "../link/write-link.js";

/**
 * One identifier for one thing, however it was written (规范标识): EPC URNs, Digital Links of any domain and element strings become the Digital Link of GS1, key
 * and qualifiers only; other addresses and names stay as they are. Two texts name the same thing when their canonical ids are equal.
 *
 * @example
 * ```ts
 * import { canonicalId } from "@countykit/traceability-types/ids";
 *
 * const written = ["urn:epc:id:sgtin:4012345.011122.25", "https://shop.example.cn/01/04012345111224/21/25?17=271231", "(01)04012345111224(21)25"];
 * [...new Set(written.map((text) => JSON.stringify(canonicalId(text))))]; // => ["{\"ok\":true,\"value\":\"https://id.gs1.org/01/04012345111224/21/25\"}"]
 * ```
 * @source GS1 Core Business Vocabulary 2.0, 8.1; GS1 Digital Link Standard: URI Syntax 1.4, 5 (canonical form)
 */
export function canonicalId(text: string): Result<string> {
  const trimmed = text.trim();
  if (trimmed.startsWith("urn:epc:id:") || trimmed.startsWith("urn:epc:class:") || trimmed.startsWith("urn:epc:idpat:")) {
    const urn = readEpcUrn(trimmed);
    if (urn.ok) return writeDigitalLink(urn.value.elements);
    // Schemes without identifiers of GS1, such as those of the defence department, are canonical as they are.
    return urn.issues.every(({ code }) => code === "unknown-epc-scheme") ? ok(trimmed) : urn;
  }
  if (trimmed.startsWith("(")) {
    const elements = readBracketed(trimmed);
    return elements.ok ? writeDigitalLink(keyed(elements.value)) : elements;
  }
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/u.test(trimmed)) return fail(noId(trimmed));
  const link = readDigitalLink(trimmed);
  if (link.ok) return writeDigitalLink(keyed(link.value.elements));
  // On the domain of GS1 every address is a Digital Link; on others one that is none is an address like any other.
  return /^https?:\/\/id\.gs1\.org\//iu.test(trimmed) ? link : ok(plainAddress(trimmed));
}

/** Scheme and host in small letters, and no escape that need not be (RFC 3986, 6.2.2); most addresses are plain already. */
function plainAddress(address: string): string {
  const [start] = /^https?:\/\/[^/?#]*/iu.exec(address) ?? [];
  if (start === undefined) return address;
  const after = address.slice(start.length);
  const lowered = /[A-Z]/u.test(start) && !start.includes("@") ? start.toLowerCase() : start;
  return lowered + (after.includes("%") ? after.replaceAll(/%[0-9a-f]{2}/giu, plainEscape) : after);
}

function plainEscape(escape: string): string {
  const letter = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  return /[A-Za-z0-9._~-]/u.test(letter) ? letter : escape.toUpperCase();
}

/** Identifiers that tell which thing it is; what else is known of it is no part of its name. */
const keyed = (elements: readonly Element[]): readonly Element[] => elements.filter(({ ai }) => NAMING.has(ai));

const NAMING: ReadonlySet<string> = new Set(
  "00 01 10 21 22 235 253 254 255 401 402 414 417 8003 8004 8006 8010 8011 8013 8017 8018 8019".split(" "),
);

const noId = (text: string): Issue =>
  idIssue(
    "not-an-id",
    { zh: "标识应是网址、URN，或带括号的单元数据串", en: "An identifier is an address, a URN, or element strings in brackets" },
    undefined,
    text.slice(0, 80),
  );
