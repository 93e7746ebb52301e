import { fail, ok, type Result } from "@countykit/core";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { checkEntries } from "../entries.js";
import { sealIssue } from "../seal-issue.js";
import { isHash, leafOf, nodeOf } from "./hashes.js";
import { levelsOf } from "./levels.js";

/** Shows that one hash is among those that a root stands for (存在证明). */
export interface InclusionProof {
  /** Entries of the tree. */
  readonly size: number;
  /** Place of the entry, from 0. */
  readonly index: number;
  /** Hashes beside the way from the leaf to the root, the lowest first. */
  readonly path: readonly string[];
}

/**
 * Proves that one entry is in the tree (存在证明): whoever has the root and this proof needs none of the other entries.
 *
 * @example
 * ```ts
 * import { inclusionProof, merkleRoot, verifyInclusion } from "@countykit/traceability-types/seal";
 *
 * const hashes = ["ni:///sha-256;aa", "ni:///sha-256;bb", "ni:///sha-256;cc"];
 * const root = merkleRoot(hashes);
 * const proof = inclusionProof(hashes, 2);
 * root.ok && proof.ok ? [proof.value.path.length, verifyInclusion("ni:///sha-256;cc", proof.value, root.value)] : []; // => [1, true]
 * ```
 * @source RFC 9162, 2.1.3.1
 */
export function inclusionProof(hashes: readonly string[], index: number): Result<InclusionProof> {
  const entries = checkEntries(hashes, "");
  if (!entries.ok) return entries;
  const size = entries.value.length;
  if (!(Number.isInteger(index) && index >= 0 && index < size))
    return fail(sealIssue("no-such-entry", "/index", `只有 ${size} 条，序号从 0 起`, `There are ${size} entries, counted from 0`));
  const path: string[] = [];
  let at = index;
  for (const level of levelsOf(entries.value.map(leafOf))) {
    const beside = level[at % 2 === 0 ? at + 1 : at - 1];
    if (beside !== undefined) path.push(bytesToHex(beside));
    at = Math.floor(at / 2);
  }
  return ok({ size, index, path });
}

/**
 * Whether a proof shows that an entry is in the tree of a root (核验存在证明). A proof that is not well formed shows nothing.
 *
 * @example
 * ```ts
 * import { merkleRoot, verifyInclusion } from "@countykit/traceability-types/seal";
 *
 * const root = merkleRoot(["ni:///sha-256;aa"]);
 * const proof = { size: 1, index: 0, path: [] };
 * root.ok ? [verifyInclusion("ni:///sha-256;aa", proof, root.value), verifyInclusion("ni:///sha-256;bb", proof, root.value)] : []; // => [true, false]
 * ```
 * @source RFC 9162, 2.1.3.2
 */
export function verifyInclusion(hash: string, { size, index, path }: InclusionProof, root: string): boolean {
  if (!(Number.isSafeInteger(size) && Number.isSafeInteger(index) && index >= 0 && index < size && isHash(root))) return false;
  if (!(Array.isArray(path) && path.length <= 64 && path.every(isHash)) || !checkEntries([hash], "").ok) return false;
  let at = index;
  let last = size - 1;
  let node = leafOf(hash);
  for (const text of path) {
    const beside = hexToBytes(text);
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      node = nodeOf(beside, node);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else node = nodeOf(node, beside);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && bytesToHex(node) === root;
}
