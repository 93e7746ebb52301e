import { ok, type Result } from "@countykit/core";
import { bytesToHex } from "@noble/hashes/utils.js";
import { checkEntries } from "../entries.js";
import { leafOf } from "./hashes.js";
import { rootOf } from "./levels.js";

/**
 * The root of the Merkle tree over event hashes (默克尔树根), as 64 hexadecimal digits: one value that changes when any of them is changed, removed, added or moved.
 *
 * @example
 * ```ts
 * import { merkleRoot } from "@countykit/traceability-types/seal";
 *
 * merkleRoot(["ni:///sha-256;aa", "ni:///sha-256;bb"]); // => { "ok": true, "value": "ed9c956b450e0de004f337cf9835287804f9ed7597b430d41377a6ec69b1d2f2" }
 * ```
 * @source RFC 9162, 2.1.1 (RFC 6962, 2.1)
 */
export function merkleRoot(hashes: readonly string[]): Result<string> {
  const entries = checkEntries(hashes, "");
  return entries.ok ? ok(bytesToHex(rootOf(leavesOf(entries.value)))) : entries;
}

function* leavesOf(entries: readonly string[]): Generator<Uint8Array> {
  for (const entry of entries) yield leafOf(entry);
}
