import { roomForBytes, roomForInts } from "./grow.js";

/**
 * A numbered set of texts (编号集), as plain data: ids of stations, sessions and persons. The letters stand in one arena of bytes; a slot holds the
 * number of a text plus one and, beside it, eight bits of its hash. A text is the same only when all its bytes are: equal hashes never make two
 * texts one.
 */
export interface Texts {
  bytes: Uint8Array;
  /** Where each text begins, and one more where the last one ends. */
  starts: Int32Array;
  count: number;
  slots: Int32Array;
  tags: Uint8Array;
}

export const openTexts = (): Texts => ({
  bytes: new Uint8Array(256),
  starts: new Int32Array(16),
  count: 0,
  slots: new Int32Array(32),
  tags: new Uint8Array(32),
});

/** The number of a text, given to it now if it has none. */
export function internText(texts: Texts, text: string): number {
  const begin = texts.starts[texts.count] ?? 0;
  return settle(texts, begin, write(texts, begin, text));
}

/** The number of a text of another set, given to it now if it has none. */
export function internFrom(texts: Texts, other: Texts, number: number): number {
  const begin = texts.starts[texts.count] ?? 0;
  const from = other.starts[number] ?? 0;
  const to = other.starts[number + 1] ?? 0;
  const end = begin + to - from;
  texts.bytes = roomForBytes(texts.bytes, end);
  texts.bytes.set(other.bytes.subarray(from, to), begin);
  return settle(texts, begin, end);
}

/** The text with a number. */
export function textOf({ bytes, starts }: Texts, number: number): string {
  let text = "";
  const end = starts[number + 1] ?? 0;
  for (let at = starts[number] ?? 0; at < end; ) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : 2;
    let unit = more === 0 ? first : first & (more === 1 ? 0x1f : 0x0f);
    for (let step = 1; step <= more; step += 1) unit = (unit << 6) | ((bytes[at + step] ?? 0) & 0x3f);
    text += String.fromCharCode(unit);
    at += more + 1;
  }
  return text;
}

/** Writes the code units behind all that stands there, each in one to three bytes, and tells where they end. */
function write(texts: Texts, begin: number, text: string): number {
  texts.bytes = roomForBytes(texts.bytes, begin + text.length * 3);
  const { bytes } = texts;
  let end = begin;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[end++] = unit;
    } else if (unit < 0x800) {
      bytes[end++] = 0xc0 | (unit >> 6);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else {
      bytes[end++] = 0xe0 | (unit >> 12);
      bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[end++] = 0x80 | (unit & 0x3f);
    }
  }
  return end;
}

/** Finds the bytes just written among the texts, or keeps them as a new one. */
function settle(texts: Texts, begin: number, end: number): number {
  const { bytes, starts, slots, tags } = texts;
  const hash = hashOf(bytes, begin, end);
  const mask = slots.length - 1;
  const tag = hash >>> 24;
  let slot = hash & mask;
  for (;;) {
    const held = slots[slot] ?? 0;
    if (held === 0) break;
    if (tags[slot] === tag && same(bytes, starts[held - 1] ?? 0, starts[held] ?? 0, begin, end)) return held - 1;
    slot = (slot + 1) & mask;
  }
  const number = texts.count;
  texts.count = number + 1;
  texts.starts = roomForInts(starts, number + 2);
  texts.starts[number + 1] = end;
  slots[slot] = number + 1;
  tags[slot] = tag;
  if (texts.count * 3 > slots.length * 2) rehash(texts);
  return number;
}

function same(bytes: Uint8Array, from: number, to: number, begin: number, end: number): boolean {
  if (to - from !== end - begin) return false;
  for (let step = end - begin - 1; step >= 0; step -= 1) if (bytes[from + step] !== bytes[begin + step]) return false;
  return true;
}

function hashOf(bytes: Uint8Array, begin: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = begin; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function rehash(texts: Texts): void {
  const { bytes, starts, count } = texts;
  const slots = new Int32Array(texts.slots.length * 2);
  const tags = new Uint8Array(slots.length);
  const mask = slots.length - 1;
  for (let number = 0; number < count; number += 1) {
    const hash = hashOf(bytes, starts[number] ?? 0, starts[number + 1] ?? 0);
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number + 1;
    tags[slot] = hash >>> 24;
  }
  texts.slots = slots;
  texts.tags = tags;
}
