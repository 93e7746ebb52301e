/** Texts by number (文本编号), each once, in the order in which they came first. */
export interface TextIndex {
  /** The number of a text under a prefix, from 0; a new one when it was not there. */
  readonly add: (text: string, prefix?: number) => number;
  /** The number of a text; −1 when it is not there. */
  readonly find: (text: string, prefix?: number) => number;
  readonly textOf: (number: number) => string;
  readonly size: () => number;
}

const BITS = 20;
const PIECE = 1 << BITS;
const HEAD = 9;
const FIRST_SLOTS = 1 << 8;
/** The first pieces are small, so that a short index is. */
const FIRST_PIECE = 1 << 12;

/**
 * An empty index. All texts stand in large pieces of memory, one byte for each character (two where a text has others than Latin ones) and about
 * nineteen more for each text: a quarter of what a `Set` of texts takes, so that the ids of a national roster fit. A text may stand under a
 * number, its prefix, such as that of the session for the ids of its people. Answers are exact, not by fingerprint.
 */
export function openTextIndex(): TextIndex {
  const pieces: Uint8Array[] = [new Uint8Array(FIRST_PIECE)];
  let used = 0;
  let starts = new Uint32Array(1 << 8);
  /** The number of the text in each slot, and a byte of its hash, 0 where the slot is free. A quarter of the slots stays free. */
  let slots = new Uint32Array(FIRST_SLOTS);
  let tags = new Uint8Array(FIRST_SLOTS);
  let size = 0;

  const isText = (number: number, text: string, prefix: number): boolean => {
    const start = starts[number] ?? 0;
    const piece = pieces[start >>> BITS];
    if (piece === undefined) return false;
    let at = start & (PIECE - 1);
    const { length } = text;
    if (read32(piece, at) !== length || read32(piece, at + 4) !== prefix) return false;
    const wide = piece[at + 8] === 1;
    at += HEAD;
    if (wide) {
      for (let of = 0; of < length; of += 1)
        if ((piece[at + 2 * of] ?? 0) * 256 + (piece[at + 2 * of + 1] ?? 0) !== text.charCodeAt(of)) return false;
      return true;
    }
    for (let of = 0; of < length; of += 1) if (piece[at + of] !== text.charCodeAt(of)) return false;
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
    for (let begun = 0; begun < piece.length; begun += PIECE) pieces.push(begun === 0 ? piece : new Uint8Array(0));
    return piece;
  };

  const store = (text: string, prefix: number): void => {
    const { length } = text;
    const wide = isWide(text);
    const needed = HEAD + (wide ? 2 * length : length);
    const piece = room(needed);
    if (size === starts.length) starts = grown(starts);
    starts[size] = used;
    size += 1;
    let at = used & (PIECE - 1);
    used += needed;
    write32(piece, at, length);
    write32(piece, at + 4, prefix);
    piece[at + 8] = wide ? 1 : 0;
    at += HEAD;
    for (let of = 0; of < length; of += 1) {
      const code = text.charCodeAt(of);
      if (wide) {
        piece[at] = code >> 8;
        at += 1;
      }
      piece[at] = code & 255;
      at += 1;
    }
  };

  const textOf = (number: number): string => {
    const start = starts[number] ?? 0;
    const piece = pieces[start >>> BITS];
    if (number < 0 || number >= size || piece === undefined) return "";
    let at = start & (PIECE - 1);
    const length = read32(piece, at);
    const wide = piece[at + 8] === 1;
    at += HEAD;
    let text = "";
    for (let of = 0; of < length; of += 1)
      text += String.fromCharCode(wide ? (piece[at + 2 * of] ?? 0) * 256 + (piece[at + 2 * of + 1] ?? 0) : (piece[at + of] ?? 0));
    return text;
  };

  /** The hash of a text that is stored, the same as that of the text itself. */
  const hashStored = (number: number): number => {
    const start = starts[number] ?? 0;
    const piece = pieces[start >>> BITS] ?? NONE;
    let at = start & (PIECE - 1);
    const length = read32(piece, at);
    const wide = piece[at + 8] === 1;
    let hash = begin(read32(piece, at + 4));
    at += HEAD;
    for (let of = 0; of < length; of += 1)
      hash = mix(hash, wide ? (piece[at + 2 * of] ?? 0) * 256 + (piece[at + 2 * of + 1] ?? 0) : (piece[at + of] ?? 0));
    return finish(hash);
  };

  /** Twice as many slots; every text finds its place again. */
  const widen = (): void => {
    slots = new Uint32Array(slots.length * 2);
    tags = new Uint8Array(slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < size; number += 1) {
      const hash = hashStored(number);
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
    textOf,
    size: () => size,
  };
}

function grown(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.ceil(numbers.length * 1.5));
  larger.set(numbers);
  return larger;
}

const NONE = new Uint8Array(0);

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

function write32(piece: Uint8Array, at: number, value: number): void {
  piece[at] = value >>> 24;
  piece[at + 1] = (value >>> 16) & 255;
  piece[at + 2] = (value >>> 8) & 255;
  piece[at + 3] = value & 255;
}
