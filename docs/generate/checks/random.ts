/** Numbers that look random and are the same in every run. */
export interface Random {
  /** From 0 to one less than the bound. */
  readonly below: (bound: number) => number;
  readonly of: <One>(list: readonly One[]) => One;
}

/** A generator of Park and Miller: x ← 16807 x mod 2³¹ − 1. */
export function randomOf(seed: number): Random {
  let state = (seed % 2147483646) + 1;
  const below = (bound: number): number => {
    state = (state * 16807) % 2147483647;
    return state % bound;
  };
  return {
    below,
    of: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error("nothing to choose from");
      return found;
    },
  };
}
