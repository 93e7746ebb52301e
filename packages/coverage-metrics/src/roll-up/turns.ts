/**
 * Turns (变化): whether something holds before and after, as four bits for the answers that are open: neither (1), only after (2), only before (4), both
 * (8). What holds on a single day is a turn from nothing: 1 no, 2 yes, 3 open. Four turns, one for each mode of coverage, make a word of 16 bits.
 */
export const NEITHER = 1;
export const BEGINS = 2;
export const ENDS = 4;
export const STAYS = 8;

/** The four ways to count: planned, located, operating, served. */
export const MODES = ["planned", "located", "operating", "served"] as const;

export const SERVED = 3;

/** The turn of one mode in a word. */
export const turnOf = (word: number, mode: number): number => (word >> (4 * mode)) & 15;

/** Least and most that a turn changes a count by. */
export const LEAST: Int8Array = new Int8Array(16).map((_, turn) =>
  (turn & ENDS) !== 0 ? -1 : (turn & (NEITHER | STAYS)) !== 0 || turn === 0 ? 0 : 1,
);
export const MOST: Int8Array = new Int8Array(16).map((_, turn) =>
  (turn & BEGINS) !== 0 ? 1 : (turn & (NEITHER | STAYS)) !== 0 || turn === 0 ? 0 : -1,
);

/** Nothing holds, in any mode. */
export const NOWHERE = 0x1111;

/** What holds when one of two things does: both are open independently of one another. */
export function eitherOf(one: number, other: number): number {
  if (one === NOWHERE) return other;
  let word = 0;
  for (let shift = 0; shift < 16; shift += 4) word |= (EITHER[(((one >> shift) & 15) << 4) | ((other >> shift) & 15)] ?? 0) << shift;
  return word;
}

/** What holds when both of two things do. */
export const bothTurns = (one: number, other: number): number => BOTH[(one << 4) | other] ?? 0;

const combined = (join: (a: number, b: number) => number): Uint8Array =>
  new Uint8Array(256).map((_, index) => {
    let turn = 0;
    for (let a = 0; a < 4; a += 1) {
      for (let b = 0; b < 4; b += 1) if (((index >> 4) & (1 << a)) !== 0 && (index & (1 << b)) !== 0) turn |= 1 << join(a, b);
    }
    return turn;
  });

const EITHER: Uint8Array = combined((a, b) => a | b);
const BOTH: Uint8Array = combined((a, b) => a & b);

/** The turns of all modes for pairs of answers how far a station has come: it serves where it operates. */
export const turnsOf = (pairs: number): number => (LOW[pairs & 255] ?? 0) | (HIGH[pairs >> 8] ?? 0);

const turnsOfByte = (first: number): Uint16Array =>
  new Uint16Array(256).map((_, byte) => {
    let word = 0;
    for (let bit = 0; bit < 8; bit += 1) {
      if ((byte & (1 << bit)) === 0) continue;
      const [before, after] = [(first + bit) >> 2, (first + bit) & 3];
      for (const [mode] of MODES.entries()) {
        const reached = Math.min(mode + 1, 3);
        word |= (1 << ((before >= reached ? 2 : 0) + (after >= reached ? 1 : 0))) << (4 * mode);
      }
    }
    return word;
  });

const LOW: Uint16Array = turnsOfByte(0);
const HIGH: Uint16Array = turnsOfByte(8);
