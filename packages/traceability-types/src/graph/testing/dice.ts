/** A number from 0 up to a limit; the same numbers for the same seed. */
export type Dice = (limit: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One of several. */
export function oneOf<T>(dice: Dice, of: readonly [T, ...T[]]): T {
  return of[dice(of.length)] ?? of[0];
}

/** Each of a list with a chance of one in so many. */
export const someOf = <T>(dice: Dice, of: readonly T[], oneIn: number): readonly T[] => of.filter(() => dice(oneIn) === 0);

/** The same list in another order. */
export function shuffled<T>(dice: Dice, of: readonly T[]): readonly T[] {
  return of
    .map((one) => ({ one, key: dice(1 << 30) }))
    .sort((left, right) => left.key - right.key)
    .map(({ one }) => one);
}
