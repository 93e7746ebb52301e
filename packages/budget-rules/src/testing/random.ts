/** A small seeded generator (mulberry32) for tests that must be the same on every run. */
export interface Random {
  /** An integer from `least` to `most`, both included. */
  readonly int: (least: number, most: number) => number;
  readonly pick: <T>(of: readonly [T, ...T[]]) => T;
  readonly chance: (percent: number) => boolean;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return { int, pick: (of) => of[int(0, of.length - 1)] ?? of[0], chance: (percent) => int(1, 100) <= percent };
}
