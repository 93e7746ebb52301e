import { fail, ok, type Result } from "@countykit/core";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { checkEntries } from "../entries.js";
import { sealIssue } from "../seal-issue.js";
import { EMPTY, isHash, leafOf, nodeOf } from "./hashes.js";
import { levelsOf } from "./levels.js";

/** Shows that a longer list begins with a shorter one (一致性证明); sizes count entries. */
export interface ConsistencyProof {
  readonly oldSize: number;
  readonly newSize: number;
  readonly path: readonly string[];
}

/**
 * Proves that the first `oldSize` entries are what was sealed then, and that everything else was added behind them (一致性证明).
 *
 * @example
 * ```ts
 * import { consistencyProof, merkleRoot, verifyConsistency } from "@countykit/traceability-types/seal";
 *
 * const now = ["ni:///sha-256;aa", "ni:///sha-256;bb", "ni:///sha-256;cc"];
 * const [before, after, proof] = [merkleRoot(now.slice(0, 2)), merkleRoot(now), consistencyProof(now, 2)];
 * before.ok && after.ok && proof.ok ? verifyConsistency(proof.value, before.value, after.value) : null; // => true
 * ```
 * @source RFC 9162, 2.1.4.1
 */
export function consistencyProof(hashes: readonly string[], oldSize: number): Result<ConsistencyProof> {
  const entries = checkEntries(hashes, "");
  if (!entries.ok) return entries;
  const newSize = entries.value.length;
  if (!(Number.isInteger(oldSize) && oldSize >= 1 && oldSize <= newSize))
    return fail(
      sealIssue("no-such-size", "/oldSize", `原来的条数应在 1 至 ${newSize} 之间`, `The size before lies between 1 and ${newSize}`),
    );
  const levels = levelsOf(entries.value.map(leafOf));
  const path: string[] = [];
  let [from, to, old, whole] = [0, newSize, oldSize, true];
  const beside: string[] = [];
  while (old !== to - from) {
    const half = largestPowerBelow(to - from);
    if (old <= half) {
      beside.push(rangeHash(levels, from + half, to));
      to = from + half;
    } else {
      beside.push(rangeHash(levels, from, from + half));
      [from, old, whole] = [from + half, old - half, false];
    }
  }
  if (!whole) path.push(rangeHash(levels, from, to));
  return ok({ oldSize, newSize, path: [...path, ...beside.reverse()] });
}

/** The hash over entries from … to, which begin at a multiple of the power of two that holds them. */
function rangeHash(levels: readonly (readonly Uint8Array[])[], from: number, to: number): string {
  let [level, width] = [0, 1];
  while (width < to - from) [level, width] = [level + 1, width * 2];
  return bytesToHex(levels[level]?.[from / width] ?? EMPTY);
}

/** The largest power of two below a number above one. */
function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/**
 * Whether a proof shows that the list of one root begins with that of another (核验一致性证明). A proof that is not well formed shows nothing.
 *
 * @example
 * ```ts
 * import { merkleRoot, verifyConsistency } from "@countykit/traceability-types/seal";
 *
 * const root = merkleRoot(["ni:///sha-256;aa"]);
 * root.ok ? verifyConsistency({ oldSize: 1, newSize: 1, path: [] }, root.value, root.value) : null; // => true
 * ```
 * @source RFC 9162, 2.1.4.2
 */
export function verifyConsistency({ oldSize, newSize, path }: ConsistencyProof, oldRoot: string, newRoot: string): boolean {
  if (!(Number.isSafeInteger(oldSize) && Number.isSafeInteger(newSize) && oldSize >= 1 && oldSize <= newSize)) return false;
  if (!(isHash(oldRoot) && isHash(newRoot) && Array.isArray(path) && path.length <= 128 && path.every(isHash))) return false;
  if (oldSize === newSize) return path.length === 0 && oldRoot === newRoot;
  const steps: Uint8Array[] = path.map((text) => hexToBytes(text));
  if (isPowerOfTwo(oldSize)) steps.unshift(hexToBytes(oldRoot));
  const [first, ...rest] = steps;
  if (first === undefined) return false;
  let [at, last] = [oldSize - 1, newSize - 1];
  while (at % 2 === 1) [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  let [before, after]: [Uint8Array, Uint8Array] = [first, first];
  for (const step of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [before, after] = [nodeOf(step, before), nodeOf(step, after)];
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else after = nodeOf(after, step);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && bytesToHex(before) === oldRoot && bytesToHex(after) === newRoot;
}

function isPowerOfTwo(count: number): boolean {
  let rest = count;
  while (rest % 2 === 0) rest /= 2;
  return rest === 1;
}
