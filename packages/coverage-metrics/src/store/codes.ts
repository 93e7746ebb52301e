import { roomForInts, roomForNumbers } from "./grow.js";

/**
 * A numbered set of division codes (区划代码集), as plain data: a code gets the next number the first time it is seen. Open addressing; a slot holds
 * the number plus one, and codes are compared themselves, so that equal hashes never make two codes one.
 */
export interface Codes {
  keys: Float64Array;
  count: number;
  slots: Int32Array;
}

export const openCodes = (): Codes => ({ keys: new Float64Array(16), count: 0, slots: new Int32Array(32) });

/** The number of a code, given to it now if it has none. */
export function internCode(codes: Codes, code: number): number {
  const slot = slotOf(codes, code);
  const held = codes.slots[slot] ?? 0;
  if (held !== 0) return held - 1;
  const number = codes.count;
  codes.keys = roomForNumbers(codes.keys, number + 1);
  codes.keys[number] = code;
  codes.count = number + 1;
  codes.slots[slot] = number + 1;
  if (codes.count * 2 > codes.slots.length) rehash(codes);
  return number;
}

/** The number of a code, or -1. */
export const findCode = (codes: Codes, code: number): number => (codes.slots[slotOf(codes, code)] ?? 0) - 1;

/** The codes in the order of their numbers. */
export const codesIn = ({ keys, count }: Codes): Float64Array => keys.subarray(0, count);

function slotOf({ keys, slots }: Codes, code: number): number {
  const mask = slots.length - 1;
  let slot = hashOf(code) & mask;
  for (;;) {
    const held = slots[slot] ?? 0;
    if (held === 0 || keys[held - 1] === code) return slot;
    slot = (slot + 1) & mask;
  }
}

function hashOf(code: number): number {
  let hash = Math.imul((code >>> 0) ^ Math.imul(Math.floor(code / 4294967296), 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function rehash(codes: Codes): void {
  const { keys, count } = codes;
  const slots = roomForInts(new Int32Array(0), codes.slots.length * 2);
  const mask = slots.length - 1;
  for (let number = 0; number < count; number += 1) {
    let slot = hashOf(keys[number] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
  }
  codes.slots = slots;
}
