import { fail, type Issue, ok, type Result } from "@countykit/core";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { NormalEvent } from "../normal-event.js";
import { preHash } from "./pre-hash.js";

/** How an event is hashed (散列选项). */
export interface HashOptions {
  /** Which edition of the vocabulary tells the order and form of the fields; so far only that of 2.0 does. */
  readonly version?: string;
  /** SHA-256 of a text in UTF-8, in small hexadecimal digits, when the platform has a faster one: `(text) => hash("sha256", text)` of `node:crypto`. */
  readonly sha256?: (text: string) => string;
}

/**
 * The hash of what an event tells (事件散列), which can serve as its identifier: equal for the same event in JSON and in XML, with URNs or links, in any order of lists
 * and fields. Fails on an edition that is not known and on users' fields nested more than 200 deep.
 *
 * @example
 * ```ts
 * import { eventHash } from "@countykit/traceability-types/epcis";
 *
 * const seen = { type: "ObjectEvent", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00", action: "OBSERVE" } as const;
 * eventHash({ ...seen, bizStep: "shipping" }); // => { "ok": true, "value": "ni:///sha-256;726b3cf842bb13dfcad3386b2ed57c17a9d5f24491bfc2139444d3af1a9244f2?ver=CBV2.0" }
 * const later = eventHash(seen, { version: "CBV9.9" });
 * later.ok ? "" : later.issues[0]?.message.zh; // => "不认识散列版本“CBV9.9”，可用的是 CBV2.0"
 * ```
 * @source GS1 Core Business Vocabulary 2.0, 8.9; RFC 6920 (the form `ni:///`)
 */
export function eventHash(event: NormalEvent, options: HashOptions = {}): Result<string> {
  const { version = "CBV2.0", sha256: digest = sha256Hex } = options;
  if (version !== "CBV2.0") return fail(unknownVersion(version));
  const text = preHash(event);
  return text.ok ? ok(`ni:///sha-256;${digest(text.value)}?ver=${version}`) : text;
}

const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

const unknownVersion = (version: string): Issue => ({
  code: "unknown-hash-version",
  path: "",
  expected: "CBV2.0",
  received: version.slice(0, 80),
  message: {
    zh: `不认识散列版本“${version.slice(0, 80)}”，可用的是 CBV2.0`,
    en: `There is no version “${version.slice(0, 80)}” of the hash; CBV2.0 is known`,
  },
});
