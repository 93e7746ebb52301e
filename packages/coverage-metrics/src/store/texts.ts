import { roomForInts } from "./grow.js";

/**
 * A numbered set of texts (编号集), as plain data: ids of stations, sessions and persons. Every text stands once in an arena of words: its number, its
 * length and form, its letters. A slot holds where a text begins, plus one, and beside it the hash. A text is the same only when all its words are:
 * equal hashes never make two texts one.
 */
export interface Texts {
  words: Int32Array;
  /** Where the last text ends. */
  end: number;
  count: number;
  slots: Int32Array;
}

export const openTexts = (): Texts => ({ words: new Int32Array(64), end: 0, count: 0, slots: new Int32Array(32) });

/** How letters are packed: how many bits one takes. Numbers of identity cards are digits and X. */
const DIGITS = 4;
const NARROW = 8;
const WIDE = 16;
/** The letter X, counted from the digit 0. */
const X = 40;

/** The number of a text, given to it now if it has none. */
export function internText(texts: Texts, text: string): number {
  const begin = texts.end;
  texts.words = roomForInts(texts.words, begin + wordsOf(text));
  const to = write(texts.words, begin, text);
  return settle(texts, begin, to, hashOf(texts.words, begin + 1, to));
}

/** How many texts are looked for together at most. */
export const BATCH = 64;

/** Room to work in for `internTexts`. */
export interface TextBatch {
  readonly begins: Int32Array;
  readonly hashes: Int32Array;
  touched: number;
}

export const openTextBatch = (): TextBatch => ({ begins: new Int32Array(BATCH + 1), hashes: new Int32Array(BATCH), touched: 0 });

/**
 * The numbers of up to 64 texts, in their order; -1 for one that is not there. To look for one means to wait for memory twice, where its slot is and where
 * the text that the slot names is; for many at once the waits overlap, so that it takes a fraction of the time.
 */
export function internTexts(texts: Texts, list: readonly (string | null)[], count: number, numbers: Int32Array, batch: TextBatch): void {
  const { begins, hashes } = batch;
  let room = texts.end;
  for (let index = 0; index < count; index += 1) room += wordsOf(list[index] ?? "");
  texts.words = roomForInts(texts.words, room);
  let begin = texts.end;
  for (let index = 0; index < count; index += 1) {
    begins[index] = begin;
    const text = list[index] ?? null;
    if (text === null || (index > 0 && text === list[index - 1])) continue;
    const to = write(texts.words, begin, text);
    hashes[index] = hashOf(texts.words, begin + 1, to);
    begin = to;
  }
  begins[count] = begin;
  batch.touched = touch(texts, hashes, count);
  for (let index = 0; index < count; index += 1) {
    const [from, to] = [begins[index] ?? 0, begins[index + 1] ?? 0];
    if (from < to) numbers[index] = settle(texts, from, to, hashes[index] ?? 0);
    else numbers[index] = list[index] === null ? -1 : (numbers[index - 1] ?? -1);
  }
}

/** Reads the slots of the texts, and then the texts that stand there, so that they are at hand. */
function touch({ slots, words }: Texts, hashes: Int32Array, count: number): number {
  const mask = slots.length - 2;
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += slots[((hashes[index] ?? 0) << 1) & mask] ?? 0;
  for (let index = 0; index < count; index += 1) sum += words[slots[((hashes[index] ?? 0) << 1) & mask] ?? 0] ?? 0;
  return sum;
}

/** As many words as a text takes at most. */
const wordsOf = (text: string): number => 3 + (text.length >> 1);

/** Writes the form and letters of a text, and leaves room for its number before them; tells where it ends. */
function write(words: Int32Array, begin: number, text: string): number {
  const digits = packDigits(words, begin + 2, text);
  const narrow = digits < 0 ? packUnits(words, begin + 2, text, NARROW) : -1;
  words[begin + 1] = text.length * 32 + (digits >= 0 ? DIGITS : narrow >= 0 ? NARROW : WIDE);
  return digits >= 0 ? digits : narrow >= 0 ? narrow : packUnits(words, begin + 2, text, WIDE);
}

/** Writes eight digits to a word and tells where they end; -1 when there is anything but digits and X. */
function packDigits(words: Int32Array, begin: number, text: string): number {
  let at = begin;
  let word = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || (digit > 9 && digit !== X)) return -1;
    word |= (digit > 9 ? 10 : digit) << shift;
    shift += DIGITS;
    if (shift < 32) continue;
    words[at++] = word;
    word = 0;
    shift = 0;
  }
  if (shift > 0) words[at++] = word;
  return at;
}

/** Writes code units, each in as many bits, and tells where they end; -1 when one does not fit. */
function packUnits(words: Int32Array, begin: number, text: string, bits: number): number {
  let at = begin;
  let word = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 1 << bits) return -1;
    word |= unit << shift;
    shift += bits;
    if (shift < 32) continue;
    words[at++] = word;
    word = 0;
    shift = 0;
  }
  if (shift > 0) words[at++] = word;
  return at;
}

/** The number of a text of another set, given to it now if it has none. `begin` is where it stands there. */
export function internFrom(texts: Texts, other: Texts, begin: number): number {
  const size = textAfter(other, begin) - begin;
  texts.words = roomForInts(texts.words, texts.end + size);
  texts.words.set(other.words.subarray(begin, begin + size), texts.end);
  const to = texts.end + size;
  return settle(texts, texts.end, to, hashOf(texts.words, texts.end + 1, to));
}

/** Where the next text begins. Texts stand in the order of their numbers, the first one at 0. */
export function textAfter({ words }: Pick<Texts, "words">, begin: number): number {
  const form = words[begin + 1] ?? 0;
  return begin + 2 + Math.ceil((Math.floor(form / 32) * (form & 31)) / 32);
}

/** All texts in the order of their numbers. */
export function textsIn(texts: Texts): readonly string[] {
  const all: string[] = [];
  for (let begin = 0; begin < texts.end; begin = textAfter(texts, begin)) all.push(textAt(texts, begin));
  return all;
}

function textAt({ words }: Texts, begin: number): string {
  const form = words[begin + 1] ?? 0;
  const bits = form & 31;
  let text = "";
  for (let index = 0; index < Math.floor(form / 32); index += 1) {
    const place = index * bits;
    const unit = ((words[begin + 2 + (place >> 5)] ?? 0) >>> (place & 31)) & ((1 << bits) - 1);
    text += String.fromCharCode(bits !== DIGITS ? unit : 48 + (unit === 10 ? X : unit));
  }
  return text;
}

/** Finds a text that was written behind all others, or keeps it as the next one. Its form and letters are hashed. */
function settle(texts: Texts, begin: number, to: number, hash: number): number {
  const { words, slots, end } = texts;
  const mask = slots.length - 2;
  let slot = (hash << 1) & mask;
  for (;;) {
    const held = slots[slot] ?? 0;
    if (held === 0) break;
    if (slots[slot + 1] === hash && same(words, held, begin + 1, to)) return words[held - 1] ?? 0;
    slot = (slot + 2) & mask;
  }
  const number = texts.count;
  if (begin !== end) for (let at = begin + 1; at < to; at += 1) words[at + end - begin] = words[at] ?? 0;
  words[end] = number;
  slots[slot] = end + 1;
  slots[slot + 1] = hash;
  texts.count = number + 1;
  texts.end = end + to - begin;
  // Three of four slots may be taken: a pair of words is found in the same line of the cache as its neighbours.
  if (texts.count * 8 > slots.length * 3) texts.slots = moreSlots(slots);
  return number;
}

/** MurmurHash3, 32 bits. The ids of a roster often count up, and a weaker mix would send their neighbours to the same slots. */
function hashOf(words: Int32Array, begin: number, to: number): number {
  let hash = 0;
  for (let at = begin; at < to; at += 1) {
    const word = Math.imul(words[at] ?? 0, 0xcc9e2d51);
    hash ^= Math.imul((word << 15) | (word >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function same(words: Int32Array, from: number, begin: number, to: number): boolean {
  for (let at = begin; at < to; at += 1) if (words[at] !== words[from + at - begin]) return false;
  return true;
}

function moreSlots(old: Int32Array): Int32Array {
  const slots = new Int32Array(old.length * 2);
  const mask = slots.length - 2;
  for (let from = 0; from < old.length; from += 2) {
    const held = old[from] ?? 0;
    if (held === 0) continue;
    const hash = old[from + 1] ?? 0;
    let slot = (hash << 1) & mask;
    while (slots[slot] !== 0) slot = (slot + 2) & mask;
    slots[slot] = held;
    slots[slot + 1] = hash;
  }
  return slots;
}
