/**
 * Texts with their numbers (字符串编号表). A map of the language takes twice the room, which at millions of ids is what decides. Texts that somebody chose so that
 * they all fall on one place go to a map, whose places cannot be foreseen: so no search is longer than `REACH`.
 */
export interface Texts {
  /** Texts by number; where a number has no text, it is empty. */
  readonly names: string[];
  /** Number + 1 and hash, one after the other; the number is 0 where nothing stands. */
  slots: Uint32Array;
  taken: number;
  readonly crowded: Map<string, number>;
}

const REACH = 96;

export const textsOf = (): Texts => ({ names: [], slots: new Uint32Array(128), taken: 0, crowded: new Map() });

/** The number of a text, or −1. */
export function findText(texts: Texts, text: string): number {
  const slot = slotOf(texts, text, hashOf(text));
  if (slot < 0) return texts.crowded.get(text) ?? -1;
  return (texts.slots[slot] ?? 0) - 1;
}

/** The number of a text, which is the next one when the text is new. */
export function numberOf(texts: Texts, text: string): number {
  const next = texts.names.length;
  const known = claim(texts, text, next);
  if (known === next) texts.names.push(text);
  return known;
}

/** Gives a text a number, when it has none; answers the one that it has. The caller keeps the text in `names`. */
export function claim(texts: Texts, text: string, number: number): number {
  if (texts.taken * 5 >= texts.slots.length * 2) widen(texts);
  const hash = hashOf(text);
  const slot = slotOf(texts, text, hash);
  if (slot < 0) {
    const known = texts.crowded.get(text);
    if (known === undefined) texts.crowded.set(text, number);
    return known ?? number;
  }
  const held = texts.slots[slot] ?? 0;
  if (held > 0) return held - 1;
  texts.slots[slot] = number + 1;
  texts.slots[slot + 1] = hash;
  texts.taken += 1;
  return number;
}

/** Where a text stands or would stand; −1 when everything near is taken by others. */
function slotOf({ slots, names }: Texts, text: string, hash: number): number {
  const mask = slots.length - 1;
  let slot = (hash * 2) & mask;
  for (let step = 0; step < REACH; step += 1) {
    const held = slots[slot] ?? 0;
    if (held === 0 || (slots[slot + 1] === hash && names[held - 1] === text)) return slot;
    slot = (slot + 2) & mask;
  }
  return -1;
}

/** Makes room for twice as many. What was crowded is placed again, since a search ends at the first free slot. */
function widen(texts: Texts): void {
  const { slots } = texts;
  const wider = new Uint32Array(slots.length * 2);
  texts.slots = wider;
  texts.taken = 0;
  const mask = wider.length - 1;
  for (let at = 0; at < slots.length; at += 2) {
    const held = slots[at] ?? 0;
    if (held === 0) continue;
    const hash = slots[at + 1] ?? 0;
    let slot = (hash * 2) & mask;
    let step = 0;
    while (step < REACH && wider[slot] !== 0) {
      slot = (slot + 2) & mask;
      step += 1;
    }
    if (step === REACH) {
      texts.crowded.set(texts.names[held - 1] ?? "", held - 1);
      continue;
    }
    wider[slot] = held;
    wider[slot + 1] = hash;
    texts.taken += 1;
  }
  const again = [...texts.crowded];
  texts.crowded.clear();
  for (const [text, number] of again) claim(texts, text, number);
}

/** FNV-1a of the code units, its bits stirred once more. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
