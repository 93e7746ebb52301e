/** Numbers in [0, 1) that come again for the same seed (Mulberry32): the year is made up, and always the same year. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number in [from, to]. */
export const between = (random: () => number, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
