import type { Seed } from "./xoshiro128.js";

/**
 * The state of a generator for a text (种子): four 32-bit FNV-1a hashes of its UTF-16 units, low byte first, each begun with another offset and stirred by
 * the finaliser of MurmurHash3. No text gives four zeros that the generator would get stuck at: then the last one is 1.
 *
 * @source G. Fowler, L. C. Noll, K.-P. Vo, FNV-1a; A. Appleby, MurmurHash3 (fmix32)
 */
export function seedOf(text: string): Seed {
  const [a, b, c, d] = OFFSETS.map((offset) => hash(text, offset));
  return [a ?? 0, b ?? 0, c ?? 0, (a ?? 0) + (b ?? 0) + (c ?? 0) + (d ?? 0) === 0 ? 1 : (d ?? 0)];
}

/** The offset basis of FNV-1a, and three others: the same with multiples of the golden ratio of 2^32. */
const OFFSETS = [0x811c9dc5, 0x811c9dc5 ^ 0x9e3779b9, 0x811c9dc5 ^ 0x3c6ef372, 0x811c9dc5 ^ 0xdaa66d2b] as const;

function hash(text: string, offset: number): number {
  let sum = offset;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    sum = Math.imul(sum ^ (unit & 0xff), PRIME);
    sum = Math.imul(sum ^ (unit >>> 8), PRIME);
  }
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}

const PRIME = 0x01000193;
