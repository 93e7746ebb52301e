import { fail, ok, type Result } from "@countykit/core";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { checkEntries } from "../entries.js";
import { sealIssue } from "../seal-issue.js";
import { isHash, leafOf, linkOf } from "../tree/hashes.js";

/** An event hash with the link that ties it to all before it (哈希链的一环). */
export interface ChainEntry {
  readonly hash: string;
  /** 64 hexadecimal digits. */
  readonly link: string;
}

/** What the first link is tied to. */
export const CHAIN_START: string = "0".repeat(64);

/**
 * Ties event hashes into a chain (哈希链), each link over the one before it, so that a log can be written entry by entry. `after` is the last link so far.
 *
 * @example
 * ```ts
 * import { chainOf } from "@countykit/traceability-types/seal";
 *
 * const whole = chainOf(["ni:///sha-256;aa", "ni:///sha-256;bb"]);
 * const first = chainOf(["ni:///sha-256;aa"]);
 * const second = first.ok ? chainOf(["ni:///sha-256;bb"], first.value[0]?.link) : first;
 * whole.ok && second.ok ? whole.value[1]?.link === second.value[0]?.link : null; // => true
 * ```
 * @source FIPS 180-4 (SHA-256); H. Massias, X. Serret Avila, J.-J. Quisquater, Design of a Secure Timestamping Service (1999): linear linking
 */
export function chainOf(hashes: readonly string[], after: string = CHAIN_START): Result<readonly ChainEntry[]> {
  const entries = checkEntries(hashes, "");
  if (!entries.ok) return entries;
  if (!isHash(after))
    return fail(sealIssue("bad-link", "/after", "上一环应是 64 位十六进制数", "The link before is 64 hexadecimal digits"));
  let before: Uint8Array = hexToBytes(after);
  return ok(
    entries.value.map((hash) => {
      before = linkOf(before, leafOf(hash));
      return { hash, link: bytesToHex(before) };
    }),
  );
}

/** What came of looking along a chain: whole, or the first entry, from 0, that does not follow from those before it. */
export type ChainOutcome = { readonly whole: true; readonly last: string } | { readonly whole: false; readonly index: number };

/**
 * Looks along a chain for the first entry that was changed, removed, put in or moved (核验哈希链). The end of a chain can be cut off unseen: hold its last link against
 * one that was kept elsewhere, in `last`, or in a seal.
 *
 * @example
 * ```ts
 * import { chainOf, verifyChain } from "@countykit/traceability-types/seal";
 *
 * const chain = chainOf(["ni:///sha-256;aa", "ni:///sha-256;bb", "ni:///sha-256;cc"]);
 * const entries = chain.ok ? chain.value : [];
 * verifyChain(entries).whole; // => true
 * verifyChain(entries.filter((_, at) => at !== 1)); // => { "whole": false, "index": 1 }
 * verifyChain(entries.slice(0, 2), { last: entries[2]?.link ?? "" }); // => { "whole": false, "index": 2 }
 * ```
 * @source FIPS 180-4 (SHA-256); H. Massias, X. Serret Avila, J.-J. Quisquater, Design of a Secure Timestamping Service (1999): linear linking
 */
export function verifyChain(
  entries: readonly ChainEntry[],
  options: { readonly after?: string; readonly last?: string } = {},
): ChainOutcome {
  const { after = CHAIN_START, last } = options;
  if (!isHash(after)) return { whole: false, index: 0 };
  let before: Uint8Array = hexToBytes(after);
  for (const [index, entry] of entries.entries()) {
    const { hash, link } = entry ?? {};
    if (!checkEntries([hash], "").ok) return { whole: false, index };
    before = linkOf(before, leafOf(hash));
    if (bytesToHex(before) !== link) return { whole: false, index };
  }
  const end = bytesToHex(before);
  return last === undefined || last === end ? { whole: true, last: end } : { whole: false, index: entries.length };
}
