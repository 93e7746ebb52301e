import { openNumberList } from "./number-list.js";

/** Texts by number (文本编号), each once, in the order in which they came first. */
export interface TextIndex {
  /** The number of a text under a prefix, from 0; a new one when it was not there. */
  readonly add: (text: string, prefix?: number) => number;
  /** The number of a text; −1 when it is not there. */
  readonly find: (text: string, prefix?: number) => number;
  readonly textOf: (number: number) => string;
  readonly size: () => number;
}

/** Texts stand in pieces of memory of this size, none of them across two; the first pieces are small, so that a short index is. */
const BITS = 20;
const PIECE = 1 << BITS;
const FIRST_PIECE = 1 << 12;
const FIRST_SLOTS = 1 << 8;

/** Before each text stands a byte: whether it is wide, whether it has a prefix, and its length; a long one follows in four more. */
const WIDE = 1;
const PREFIXED = 2;
const SHORT = 63;

/**
 * An empty index. All texts stand in large pieces of memory, one byte for each character (two where a text has others than Latin ones) and about
 * twelve more for each text: a quarter of what a `Set` of texts takes, so that the ids of a national roster fit. A text may stand under a
 * number, its prefix, such as that of the session for the ids of its people. Answers are exact, not by fingerprint.
 */
export function openTextIndex(): TextIndex {
  const pieces: Uint8Array[] = [new Uint8Array(FIRST_PIECE)];
  let used = 0;
  const starts = openNumberList();
  /** The number of the text in each slot, and a byte of its hash, 0 where the slot is free. A quarter of the slots stays free. */
  let slots = new Uint32Array(FIRST_SLOTS);
  let tags = new Uint8Array(FIRST_SLOTS);
  let size = 0;

  /** What is stored under a number. */
  const storedAt = (number: number): Stored => {
    const start = starts.get(number);
    const piece = pieces[start >>> BITS] ?? NONE;
    let at = (start & (PIECE - 1)) + 1;
    const head = piece[at - 1] ?? 0;
    let length = head >>> 2;
    if (length === SHORT) {
      length = read32(piece, at);
      at += 4;
    }
    const prefix = (head & PREFIXED) === 0 ? 0 : read32(piece, at);
    return { piece, at: prefix === 0 ? at : at + 4, length, prefix, wide: (head & WIDE) !== 0 };
  };

  const isText = (number: number, text: string, prefix: number): boolean => {
    const stored = storedAt(number);
    const { length } = text;
    if (stored.length !== length || stored.prefix !== prefix) return false;
    for (let of = 0; of < length; of += 1) if (codeAt(stored, of) !== text.charCodeAt(of)) return false;
    return true;
  };

  /** The slot of a text: where it is, or the free one where it belongs. The bytes are looked through first: few of other texts are the same. */
  const slotOf = (text: string, prefix: number, hash: number): number => {
    const mask = slots.length - 1;
    const tag = tagOf(hash);
    let slot = hash & mask;
    for (;;) {
      const found = tags[slot];
      if (found === 0 || (found === tag && isText(slots[slot] ?? 0, text, prefix))) return slot;
      slot = (slot + 1) & mask;
    }
  };

  /** Makes room for so many bytes in one piece, and answers the piece. */
  const room = (needed: number): Uint8Array => {
    const last = pieces[used >>> BITS];
    if (last !== undefined && (used & (PIECE - 1)) + needed <= last.length) return last;
    used = pieces.length * PIECE;
    const usual = Math.min(PIECE, FIRST_PIECE << Math.min(pieces.length, BITS));
    const piece = new Uint8Array(needed <= usual ? usual : Math.ceil(needed / PIECE) * PIECE);
    for (let begun = 0; begun < piece.length; begun += PIECE) pieces.push(begun === 0 ? piece : NONE);
    return piece;
  };

  const store = (text: string, prefix: number): void => {
    const { length } = text;
    const wide = isWide(text);
    const piece = room(9 + (wide ? 2 * length : length));
    starts.push(used);
    size += 1;
    let at = used & (PIECE - 1);
    const begin = at;
    piece[at] = (Math.min(length, SHORT) << 2) | (prefix === 0 ? 0 : PREFIXED) | (wide ? WIDE : 0);
    at += 1;
    if (length >= SHORT) at = write32(piece, at, length);
    if (prefix !== 0) at = write32(piece, at, prefix);
    for (let of = 0; of < length; of += 1) {
      const code = text.charCodeAt(of);
      if (wide) {
        piece[at] = code >> 8;
        at += 1;
      }
      piece[at] = code & 255;
      at += 1;
    }
    used += at - begin;
  };

  /** Twice as many slots; every text finds its place again. */
  const widen = (): void => {
    slots = new Uint32Array(slots.length * 2);
    tags = new Uint8Array(slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number += 1) {
      const stored = storedAt(number);
      let hash = begin(stored.prefix);
      for (let of = 0; of < stored.length; of += 1) hash = mix(hash, codeAt(stored, of));
      hash = finish(hash);
      let slot = hash & mask;
      while (tags[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number;
      tags[slot] = tagOf(hash);
    }
  };

  return {
    add: (text, prefix = 0) => {
      const hash = hashOf(text, prefix);
      const slot = slotOf(text, prefix, hash);
      if (tags[slot] !== 0) return slots[slot] ?? 0;
      store(text, prefix);
      slots[slot] = size - 1;
      tags[slot] = tagOf(hash);
      if (4 * size > 3 * slots.length) widen();
      return size - 1;
    },
    find: (text, prefix = 0) => {
      const slot = slotOf(text, prefix, hashOf(text, prefix));
      return tags[slot] === 0 ? -1 : (slots[slot] ?? -1);
    },
    textOf: (number) => {
      if (number < 0 || number >= size) return "";
      const stored = storedAt(number);
      let text = "";
      for (let of = 0; of < stored.length; of += 1) text += String.fromCharCode(codeAt(stored, of));
      return text;
    },
    size: () => size,
  };
}

/** A text as it is stored: from which byte of a piece of memory, and how. */
interface Stored {
  readonly piece: Uint8Array;
  readonly at: number;
  readonly length: number;
  readonly prefix: number;
  readonly wide: boolean;
}

const NONE = new Uint8Array(0);

const codeAt = ({ piece, at, wide }: Stored, of: number): number =>
  wide ? (piece[at + 2 * of] ?? 0) * 256 + (piece[at + 2 * of + 1] ?? 0) : (piece[at + of] ?? 0);

/** FNV-1a over prefix and characters. */
function hashOf(text: string, prefix: number): number {
  let hash = begin(prefix);
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return finish(hash);
}

const begin = (prefix: number): number => Math.imul(0x811c9dc5 ^ prefix, 0x01000193);

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The finish of MurmurHash3, so that every bit of the hash depends on all of the text. */
function finish(hash: number): number {
  let spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  spread = Math.imul(spread ^ (spread >>> 13), 0xc2b2ae35);
  return (spread ^ (spread >>> 16)) >>> 0;
}

/** A byte of the hash that does not decide about the slot; never 0. */
const tagOf = (hash: number): number => (hash >>> 24) | 1;

function isWide(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 255) return true;
  return false;
}

const read32 = (piece: Uint8Array, at: number): number =>
  (((piece[at] ?? 0) << 24) | ((piece[at + 1] ?? 0) << 16) | ((piece[at + 2] ?? 0) << 8) | (piece[at + 3] ?? 0)) >>> 0;

/** Writes four bytes, and answers where the next one goes. */
function write32(piece: Uint8Array, at: number, value: number): number {
  piece[at] = value >>> 24;
  piece[at + 1] = (value >>> 16) & 255;
  piece[at + 2] = (value >>> 8) & 255;
  piece[at + 3] = value & 255;
  return at + 4;
}
